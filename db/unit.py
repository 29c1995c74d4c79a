"""What the repositories of one unit of work share: connection, occasion, and what follows a change."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

import sqlalchemy as sa

from db.audit.guard import check
from db.audit.writing import LogWriter, Told
from db.state import RegisterState, state_of
from db.statements import put, put_one
from triage_app.domain.audit.line import LogHead, Touched
from triage_app.domain.cases.case import StoredCase
from triage_app.domain.decisions.decision import StoredDecision
from triage_app.errors import NotFound
from triage_app.services.actor import Occasion
from triage_app.services.history import Action, Subject
from triage_app.services.ports.changes import Change

T = TypeVar("T", int, str)

LARGEST_ID = 2**63 - 1
CHUNK = 500
"""How many ids are asked for at a time."""


class KeptCase(NamedTuple):
    """A case, and whether it lies in the trash."""

    stored: StoredCase
    trashed: bool


class Unit:
    """One transaction.

    Args:
        connection: With its transaction begun.
        occasion: Who, why and when.
        writing: Whether it may write.
    """

    def __init__(self, connection: sa.Connection, occasion: Occasion, *, writing: bool) -> None:
        self.connection = connection
        self.actor = occasion.actor
        self.purpose = occasion.purpose
        self.clock = occasion.clock
        self.now = occasion.now
        self.writing = writing
        self._state: RegisterState | None = None
        self.log = LogWriter(connection, occasion, lambda: self.state)
        """The line this unit leaves in the log."""
        self.touched: set[int] = set()
        """Cases whose row in lists must be made anew before anybody reads it."""
        self.cases: dict[int, KeptCase] = {}
        """What this unit read or wrote of cases, while it writes."""
        self.added: set[int] = set()
        """Cases that are new and have no row in lists yet."""
        self.changes: list[Change] = []
        """What it changed, in order."""
        self.logs: dict[int, tuple[StoredDecision, ...]] = {}
        """The whole logs of cases this unit read or wrote, while it writes."""

    @property
    def state(self) -> RegisterState:
        """Where the register stood when it was first asked."""
        if self._state is None:
            self._state = state_of(self.connection)
        return self._state

    def note(  # noqa: PLR0913 - what a line of history says
        self,
        action: Action,
        subject: Subject,
        subject_id: int,
        fields: tuple[str, ...] = (),
        *,
        case_id: int | None = None,
        content: bytes = b"",
    ) -> None:
        """Tell the log of one record, and remember the case whose row it changes.

        ``content`` is what the line proves without holding it: the old and new values.
        """
        self.tell((Told(Touched(action.value, subject.value, subject_id, case_id, fields), content),))

    def tell(self, records: Sequence[Told]) -> None:
        """Tell the log of records that changed.

        Every change passes here, so none goes without its line; ``finish`` holds one against the other.

        Raises:
            RuntimeError: the unit was opened for reading; a bug.
        """
        if not self.writing:
            raise RuntimeError("a unit of work opened for reading cannot write")
        self.log.tell(records)
        cases = (one.touched.case_id for one in records)
        self.touched.update(case_id for case_id in cases if case_id is not None)

    def finish(self) -> LogHead | None:
        """Write the line of the log; give its head, or None if there was nothing to tell.

        Raises:
            RuntimeError: something was written that nothing tells of; a bug.
        """
        check(self.connection, self.log.told)
        return self.log.finish()

    def insert(self, table: sa.Table, rows: Sequence[dict[str, object]]) -> tuple[int, ...]:
        """Insert rows and give their new ids, in the same order.

        The database gives the first id and the next ones follow: a unit that writes has the register to
        itself.
        """
        if not rows:
            return ()
        first = put_one(self.connection, table, rows[0])
        ids = range(first, first + len(rows))
        if len(rows) > 1:
            rest = [{**row, "id": new_id} for new_id, row in zip(ids[1:], rows[1:], strict=True)]
            put(self.connection, table, rest)
        return tuple(ids)

    def must_know(self, table: sa.Table, ids: Iterable[int], code: str, field: str | None = None) -> None:
        """Refuse ids that stand in no row of the table.

        Raises:
            NotFound: the code given.
        """
        wanted, known = set(ids), 0
        for part in id_chunks(wanted):
            counting = sa.select(sa.func.count()).where(table.c.id.in_(part))
            known += self.connection.scalar(counting) or 0
        if known != len(wanted):
            raise NotFound(code, field)


def can_be(record_id: int) -> bool:
    """Whether any record could have this id; people type numbers no database holds."""
    return 0 < record_id <= LARGEST_ID


def id_chunks(ids: Iterable[int]) -> Iterable[list[int]]:
    """The ids, each once and in order, some hundreds at a time; those no record can have are left out."""
    return chunks(filter(can_be, ids))


def chunks(keys: Iterable[T]) -> Iterable[list[T]]:
    """Ids or words, each once and in order, some hundreds at a time."""
    ordered = sorted(set(keys))
    return (ordered[start : start + CHUNK] for start in range(0, len(ordered), CHUNK))
