"""What the fake register holds, and the checks that SQL does elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Protocol, Self, TypeVar

from triage_app.domain.cases.case import StoredCase
from triage_app.domain.decisions.decision import StoredDecision
from triage_app.domain.meetings.meeting import StoredMeeting, StoredSeries
from triage_app.domain.people.person import StoredPerson
from triage_app.domain.requests.request import StoredRequest
from triage_app.errors import Conflict, NotFound
from triage_app.services.actor import Actor
from triage_app.services.history import Action, Subject
from triage_app.services.ports import AgendaVersion, HistoryLine, ImportBatch


class Versioned(Protocol):
    """A stored record with its version."""

    @property
    def version(self) -> int: ...


R = TypeVar("R")
V = TypeVar("V", bound=Versioned)


@dataclass
class Data:
    """Every record by its id; values are frozen, so copying the tables copies the register."""

    cases: dict[int, StoredCase] = field(default_factory=dict)
    trashed: dict[int, None] = field(default_factory=dict)
    decisions: dict[int, StoredDecision] = field(default_factory=dict)
    requests: dict[int, StoredRequest] = field(default_factory=dict)
    people: dict[int, StoredPerson] = field(default_factory=dict)
    series: dict[int, StoredSeries] = field(default_factory=dict)
    meetings: dict[int, StoredMeeting] = field(default_factory=dict)
    agendas: dict[tuple[int, int], AgendaVersion] = field(default_factory=dict)
    imports: dict[int, ImportBatch] = field(default_factory=dict)
    lines: dict[int, tuple[int | None, HistoryLine]] = field(default_factory=dict)
    """Per sequence number the case concerned, if any, and the line."""

    def copy(self) -> Self:
        return type(self)(**{one.name: dict(getattr(self, one.name)) for one in fields(self)})


def next_id(table: Mapping[int, object]) -> int:
    return len(table) + 1


def known(table: Mapping[int, R], record_id: int, code: str, named: str | None = None) -> R:
    if record_id not in table:
        raise NotFound(code, named)
    return table[record_id]


def same_version(record: V, version: int) -> V:
    if record.version != version:
        raise Conflict("record.changed_meanwhile")
    return record


class Room:
    """The data one unit of work sees, and who works in it."""

    def __init__(self, data: Data, actor: Actor, purpose: str, now: datetime, *, writing: bool) -> None:
        self.data = data
        self.actor = actor
        self.purpose = purpose
        self.now = now
        self.writing = writing

    def note(
        self,
        action: Action,
        subject: Subject,
        subject_id: int,
        names: tuple[str, ...] = (),
        *,
        case_id: int | None = None,
    ) -> None:
        """Write a line of history; every change passes here."""
        assert self.writing, "a unit of work opened for reading cannot write"
        seq = next_id(self.data.lines)
        line = HistoryLine(
            seq, self.now, self.actor.label, self.purpose, action.value, subject.value, subject_id, names
        )
        self.data.lines[seq] = (case_id, line)
