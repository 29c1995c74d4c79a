"""Which schema a file has, found out without touching it and without Alembic: this is on the start path."""

import os
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from db.engine import connect
from db.failures import translated
from db.keys.key import Key
from db.keys.key_file import key_file_of
from triage_app.errors import RegisterUnusable

APPLICATION_ID = 0x54524A31
"""Marks a file as a register of this app (SQLite's ``application_id``); the letters TRJ1."""

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""Every revision of the schema, oldest first; the last is the one this version works with."""

SCHEMA = REVISIONS[-1]
_NO_SUCH_TABLE = 1
_JOURNAL = "-journal"
_PLAIN = b"SQLite format 3\x00"
_PAGE = 4096
"""SQLCipher's size of a page: an encrypted file is so many of them."""


def is_there(path: Path) -> bool:
    """Whether anything stands in this place.

    Raises:
        RegisterUnusable: that cannot be told, for the folder is closed to us.
    """
    with translated(path):
        return path.exists()


def look_at(path: Path) -> None:
    """See from the outside whether this can be a register; the file is only read.

    Raises:
        RegisterUnusable: ``register.missing``, ``register.not_a_register``, ``register.not_encrypted`` or
            ``register.read_only``.
    """
    if not is_there(path):
        raise RegisterUnusable("register.missing")
    with translated(path):
        if not path.is_file():
            raise RegisterUnusable("register.not_a_register")
        with path.open("rb") as file:
            beginning = file.read(len(_PLAIN))
        if beginning == _PLAIN:
            raise RegisterUnusable("register.not_encrypted")
        size = path.stat().st_size
        # A loss of power may leave the last page half written; its log holds it whole.
        if not size or (size % _PAGE and not key_file_of(path).exists()):
            raise RegisterUnusable("register.not_a_register")
        if not os.access(path, os.W_OK):  # SQLite would leave a read-only log index that outlives the cause
            raise RegisterUnusable("register.read_only")


def schema_of(path: Path, key: Key) -> str:
    """The revision of the register in this file, which is only read.

    Where a crash left a rollback journal, SQLite first puts the file back to what it was: a read-only
    connection may not do that, and would say that the file cannot be written.

    Raises:
        RegisterUnusable: ``register.wrong_key``, ``register.not_a_register``, ``register.newer`` or what
            reading the file brings up.
    """
    mode = "rw" if path.with_name(path.name + _JOURNAL).exists() else "ro"
    with translated(path), closing(connect(path, mode, key)) as connection:
        revision = _revision(connection)
    if revision not in REVISIONS:
        raise RegisterUnusable("register.newer")
    return revision


def _revision(connection: dbapi2.Connection) -> str:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise RegisterUnusable("register.not_a_register")
    try:
        found = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    except dbapi2.DatabaseError as error:
        if error.sqlite_errorcode != _NO_SUCH_TABLE:
            raise
        found = []
    if len(found) != 1:
        raise RegisterUnusable("register.damaged")
    return str(found[0][0])
