"""What use cases ask of the store about lists and histories."""

from datetime import date
from typing import Protocol

from triage_app.services.cases.query import CaseQuery, View
from triage_app.services.cases.rows import CaseRow
from triage_app.services.ports.records import DueReminder, HistoryLine


class Lists(Protocol):
    """Rows for lists, fast: the projection for today, made anew for any other day."""

    def page(self, query: CaseQuery) -> tuple[CaseRow, ...]:
        """The rows of the query, in its order."""
        ...

    def count(self, query: CaseQuery) -> int:
        """How many rows the query has without offset and limit."""
        ...

    def counts(self, day: date, prosecutors: frozenset[int] | None = None) -> dict[View, int]:
        """How many cases each view holds, of these prosecutors or of everybody."""
        ...

    def standings(self, day: date) -> dict[str, int]:
        """How many cases stand how, by standing."""
        ...

    def reminders(self, day: date, prosecutors: frozenset[int] | None = None) -> tuple[DueReminder, ...]:
        """What is due by a day and not seen to, of cases outside the trash; the oldest first.

        Of the cases of these prosecutors, or of everybody's.
        """
        ...

    def row(self, case_id: int, day: date) -> CaseRow:
        """One case's row. Raises NotFound ``case.unknown``."""
        ...


class History(Protocol):
    """What happened to a record; lines are written by the unit of work itself."""

    def of_case(self, case_id: int) -> tuple[HistoryLine, ...]:
        """The lines about a case, oldest first."""
        ...
