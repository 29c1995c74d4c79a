"""The decision log."""

from collections.abc import Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa

from db.audit.chain import canonical
from db.audit.telling import added
from db.case_codec import Row
from db.proving import proven
from db.tables import CASES, DECISIONS, MEETINGS
from db.unit import Unit, id_chunks
from triage_app.domain.decisions.decision import Decision, StoredDecision, Taker
from triage_app.services.history import Subject, filled_fields
from triage_app.services.ports.changes import DecisionsAdded

_OWN = tuple(name for name in Decision.model_fields if name not in {"ground", "inputs", "taken_by"})


class SqlDecisions:
    """Implements ``Decisions``. Ground and inputs are kept as JSON and proven again on reading."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def append(self, case_id: int, decision: Decision, at: datetime) -> StoredDecision:
        """Add an entry at the end of the log."""
        return self._append(((case_id, decision),), at)[0]

    def append_many(self, entries: Sequence[tuple[int, Decision]], at: datetime) -> None:
        """Add many entries, each to its case."""
        self._append(entries, at)

    def of_case(self, case_id: int) -> tuple[StoredDecision, ...]:
        """The whole log of a case, oldest first."""
        return self.of_cases((case_id,))[case_id]

    def of_cases(self, case_ids: Iterable[int]) -> dict[int, tuple[StoredDecision, ...]]:
        """The logs of these cases."""
        asked = tuple(case_ids)
        known = self._unit.logs
        logs: dict[int, list[StoredDecision]] = {case_id: [] for case_id in asked if case_id not in known}
        for part in id_chunks(logs):
            asking = sa.select(DECISIONS).where(DECISIONS.c.case_id.in_(part)).order_by(DECISIONS.c.id)
            for row in self._unit.connection.execute(asking).mappings():
                logs[row["case_id"]].append(_stored(row))
        read = {case_id: tuple(log) for case_id, log in logs.items()}
        if self._unit.writing:
            known.update(read)
        return {case_id: read[case_id] if case_id in read else known[case_id] for case_id in asked}

    def _append(self, entries: Sequence[tuple[int, Decision]], at: datetime) -> tuple[StoredDecision, ...]:
        unit = self._unit
        unit.must_know(CASES, {case_id for case_id, _ in entries} - unit.cases.keys(), "case.unknown")
        referred = {entry.refers_to for _, entry in entries} - {None}
        unit.must_know(DECISIONS, (one for one in referred if one), "decision.unknown", "refers_to")
        meetings = {entry.meeting_id for _, entry in entries} - {None}
        unit.must_know(MEETINGS, (one for one in meetings if one), "meeting.unknown", "meeting_id")
        recorder = unit.actor.label
        rows = [
            {"recorded_by": recorder, "recorded_at": at, "case_id": case_id, **columns_of(entry)}
            for case_id, entry in entries
        ]
        ids = unit.insert(DECISIONS, rows)
        stored = tuple(
            StoredDecision(id=entry_id, case_id=case_id, recorded_by=recorder, recorded_at=at, decision=entry)
            for entry_id, (case_id, entry) in zip(ids, entries, strict=True)
        )
        unit.changes.append(DecisionsAdded(stored))
        for one in stored:
            if one.case_id in unit.logs:
                unit.logs[one.case_id] += (one,)
        unit.tell(
            [
                added(
                    Subject.DECISION,
                    one.id,
                    filled_fields(one.decision),
                    case_id=one.case_id,
                    content=canonical({"id": one.id, **row}),
                )
                for one, row in zip(stored, rows, strict=True)
            ]
        )
        return stored


def columns_of(entry: Decision) -> dict[str, object]:
    """The columns of an entry, without its id, case and recording."""
    given = entry.__dict__
    columns: dict[str, object] = {name: given[name] for name in _OWN}
    columns["ground"] = None if entry.ground is None else entry.ground.model_dump(mode="json")
    columns["inputs"] = entry.inputs.model_dump(mode="json")
    for field in Taker.model_fields:
        columns[f"taken_by_{field}"] = entry.taken_by.__dict__[field]
    return columns


def _stored(row: Row) -> StoredDecision:
    fields: dict[str, object] = {name: row[name] for name in _OWN}
    fields["ground"] = row["ground"]
    fields["inputs"] = row["inputs"]
    fields["taken_by"] = {field: row[f"taken_by_{field}"] for field in Taker.model_fields}
    return StoredDecision(
        id=row["id"],
        case_id=row["case_id"],
        recorded_by=row["recorded_by"],
        recorded_at=row["recorded_at"],
        decision=proven(Decision, fields),
    )
