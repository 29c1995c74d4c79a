"""What use cases ask of the store about cases, their decisions and their requests."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Protocol

from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.decisions.decision import Decision, StoredDecision
from triage_app.domain.requests.request import Request, StoredRequest


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

    def for_retention(self, closed_by: date, registered_by: date) -> tuple[StoredCase, ...]:
        """Outside the trash and not anonymised: cases closed (or kept) until a day, and old open ones."""
        ...

    def in_trash(self, case_id: int) -> bool:
        """Whether a case lies in the trash. Raises NotFound ``case.unknown``."""
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
