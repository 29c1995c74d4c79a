"""The log as use cases see it: telling of a look or a disclosure, and reading lines back."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from db.audit.writing import Told, Why, head_of
from db.tables import AUDIT, AUDIT_TEXTS, HISTORY
from db.unit import LARGEST_ID, Unit, can_be, id_chunks
from triage_app.domain.amsterdam import beginning_of
from triage_app.domain.audit.kinds import Action, Result, Subject
from triage_app.domain.audit.line import LogHead, LogLine, LogQuery, Touched
from triage_app.domain.audit.reasons import Because, Disclosure
from triage_app.domain.calendar import add_days

_LINE = [
    AUDIT_TEXTS.c[name] if name in {"reason_text", "recipient"} else AUDIT.c[name]
    for name in LogLine.__dataclass_fields__
]


class SqlAudit:
    """Implements ``Audit``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def consulted(self, subject: Subject, ids: Sequence[int], because: Because) -> None:
        """Tell that somebody looked at these records."""
        self._tell(Action.CONSULTED, subject, ids)
        self._unit.log.explain(Why(because.reason.value, because.text))

    def disclosed(self, subject: Subject, ids: Sequence[int], disclosure: Disclosure) -> None:
        """Tell that these records left the register."""
        self._tell(Action.DISCLOSED, subject, ids)
        because = disclosure.because
        self._unit.log.explain(
            Why(because.reason.value, because.text, disclosure.recipient, disclosure.basis)
        )

    def refused(self, subject: Subject, ids: Sequence[int]) -> None:
        """Tell that somebody was not allowed to."""
        self._tell(Action.CONSULTED, subject, ids)
        self._unit.log.explain(Why(), Result.REFUSED)

    def upkeep(self, details: Sequence[str] = ()) -> None:
        """Tell what was done with the register itself."""
        told = Touched(Action.CHANGED.value, Subject.REGISTER.value, 1, None, tuple(details))
        self._unit.tell((Told(told),))

    def head(self) -> LogHead | None:
        """The last line that was committed."""
        return head_of(self._unit.connection)

    def head_at(self, seq: int) -> LogHead | None:
        """The head the log had when this was its last line."""
        asked = seq if can_be(seq) else None
        digest = self._unit.connection.scalar(sa.select(AUDIT.c.digest).where(AUDIT.c.seq == asked))
        return None if digest is None else LogHead(seq, digest)

    def page(self, query: LogQuery) -> tuple[LogLine, ...]:
        """The lines of the query, the latest first."""
        asking = (
            sa.select(*_LINE)
            .select_from(AUDIT.outerjoin(AUDIT_TEXTS, AUDIT_TEXTS.c.seq == AUDIT.c.seq))
            .where(*_conditions(query))
            .order_by(AUDIT.c.seq.desc())
            .offset(query.offset)
            .limit(query.limit)
        )
        return tuple(_line(row) for row in self._unit.connection.execute(asking))

    def count(self, query: LogQuery) -> int:
        """How many lines the query has."""
        asking = sa.select(sa.func.count()).select_from(AUDIT).where(*_conditions(query))
        return self._unit.connection.scalar(asking) or 0

    def touched(self, seqs: Sequence[int]) -> dict[int, tuple[Touched, ...]]:
        """The records these lines tell of."""
        self._unit.log.flush()
        found: dict[int, list[Touched]] = defaultdict(list)
        columns = [HISTORY.c[name] for name in Touched.__dataclass_fields__]
        for part in id_chunks(seqs):
            asking = sa.select(HISTORY.c.audit_seq, *columns).where(HISTORY.c.audit_seq.in_(part))
            for seq, *rest in self._unit.connection.execute(asking.order_by(HISTORY.c.seq)):
                found[seq].append(Touched(*rest))
        return {seq: tuple(found[seq]) for seq in seqs}

    def entered_by(self, case_id: int) -> str | None:
        """The account that entered this case."""
        self._unit.log.flush()
        asking = (
            sa.select(AUDIT.c.account)
            .join(HISTORY, HISTORY.c.audit_seq == AUDIT.c.seq)
            .where(
                HISTORY.c.case_id == case_id,
                HISTORY.c.subject == Subject.CASE.value,
                HISTORY.c.action == Action.ADDED.value,
            )
            .limit(1)
        )
        return self._unit.connection.scalar(asking)

    def _tell(self, action: Action, subject: Subject, ids: Sequence[int]) -> None:
        """Nothing changes by it, so no row of a list is made anew."""
        of_case = subject is Subject.CASE
        told = [
            Told(Touched(action.value, subject.value, one, one if of_case else None))
            for one in dict.fromkeys(ids)
        ]
        self._unit.log.tell(told)


def _conditions(query: LogQuery) -> list[sa.ColumnElement[bool]]:
    found: list[sa.ColumnElement[bool]] = []
    if query.first is not None:
        found.append(AUDIT.c.at >= beginning_of(query.first))
    if query.last is not None:
        found.append(AUDIT.c.at < beginning_of(add_days(query.last, 1)))
    if query.kinds:
        found.append(AUDIT.c.kind.in_([kind.value for kind in query.kinds]))
    if query.person:
        found.append(_by(query.person))
    if query.case_id is not None:
        of_case = sa.select(HISTORY.c.audit_seq).where(HISTORY.c.case_id == query.case_id)
        found.append(AUDIT.c.seq.in_(of_case))
    return found


def _by(person: str) -> sa.ColumnElement[bool]:
    named = sa.or_(
        AUDIT.c.account == person,
        sa.func.lower(AUDIT.c.actor).contains(person.lower(), autoescape=True),
    )
    if person.isascii() and person.isdigit() and int(person) <= LARGEST_ID:
        return sa.or_(named, AUDIT.c.person_id == int(person), AUDIT.c.acting_for == int(person))
    return named


def _line(row: sa.Row[Any]) -> LogLine:
    told: dict[str, Any] = {name: row[at] for at, name in enumerate(LogLine.__dataclass_fields__)}
    for name in ("reason_text", "recipient"):
        told[name] = told[name] or ""
    return LogLine(**told)
