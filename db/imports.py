"""The lists taken in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime

import sqlalchemy as sa

from db.case_codec import Row
from db.tables import CASES, IMPORT_CREATED, IMPORTS
from db.unit import Unit, can_be
from triage_app.errors import NotFound
from triage_app.services.history import Action, Subject
from triage_app.services.ports import ImportBatch


class SqlImports:
    """Implements ``Imports``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, file: str, at: datetime, rows: int, created: Mapping[int, int]) -> ImportBatch:
        """Record a list taken in."""
        self._unit.must_know(CASES, created, "case.unknown")
        row: dict[str, object] = {"file": file, "at": at, "rows": rows, "undone": False}
        batch_id = self._unit.insert(IMPORTS, [row])[0]
        made = [
            {"import_id": batch_id, "case_id": case_id, "version": version}
            for case_id, version in created.items()
        ]
        if made:
            self._unit.connection.execute(IMPORT_CREATED.insert(), made)
        self._unit.note(Action.ADDED, Subject.IMPORT, batch_id)
        return ImportBatch(batch_id, file, at, rows, dict(created), undone=False)

    def get(self, batch_id: int) -> ImportBatch:
        """One list."""
        asked = batch_id if can_be(batch_id) else None
        found = self._batches(sa.select(IMPORTS).where(IMPORTS.c.id == asked))
        if not found:
            raise NotFound("import.unknown")
        return found[0]

    def every(self) -> tuple[ImportBatch, ...]:
        """All lists, the latest first."""
        return self._batches(sa.select(IMPORTS))

    def mark_undone(self, batch_id: int) -> None:
        """Record that this list was taken back."""
        self.get(batch_id)
        undoing = IMPORTS.update().where(IMPORTS.c.id == batch_id).values(undone=True)
        self._unit.connection.execute(undoing)
        self._unit.note(Action.TAKEN_BACK, Subject.IMPORT, batch_id)

    def _batches(self, asking: sa.Select[tuple[object, ...]]) -> tuple[ImportBatch, ...]:
        rows = self._unit.connection.execute(asking.order_by(IMPORTS.c.id.desc())).mappings().all()
        created = self._created(row["id"] for row in rows)
        return tuple(_batch(row, created.get(row["id"], {})) for row in rows)

    def _created(self, batch_ids: Iterable[int]) -> Mapping[int, dict[int, int]]:
        columns = IMPORT_CREATED.c
        asking = sa.select(columns.import_id, columns.case_id, columns.version)
        asking = asking.where(columns.import_id.in_(tuple(batch_ids))).order_by(columns.case_id)
        made: dict[int, dict[int, int]] = defaultdict(dict)
        for import_id, case_id, version in self._unit.connection.execute(asking):
            made[import_id][case_id] = version
        return made


def _batch(row: Row, created: Mapping[int, int]) -> ImportBatch:
    return ImportBatch(row["id"], row["file"], row["at"], row["rows"], created, undone=row["undone"])
