"""What requests, people, series and meetings share: a row per record, guarded by its version."""

from collections.abc import Collection

import sqlalchemy as sa

from db.audit.telling import changed_values
from db.case_codec import Row
from db.unit import Unit, can_be
from triage_app.domain.value import Value
from triage_app.errors import Conflict, NotFound
from triage_app.services.history import Action, Subject, changed_fields, filled_fields


class Records:
    """The rows of one table whose columns bear the names of the record's fields.

    Args:
        unit: The transaction.
        table: With columns ``id`` and ``version``.
        subject: What history calls a record.
        unknown: Code of the problem that an id stands in no row.
        apart: Fields that are kept in a table of their own.
    """

    def __init__(
        self, unit: Unit, table: sa.Table, subject: Subject, unknown: str, apart: Collection[str] = ()
    ) -> None:
        self._unit = unit
        self._table = table
        self._subject = subject
        self._unknown = unknown
        self._apart = frozenset(apart)

    def row(self, record_id: int) -> Row:
        """The row of this id.

        Raises:
            NotFound: there is none.
        """
        asking = sa.select(self._table).where(self._table.c.id == (record_id if can_be(record_id) else None))
        found = self._unit.connection.execute(asking).mappings().one_or_none()
        if found is None:
            raise NotFound(self._unknown)
        return found

    def add(self, record: Value) -> int:
        """Store a new record in its first version and give its id."""
        record_id = self._unit.insert(self._table, [{"version": 1, **self._columns(record)}])[0]
        self._unit.note(Action.ADDED, self._subject, record_id, filled_fields(record))
        return record_id

    def save(
        self, record_id: int, version: int, old: Value, new: Value, *, case_id: int | None = None
    ) -> int:
        """Store a changed record and give its new version; without a change both stay as they are.

        Raises:
            Conflict: ``record.changed_meanwhile``.
        """
        columns = self._table.c
        names = changed_fields(old, new)
        if not names:
            if self.row(record_id)["version"] != version:
                raise Conflict("record.changed_meanwhile")
            return version
        changing = self._table.update().where(columns.id == record_id, columns.version == version)
        values = {**self._columns(new), "version": version + 1}
        if self._unit.connection.execute(changing.values(**values)).rowcount != 1:
            raise Conflict("record.changed_meanwhile")
        content = changed_values(old, new, names)
        self._unit.note(Action.CHANGED, self._subject, record_id, names, case_id=case_id, content=content)
        return version + 1

    def _columns(self, record: Value) -> dict[str, object]:
        return {name: value for name, value in record.__dict__.items() if name not in self._apart}
