"""Into the trash: out of every list, and restorable."""

from datetime import date

from triage_app.domain.cases.case import StoredCase
from triage_app.errors import RuleBroken
from triage_app.services.ports import Work


def to_trash(work: Work, stored: StoredCase, today: date) -> None:
    """Put a case in the trash.

    Raises:
        RuleBroken: ``case.on_agenda`` while a meeting that is still to come has it on its agenda.
        Conflict: ``record.changed_meanwhile``.
    """
    if any(day >= today for day in work.meetings.days_of(stored.id)):
        raise RuleBroken("case.on_agenda")
    work.cases.trash(stored.id, stored.version)
