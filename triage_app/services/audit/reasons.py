"""The reason for looking at a case, where it follows from the register; otherwise it is asked for."""

from datetime import date

from triage_app.domain.audit.reasons import CHOSEN, Because, Reason
from triage_app.domain.calendar import add_days
from triage_app.domain.cases.case import StoredCase
from triage_app.errors import NotAllowed
from triage_app.services.actor import Actor
from triage_app.services.people.whose import watched_by
from triage_app.services.ports import Work

AFTER_MEETING_DAYS = 30
"""How long after a meeting its cases are still looked at because of it."""


def because(work: Work, stored: StoredCase, actor: Actor, day: date, given: Because | None = None) -> Because:
    """Why this actor looks at this case: what follows by itself, else what was given.

    Raises:
        NotAllowed: ``consultation.reason_missing`` (field ``reason``) if neither is there.
    """
    derived = derived_reason(work, stored, actor, day)
    if derived is not None:
        return Because(reason=derived)
    if given is None:
        raise NotAllowed("consultation.reason_missing", "reason", reasons=", ".join(CHOSEN))
    return given


def derived_reason(work: Work, stored: StoredCase, actor: Actor, day: date) -> Reason | None:
    """The reason that asks nothing of anybody: one's own case or entry, or a case on an agenda.

    A case watched for a colleague is that of whom the actor acts for, or of whom the actor stands in for by
    an arrangement that is in the register.
    """
    prosecutor = stored.case.prosecutor_id
    if prosecutor is not None and prosecutor in {actor.person_id, actor.acting_for}:
        return Reason.OWN_CASE
    if prosecutor in watched_by(work, actor, day):
        return Reason.COVER
    if is_on_agenda(work, stored.id, day):
        return Reason.AGENDA_ITEM
    if actor.account and work.audit.entered_by(stored.id) == actor.account:
        return Reason.OWN_ENTRY
    return None


def is_on_agenda(work: Work, case_id: int, day: date) -> bool:
    """Whether a meeting to come, or one of the last weeks, has this case on its agenda."""
    return any(on >= add_days(day, -AFTER_MEETING_DAYS) for on in work.meetings.days_of(case_id))
