"""What use cases ask of the store about its log."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from triage_app.domain.audit.kinds import Subject
from triage_app.domain.audit.line import LogHead, LogLine, LogQuery, Touched
from triage_app.domain.audit.reasons import Because, Disclosure
from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.decisions.decision import Decision


class Audit(Protocol):
    """The log. Changes write their line by themselves; looking and handing on are told here."""

    def consulted(self, subject: Subject, ids: Sequence[int], because: Because) -> None:
        """Tell that somebody looked at these records."""
        ...

    def disclosed(self, subject: Subject, ids: Sequence[int], disclosure: Disclosure) -> None:
        """Tell that these records left the register on paper or in a file."""
        ...

    def refused(self, subject: Subject, ids: Sequence[int]) -> None:
        """Tell that somebody was not allowed to do what the unit was opened for."""
        ...

    def upkeep(self, details: Sequence[str] = ()) -> None:
        """Tell that the register itself was put back, given a new key, or brought to a new schema."""
        ...

    def head(self) -> LogHead | None:
        """The last line that was committed; None for an empty log."""
        ...

    def head_at(self, seq: int) -> LogHead | None:
        """The head the log had when this was its last line."""
        ...

    def page(self, query: LogQuery) -> tuple[LogLine, ...]:
        """The lines of the query, the latest first."""
        ...

    def count(self, query: LogQuery) -> int:
        """How many lines the query has without offset and limit."""
        ...

    def touched(self, seqs: Sequence[int]) -> dict[int, tuple[Touched, ...]]:
        """The records these lines tell of."""
        ...

    def entered_by(self, case_id: int) -> str | None:
        """The account that entered this case; None for an unknown one."""
        ...


class Erasing(Protocol):
    """Taking away what must no longer be known."""

    def erase(
        self,
        cases: Sequence[StoredCase],
        what_stays: Mapping[int, Case],
        decision_stays: Callable[[Decision], Decision],
        scrub: Callable[[str, frozenset[str]], str],
    ) -> None:
        """Put what stays in the place of these cases.

        Args:
            cases: As they are.
            what_stays: Per case what remains of it.
            decision_stays: What remains of a decision.
            scrub: What remains of a fixed agenda, without the cases of these numbers.
        """
        ...
