"""Writing the log: the records a unit of work tells of, and its one line at the end.

A unit that writes has the register to itself, so the head of the log is read once, and what is told is
written in few statements: when there is much of it, before anybody reads it back, and at the end.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from db.audit.chain import ObjectsDigest, beginning, canonical, new_salt, next_digest, sealed
from db.state import RegisterState
from db.statements import put
from db.tables import AUDIT, AUDIT_TEXTS, HISTORY, SEALS
from triage_app.domain.audit.kinds import KIND_OF, Action, Result, Subject
from triage_app.domain.audit.line import LogHead, Touched
from triage_app.services.actor import Occasion

MANY = 500
"""So many records are written before the end."""

_LAST = sa.select(AUDIT.c.seq, AUDIT.c.digest).order_by(AUDIT.c.seq.desc()).limit(1)


@dataclass(frozen=True, slots=True)
class Told:
    """A record the line tells of.

    Args:
        touched: What was done to which record.
        content: What is digested under a salt: old and new values, or the content of an append-only record.
        kept: Whether the content is kept beside the log; otherwise it stands in a table of its own.
    """

    touched: Touched
    content: bytes = b""
    kept: bool = True


@dataclass(frozen=True, slots=True)
class Why:
    """What a consultation or disclosure says besides: a code, free text that can be erased, a basis."""

    reason: str = ""
    text: str = ""
    recipient: str = ""
    basis: str = ""


class LogWriter:
    """Writes the line of one unit of work.

    Args:
        connection: In its transaction, with the register to itself.
        occasion: Who works, what for, and what time it is.
        state: Where the register stands, asked when it is needed.
    """

    def __init__(
        self, connection: sa.Connection, occasion: Occasion, state: Callable[[], RegisterState]
    ) -> None:
        self._connection = connection
        self._occasion = occasion
        self._state = state
        self._objects = ObjectsDigest()
        self._seq: int | None = None
        self._before = ""
        self._next_record = 0
        self._records: list[dict[str, object]] = []
        self._seals: list[dict[str, object]] = []
        self._first: Action | None = None
        self._told: set[Subject] = set()
        self._why = Why()
        self._result = Result.DONE

    @property
    def told(self) -> frozenset[Subject]:
        """The kinds of record told of so far."""
        return frozenset(self._told)

    def tell(self, records: Sequence[Told]) -> None:
        """Tell of records, in order. The first decides of what kind the line is."""
        if not records:
            return
        if self._seq is None:
            self._seq = self._begin()
        if self._first is None:
            self._first = Action(records[0].touched.action)
        self._told.update(Subject(one.touched.subject) for one in records)
        rows: list[dict[str, object]] = []
        for at, one in enumerate(records, self._next_record):
            digest = ""
            if one.content:
                salt = new_salt()
                digest = sealed(salt, one.content)
                content = one.content.decode() if one.kept else ""
                self._seals.append({"history_seq": at, "salt": salt, "content": content})
            rows.append({"seq": at, "audit_seq": self._seq, **_columns(one.touched), "values_digest": digest})
        self._objects.add(rows)
        self._next_record += len(rows)
        self._records += rows
        if len(self._records) >= MANY:
            self.flush()

    def flush(self) -> None:
        """Write what was told so far, so that it can be read."""
        for table, rows in ((HISTORY, self._records), (SEALS, self._seals)):
            if rows:
                put(self._connection, table, rows)
                rows.clear()

    def explain(self, why: Why, result: Result = Result.DONE) -> None:
        """Say why, to whom, and how it ended."""
        self._why = why
        self._result = result

    def finish(self) -> LogHead | None:
        """Write the line, if there is anything to tell, and give the new head of the log."""
        if self._seq is None or self._first is None:
            return None
        self.flush()
        occasion, actor, why = self._occasion, self._occasion.actor, self._why
        salt = new_salt()
        texts = canonical({"reason_text": why.text, "recipient": why.recipient})
        speaks = bool(why.text or why.recipient)
        line: dict[str, object] = {
            "seq": self._seq,
            "at": occasion.now,
            "kind": KIND_OF[self._first].value,
            "action": occasion.purpose,
            "result": self._result.value,
            "origin": actor.origin.value,
            "account": actor.account,
            "actor": actor.label,
            "person_id": actor.person_id,
            "acting_for": actor.acting_for,
            "reason": why.reason,
            "basis": why.basis,
            "texts_digest": sealed(salt, texts) if speaks else "",
            "objects": self._objects.count,
            "objects_digest": self._objects.value,
        }
        digest = next_digest(self._before, line)
        put(self._connection, AUDIT, [{**line, "digest": digest}])
        if speaks:
            said = {"seq": self._seq, "salt": salt, "reason_text": why.text, "recipient": why.recipient}
            put(self._connection, AUDIT_TEXTS, [said])
        return LogHead(self._seq, digest)

    def _begin(self) -> int:
        """Look up what the line follows; give its number."""
        at = self._state()
        self._next_record = (at.record or 0) + 1
        self._before = at.digest or beginning(at.register_id)
        return (at.line or 0) + 1


def head_of(connection: sa.Connection) -> LogHead | None:
    """The last line of the log; None while there is none."""
    found = connection.execute(_LAST).one_or_none()
    return None if found is None else LogHead(found.seq, found.digest)


def _columns(touched: Touched) -> dict[str, object]:
    return {
        "action": touched.action,
        "subject": touched.subject,
        "subject_id": touched.subject_id,
        "case_id": touched.case_id,
        "fields": touched.fields,
    }
