"""One case with what its pane needs beside it, asked for in one go."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from triage_app.domain.people.person import StoredPerson, may_decide

if TYPE_CHECKING:
    from triage_app.domain.audit.reasons import Because
    from triage_app.domain.cases.case import Case
    from triage_app.services.actor import Actor
    from triage_app.services.app import App
    from triage_app.services.cases.showing import CaseFile


@dataclass(frozen=True, slots=True)
class CaseSheet:
    """A case whole, the people of the register, who works at this desk, and the day it is shown for."""

    file: "CaseFile"
    people: tuple[StoredPerson, ...]
    actor: "Actor"
    day: date

    @property
    def case(self) -> "Case":
        """The case as stored."""
        return self.file.stored.case

    @property
    def actor_may_decide(self) -> bool:
        """Whether the person at this desk may take decisions today."""
        mine = (one.person for one in self.people if one.id == self.actor.person_id)
        return any(may_decide(person, self.day) for person in mine)


def open_sheet(app: "App", case_id: int, day: date, given: "Because | None") -> CaseSheet:
    """Open a case in its pane; that it was looked at is logged.

    Raises:
        NotFound: ``case.unknown``.
        NotAllowed: ``consultation.reason_missing`` where why does not follow from the register.
    """
    return CaseSheet(app.showing.open(case_id, day, given), app.people.every(), app.actor, day)


def read_sheet(app: "App", case_id: int, day: date) -> CaseSheet:
    """Read again a case that is open in its pane. Raises NotFound ``case.unknown``."""
    return CaseSheet(app.showing.whole(case_id, day), app.people.every(), app.actor, day)
