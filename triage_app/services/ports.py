"""The ports of the store: what use cases ask of it, in the words of the field.

``db`` implements these on SQLite (and PostgreSQL later); ``tests/fakes`` in memory. One contract test runs on
all. Values go in and come out; rows and sessions never cross.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.decisions.decision import Decision, StoredDecision
from triage_app.domain.meetings.meeting import Meeting, MeetingSeries, StoredMeeting, StoredSeries
from triage_app.domain.people.person import Person, StoredPerson
from triage_app.domain.requests.request import Request, StoredRequest
from triage_app.services.actor import Actor
from triage_app.services.cases.query import CaseQuery, View
from triage_app.services.cases.rows import CaseRow


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line of a record's history: who did what, when, to which fields; never their content."""

    seq: int
    at: datetime
    actor: str
    purpose: str
    action: str
    subject: str
    subject_id: int
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """One list taken in: its file name, when, how many rows, and the cases it made with their version."""

    id: int
    file: str
    at: datetime
    rows: int
    created: Mapping[int, int]
    undone: bool


@dataclass(frozen=True, slots=True)
class AgendaVersion:
    """An agenda as it was fixed: its document as JSON, immutable."""

    meeting_id: int
    version: int
    fixed_at: datetime
    document: str


class Cases(Protocol):
    """The cases of the register."""

    def add(self, case: Case) -> StoredCase:
        """Store a new case. Raises RuleBroken ``parketnummer.taken`` (field ``parketnummer``)."""
        ...

    def add_many(self, cases: Sequence[Case]) -> tuple[StoredCase, ...]:
        """Store many new cases at once, in order."""
        ...

    def get(self, case_id: int) -> StoredCase:
        """Raises NotFound ``case.unknown``."""
        ...

    def many(self, case_ids: Iterable[int]) -> dict[int, StoredCase]:
        """The cases with these ids; unknown ids are left out."""
        ...

    def every(self) -> tuple[StoredCase, ...]:
        """All cases that are not in the trash, in order of id."""
        ...

    def by_parketnummer(self, parketnummer: str) -> StoredCase | None:
        """The case that bears this number, as its first or another."""
        ...

    def ids_by_parketnummer(self) -> dict[str, int]:
        """Every number in the register with the id of its case."""
        ...

    def save(self, case_id: int, version: int, case: Case) -> StoredCase:
        """Store a changed case. Raises Conflict ``record.changed_meanwhile`` if the version moved on."""
        ...

    def trash(self, case_id: int, version: int) -> None:
        """Put a case in the trash: out of every list, restorable."""
        ...

    def restore(self, case_id: int) -> None:
        """Take a case out of the trash."""
        ...


class Decisions(Protocol):
    """The decision log."""

    def append(self, case_id: int, decision: Decision, at: datetime) -> StoredDecision:
        """Add an entry at the end of the log; recorded by the actor of the unit of work."""
        ...

    def append_many(self, entries: Sequence[tuple[int, Decision]], at: datetime) -> None:
        """Add many entries, each to its case."""
        ...

    def of_case(self, case_id: int) -> tuple[StoredDecision, ...]:
        """The whole log of a case, oldest first."""
        ...

    def of_cases(self, case_ids: Iterable[int]) -> dict[int, tuple[StoredDecision, ...]]:
        """The logs of these cases; a case without entries has an empty one."""
        ...


class Requests(Protocol):
    """The request records."""

    def add(self, case_id: int, request: Request) -> StoredRequest:
        """Store a new request for a case."""
        ...

    def add_many(self, entries: Sequence[tuple[int, Request]]) -> None:
        """Store many requests, each for its case."""
        ...

    def save(self, request_id: int, version: int, request: Request) -> StoredRequest:
        """Store a changed request. Raises Conflict ``record.changed_meanwhile``."""
        ...

    def of_case(self, case_id: int) -> tuple[StoredRequest, ...]:
        """The requests of a case, oldest first."""
        ...

    def of_cases(self, case_ids: Iterable[int]) -> dict[int, tuple[StoredRequest, ...]]:
        """The requests of these cases."""
        ...

    def count(self) -> int:
        """How many requests the register holds."""
        ...


class People(Protocol):
    """The people of the register."""

    def add(self, person: Person) -> StoredPerson:
        """Store a new person."""
        ...

    def save(self, person_id: int, version: int, person: Person) -> StoredPerson:
        """Store a changed person. Raises Conflict ``record.changed_meanwhile``."""
        ...

    def get(self, person_id: int) -> StoredPerson:
        """Raises NotFound ``person.unknown``."""
        ...

    def every(self) -> tuple[StoredPerson, ...]:
        """All people by name."""
        ...

    def by_account(self, account: str) -> StoredPerson | None:
        """The person an account of the operating system maps to."""
        ...


