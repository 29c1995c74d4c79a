"""The rows that one save leaves, written again by the bare driver: what a save costs at least."""

from pathlib import Path

from db.engine import PRAGMAS
from tests.fakes.registers import bare

OF_CASE = {
    "cases": "id = ?1",
    "case_numbers": "case_id = ?1",
    "decisions": "case_id = ?1",
    "case_projection": "id = ?1",
    "case_search": "rowid = ?1",
    "audit": "seq IN (SELECT audit_seq FROM history WHERE case_id = ?1)",
    "history": "case_id = ?1",
    "seals": "history_seq IN (SELECT seq FROM history WHERE case_id = ?1)",
}
"""Where the rows of one save stand."""

COUNTED = frozenset({"id", "case_id", "rowid", "subject_id", "seq", "audit_seq", "history_seq"})
STEP = 10
"""More than any table has rows of one save: the next rows are of their own."""

Row = dict[str, object]


class RawSaves:
    """Writes the rows of the last save again and again, each time as those of another case.

    Args:
        path: A register in which the last case was saved with a decision.
    """

    def __init__(self, path: Path) -> None:
        self._connection = bare(path)
        for pragma in (*PRAGMAS, "journal_mode=wal"):
            self._connection.execute(f"PRAGMA {pragma}")
        last = self._connection.execute("SELECT max(id) FROM cases").fetchone()[0]
        self._rows = [(_insert(table, row), row) for table in OF_CASE for row in self._read(table, last)]
        self._written = 0

    def write(self) -> None:
        """One commit."""
        self._written += 1
        self._connection.execute("BEGIN IMMEDIATE")
        for sql, row in self._rows:
            self._connection.execute(sql, [self._moved(name, value) for name, value in row.items()])
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _read(self, table: str, case_id: int) -> list[Row]:
        columns = "rowid, words" if table == "case_search" else "*"
        found = self._connection.execute(f"SELECT {columns} FROM {table} WHERE {OF_CASE[table]}", (case_id,))
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found]

    def _moved(self, name: str, value: object) -> object:
        if name in COUNTED and isinstance(value, int):
            return value + self._written * STEP
        return f"{self._written:012d}" if name == "number" else value


def _insert(table: str, row: Row) -> str:
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    return f"INSERT INTO {table} ({names}) VALUES ({marks})"
