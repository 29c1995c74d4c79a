"""Work that needs the register for itself: who else has it open, and making sure that nobody has.

SQLite itself tells: leaving the write-ahead log takes a lock that no other connection may share. Names come
from the seats that windows take in the register.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from db.engine import connect
from db.failures import translated
from db.keys.key import Key
from triage_app.errors import RegisterUnusable

_BUSY = {5, 6}
"""SQLite's codes for a lock somebody else has."""


@contextmanager
def alone(path: Path, key: Key) -> Iterator[dbapi2.Connection]:
    """A connection to a register nobody else has open, with everything in the one file.

    Raises:
        RegisterUnusable: ``register.in_use``, naming who; nothing was then changed.
    """
    with translated(path), closing(connect(path, "rw", key)) as connection:
        try:
            connection.execute("PRAGMA journal_mode=delete")
            mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
        except dbapi2.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in _BUSY:
                raise
            mode = "wal"
        if mode != "delete":
            raise RegisterUnusable("register.in_use", who=_who(connection))
        connection.execute("DELETE FROM seats")  # what a crash left behind
        yield connection


def _who(connection: dbapi2.Connection) -> str:
    rows = connection.execute("SELECT DISTINCT actor, host FROM seats ORDER BY id DESC LIMIT 5").fetchall()
    return ", ".join(f"{actor} ({host})" for actor, host in rows) or "?"
