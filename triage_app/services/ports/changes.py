"""What a unit of work changed, as values: enough to take it back."""

from dataclasses import dataclass

from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.decisions.decision import StoredDecision
from triage_app.domain.meetings.meeting import Meeting
from triage_app.domain.people.person import Person


@dataclass(frozen=True, slots=True)
class CasesAdded:
    """New cases."""

    cases: tuple[StoredCase, ...]


@dataclass(frozen=True, slots=True)
class CaseChanged:
    """Fields of a case."""

    case_id: int
    before: Case
    after: Case


@dataclass(frozen=True, slots=True)
class CaseMoved:
    """A case went into the trash, or out of it."""

    case_id: int
    trashed: bool


@dataclass(frozen=True, slots=True)
class DecisionsAdded:
    """New entries of the decision log."""

    entries: tuple[StoredDecision, ...]


@dataclass(frozen=True, slots=True)
class MeetingChanged:
    """Fields of a meeting, its agenda among them."""

    meeting_id: int
    before: Meeting
    after: Meeting


@dataclass(frozen=True, slots=True)
class PersonChanged:
    """Fields of a person."""

    person_id: int
    before: Person
    after: Person


Change = CasesAdded | CaseChanged | CaseMoved | DecisionsAdded | MeetingChanged | PersonChanged
