"""What the fake register holds, and the checks that SQL does elsewhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Protocol, Self, TypeVar

from triage_app.domain.audit.kinds import KIND_OF
from triage_app.domain.audit.line import LogLine, Touched
from triage_app.domain.cases.case import StoredCase
from triage_app.domain.cases.link import Link
from triage_app.domain.decisions.decision import StoredDecision
from triage_app.domain.meetings.meeting import StoredMeeting, StoredSeries
from triage_app.domain.people.person import StoredPerson
from triage_app.domain.people.watch import StoredWatch
from triage_app.domain.requests.request import StoredRequest
from triage_app.errors import Conflict, NotFound
from triage_app.services.actor import Actor
from triage_app.services.history import Action, Subject
from triage_app.services.ports import AgendaVersion, HistoryLine, ImportBatch
from triage_app.services.ports.changes import Change
from triage_app.services.ports.drafts import Draft, DraftKey
from triage_app.services.ports.text_blocks import TextBlock
from triage_app.services.ports.views import SavedView


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
    links: dict[Link, None] = field(default_factory=dict)
    decisions: dict[int, StoredDecision] = field(default_factory=dict)
    requests: dict[int, StoredRequest] = field(default_factory=dict)
    people: dict[int, StoredPerson] = field(default_factory=dict)
    watches: dict[int, StoredWatch] = field(default_factory=dict)
    series: dict[int, StoredSeries] = field(default_factory=dict)
    meetings: dict[int, StoredMeeting] = field(default_factory=dict)
    agendas: dict[tuple[int, int], AgendaVersion] = field(default_factory=dict)
    text_blocks: dict[tuple[str, str], TextBlock] = field(default_factory=dict)
    views: dict[tuple[str, str], SavedView] = field(default_factory=dict)
    drafts: dict[tuple[str, str, DraftKey], Draft] = field(default_factory=dict)
    imports: dict[int, ImportBatch] = field(default_factory=dict)
    lines: dict[int, tuple[int | None, HistoryLine]] = field(default_factory=dict)
    """Per sequence number the case concerned, if any, and the line."""
    log: dict[int, tuple[LogLine, tuple[Touched, ...]]] = field(default_factory=dict)
    """Per number the line of the log, and the records it tells of."""

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
        self.told: list[Touched] = []
        self.changes: list[Change] = []
        self.why: dict[str, str] = {}

    def tell(self, action: Action, subject: Subject, ids: Sequence[int]) -> None:
        """Tell of records nobody changed."""
        for one in dict.fromkeys(ids):
            case_id = one if subject is Subject.CASE else None
            self.told.append(Touched(action.value, subject.value, one, case_id))

    def finish(self) -> None:
        """Write the line of the log, if there is anything to tell."""
        if not self.told:
            return
        seq, actor = next_id(self.data.log), self.actor
        line = LogLine(
            seq=seq,
            at=self.now,
            kind=KIND_OF[Action(self.told[0].action)].value,
            action=self.purpose,
            result=self.why.get("result", "done"),
            origin=actor.origin.value,
            account=actor.account,
            actor=actor.label,
            person_id=actor.person_id,
            acting_for=actor.acting_for,
            reason=self.why.get("reason", ""),
            basis=self.why.get("basis", ""),
            objects=len(self.told),
            reason_text=self.why.get("text", ""),
            recipient=self.why.get("recipient", ""),
        )
        self.data.log[seq] = (line, tuple(self.told))

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
        self.told.append(Touched(action.value, subject.value, subject_id, case_id, names))
        line = HistoryLine(
            seq, self.now, self.actor.label, self.purpose, action.value, subject.value, subject_id, names
        )
        self.data.lines[seq] = (case_id, line)