class Meetings(Protocol):
    """Series, meetings and fixed agendas."""

    def add_series(self, series: MeetingSeries) -> StoredSeries:
        """Store a new series."""
        ...

    def every_series(self) -> tuple[StoredSeries, ...]:
        """All series by name."""
        ...

    def add(self, meeting: Meeting) -> StoredMeeting:
        """Store a new meeting."""
        ...

    def get(self, meeting_id: int) -> StoredMeeting:
        """Raises NotFound ``meeting.unknown``."""
        ...

    def every(self) -> tuple[StoredMeeting, ...]:
        """All meetings, the latest first."""
        ...

    def save(self, meeting_id: int, version: int, meeting: Meeting) -> StoredMeeting:
        """Store a changed meeting. Raises Conflict ``record.changed_meanwhile``."""
        ...

    def add_version(self, version: AgendaVersion) -> None:
        """Keep a fixed agenda for good."""
        ...

    def version(self, meeting_id: int, version: int) -> AgendaVersion:
        """Raises NotFound ``agenda.version_unknown``."""
        ...


class Imports(Protocol):
    """The lists taken in."""

    def add(self, file: str, at: datetime, rows: int, created: Mapping[int, int]) -> ImportBatch:
        """Record a list taken in; ``created`` maps each new case to its version."""
        ...

    def get(self, batch_id: int) -> ImportBatch:
        """Raises NotFound ``import.unknown``."""
        ...

    def every(self) -> tuple[ImportBatch, ...]:
        """All lists, the latest first."""
        ...

    def mark_undone(self, batch_id: int) -> None:
        """Record that this list was taken back."""
        ...


class Lists(Protocol):
    """Rows for lists, fast: the projection for today, made anew for any other day."""

    def page(self, query: CaseQuery) -> tuple[CaseRow, ...]:
        """The rows of the query, in its order."""
        ...

    def count(self, query: CaseQuery) -> int:
        """How many rows the query has without offset and limit."""
        ...

    def counts(self, day: date) -> dict[View, int]:
        """How many cases each view holds."""
        ...

    def standings(self, day: date) -> dict[str, int]:
        """How many cases stand how, by standing."""
        ...

    def row(self, case_id: int, day: date) -> CaseRow:
        """One case's row. Raises NotFound ``case.unknown``."""
        ...


class History(Protocol):
    """What happened to a record; lines are written by the unit of work itself."""

    def of_case(self, case_id: int) -> tuple[HistoryLine, ...]:
        """The lines about a case, oldest first."""
        ...


class Work(Protocol):
    """One unit of work: all of it is committed, or none."""

    @property
    def actor(self) -> Actor:
        """Who does it."""
        ...

    @property
    def cases(self) -> Cases:
        """The cases."""
        ...

    @property
    def decisions(self) -> Decisions:
        """The decision log."""
        ...

    @property
    def requests(self) -> Requests:
        """The requests."""
        ...

    @property
    def people(self) -> People:
        """The people."""
        ...

    @property
    def meetings(self) -> Meetings:
        """The meetings."""
        ...

    @property
    def imports(self) -> Imports:
        """The lists taken in."""
        ...

    @property
    def lists(self) -> Lists:
        """Rows for lists."""
        ...

    @property
    def history(self) -> History:
        """What happened."""
        ...


class Store(Protocol):
    """The register itself."""

    @property
    def location(self) -> str:
        """The file or address, as the user knows it."""
        ...

    @property
    def schema(self) -> str:
        """The revision of the schema."""
        ...

    @property
    def demo(self) -> bool:
        """Whether everything in it is synthetic; marked on screen and paper."""
        ...

    def begin(self, actor: Actor, purpose: str) -> AbstractContextManager[Work]:
        """Open a unit of work that may write: commits on a clean exit, rolls back otherwise.

        Raises RegisterUnusable: ``register.disk_full``, ``register.read_only``, ``register.damaged``,
        ``register.locked``; nothing is then half written.
        """
        ...

    def reading(self, actor: Actor) -> AbstractContextManager[Work]:
        """Open a unit of work that only reads: one consistent picture, never blocking writers."""
        ...

    def close(self) -> None:
        """Let go of the register."""
        ...
