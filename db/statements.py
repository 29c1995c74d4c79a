"""Inserts that are made once: most of what a small statement costs is making it.

Rows go to the driver as finished SQL, past the compiler; the engine still sees each statement, so the guard
of the log and the telling of failures work as for any other.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine.interfaces import Dialect

Processor = Callable[[Any], Any] | None


Row = Mapping[str, object]
"""Values by the names of their columns."""


def put_one(connection: sa.Connection, table: sa.Table, row: Row) -> int:
    """Insert a row, and give the id the table counted for it."""
    return put(connection, table, (row,)).lastrowid


def put(connection: sa.Connection, table: sa.Table, rows: Sequence[Row]) -> sa.CursorResult[Any]:
    """Insert these rows, all with the same columns."""
    sql, columns = _finished(connection.dialect, table, tuple(rows[0]))
    values = [
        tuple(row[name] if process is None else process(row[name]) for name, process in columns)
        for row in rows
    ]
    return connection.exec_driver_sql(sql, values[0] if len(values) == 1 else values)


@lru_cache(maxsize=500)
def _finished(
    dialect: Dialect, table: sa.Table, names: tuple[str, ...]
) -> tuple[str, tuple[tuple[str, Processor], ...]]:
    """The SQL for these columns, and in its order each column with what makes its values the driver's."""
    compiled = table.insert().compile(dialect=dialect, column_keys=names)
    kinds = ((name, table.c[name].type.dialect_impl(dialect)) for name in compiled.positiontup or ())
    return str(compiled), tuple((name, kind.bind_processor(dialect)) for name, kind in kinds)
