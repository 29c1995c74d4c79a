"""Checking the log: every line, what it tells of, what proves it, and the checkpoints outside."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from db.audit.chain import ObjectsDigest, beginning, canonical, next_digest, sealed
from db.audit.checkpoints import Checkpoint
from db.tables import AUDIT, AUDIT_TEXTS, DECISIONS, HISTORY, REGISTER, SEALS
from triage_app.domain.audit.kinds import Action, Subject
from triage_app.domain.audit.line import LogFinding, LogHead, LogReport

Row = Mapping[str, Any]
RESTORING = "register.restore"
"""The action of the line that tells of a backup put back."""

AT_A_TIME = 2_000
MOST_FINDINGS = 100


class LogCheck:
    """One run over the log.

    Args:
        connection: Reads one consistent picture.
        checkpoints: What is kept outside.
    """

    def __init__(self, connection: sa.Connection, checkpoints: Sequence[Checkpoint]) -> None:
        self._connection = connection
        self._checkpoints = checkpoints
        self._findings: list[LogFinding] = []
        self._digests: dict[int, str] = {}
        self._restored: list[int] = []
        self._erased: set[int | None] = set()

    def report(self) -> LogReport:
        """Check everything."""
        self._erased = set(
            self._connection.scalars(
                sa.select(HISTORY.c.case_id).where(HISTORY.c.action == Action.ERASED.value)
            )
        )
        first: datetime | None = None
        before = beginning(self._connection.execute(sa.select(REGISTER.c.register_id)).scalar_one())
        expected, head = 1, None
        for line in self._rows(AUDIT, AUDIT.c.seq):
            first = first or line["at"]
            if line["seq"] != expected:
                self._find("log.line_missing", expected)
            digest = next_digest(before, line)
            if digest != line["digest"]:
                self._find("log.line_changed", line["seq"])
            if line["action"] == RESTORING:
                self._restored.append(line["seq"])
            before, expected = line["digest"], line["seq"] + 1
            head = LogHead(line["seq"], line["digest"])
            self._digests[line["seq"]] = line["digest"]
        self._check_objects()
        self._check_texts()
        self._check_checkpoints(head)
        findings = sorted(set(self._findings), key=lambda one: (one.seq, one.code))[:MOST_FINDINGS]
        return LogReport(
            lines=len(self._digests),
            since=first,
            head=head,
            findings=tuple(findings),
            restored=tuple(self._restored),
            checkpoints=len(self._checkpoints),
        )

    def _find(self, code: str, seq: int) -> None:
        self._findings.append(LogFinding(code, seq))

    def _check_objects(self) -> None:
        told = dict(self._connection.execute(sa.select(AUDIT.c.seq, AUDIT.c.objects_digest)).all())
        digests: dict[int, ObjectsDigest] = {}
        for rows in _parts(self._rows(HISTORY, HISTORY.c.seq)):
            for row in rows:
                digests.setdefault(row["audit_seq"], ObjectsDigest()).add((row,))
            self._check_seals([row for row in rows if row["values_digest"]])
        for seq in told.keys() | digests.keys():
            found = digests.get(seq)
            if seq not in told:
                self._find("log.line_missing", seq)
            elif found is None or found.value != told[seq]:
                self._find("log.records_changed", seq)

    def _check_seals(self, rows: Sequence[Row]) -> None:
        """The content behind the lines: kept beside them, or a decision that must be as it was taken."""
        wanted = [row["seq"] for row in rows]
        asking = sa.select(SEALS).where(SEALS.c.history_seq.in_(wanted))
        seals = {row["history_seq"]: row for row in self._connection.execute(asking).mappings()}
        decisions = self._decisions([row["subject_id"] for row in rows if _is_decision(row)])
        for row in rows:
            seal = seals.get(row["seq"])
            if seal is None:
                if row["case_id"] not in self._erased:
                    self._find("log.values_missing", row["audit_seq"])
                continue
            content = seal["content"].encode()
            if _is_decision(row):
                content = decisions.get(row["subject_id"], b"")
            if sealed(seal["salt"], content) != row["values_digest"]:
                code = "log.decision_changed" if _is_decision(row) else "log.values_changed"
                self._find(code, row["audit_seq"])

    def _decisions(self, ids: Sequence[int]) -> dict[int, bytes]:
        asking = sa.select(DECISIONS).where(DECISIONS.c.id.in_(ids))
        return {row["id"]: canonical(dict(row)) for row in self._connection.execute(asking).mappings()}

    def _check_texts(self) -> None:
        """Free text may have been erased; what is there must be what was written."""
        asking = sa.select(AUDIT.c.texts_digest, AUDIT_TEXTS).join(
            AUDIT_TEXTS, AUDIT_TEXTS.c.seq == AUDIT.c.seq
        )
        there = set()
        for row in self._connection.execute(asking).mappings():
            there.add(row["seq"])
            texts = canonical({"reason_text": row["reason_text"], "recipient": row["recipient"]})
            if sealed(row["salt"], texts) != row["texts_digest"]:
                self._find("log.text_changed", row["seq"])
        if not self._erased:
            speaking = sa.select(AUDIT.c.seq).where(AUDIT.c.texts_digest != "")
            for seq in set(self._connection.scalars(speaking)) - there:
                self._find("log.text_missing", seq)

    def _check_checkpoints(self, head: LogHead | None) -> None:
        last = head.seq if head else 0
        past = max((at for at, one in enumerate(self._checkpoints) if one.restored), default=None)
        for at, one in enumerate(self._checkpoints):
            seq = one.head.seq
            if past is not None and at < past and seq >= self._checkpoints[past].head.seq:
                continue  # these lines went with the register that a backup took the place of
            if seq > last:
                self._find("log.cut_short", last)
            elif self._digests.get(seq) != one.head.digest:
                self._find("log.not_as_witnessed", seq)
        for one in self._checkpoints:
            if one.restored and one.head.seq not in self._restored and one.head.seq <= last:
                self._find("log.not_as_witnessed", one.head.seq)

    def _rows(self, table: sa.Table, key: sa.ColumnElement[int]) -> Iterator[Row]:
        asking = sa.select(table).order_by(key).execution_options(yield_per=AT_A_TIME)
        yield from map(dict, self._connection.execute(asking).mappings())


def _is_decision(row: Row) -> bool:
    return bool(row["subject"] == Subject.DECISION.value)


def _parts(rows: Iterable[Row]) -> Iterator[list[Row]]:
    part: list[Row] = []
    for row in rows:
        part.append(row)
        if len(part) == AT_A_TIME:
            yield part
            part = []
    yield part
