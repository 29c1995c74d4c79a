"""Work that needs the register for itself: who else has it open, and making sure that nobody has.

SQLite itself tells: leaving the write-ahead log takes a lock that no other connection may share. Names come
from the seats that windows take in the register.
"""

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from os import getpid
from pathlib import Path

import sqlalchemy as sa
from sqlcipher3 import dbapi2

from db.engine import WRITING, connect
from db.failures import translated
from db.keys.key import Key
from db.tables import SEATS
from triage_app.errors import RegisterUnusable
from triage_app.services.actor import Actor

_BUSY = {5, 6}
"""SQLite's codes for a lock somebody else has."""


def take_seat(engine: sa.Engine, actor: Actor, now: datetime) -> int:
    """Tell others that this window has the register open; gives the number of the seat."""
    row = {
        "account": actor.account,
        "actor": actor.label,
        "host": socket.gethostname(),
        "process": getpid(),
        "since": now,
    }
    with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        seat: int = connection.execute(SEATS.insert().values(**row).returning(SEATS.c.id)).scalar_one()
    return seat


def leave_seat(engine: sa.Engine, seat: int) -> None:
    """Tell others that this window no longer has it open; that it cannot be told holds nothing up."""
    with (
        suppress(RegisterUnusable, sa.exc.SQLAlchemyError),
        engine.connect().execution_options(**{WRITING: True}) as connection,
        connection.begin(),
    ):
        connection.execute(SEATS.delete().where(SEATS.c.id == seat))


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
