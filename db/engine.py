"""The only place that opens a database: driver, pragmas, transactions, and how failures are told.

Built on SQLCipher's driver, so that the key of the register has one place to go.
"""

from functools import partial
from pathlib import Path
from urllib.parse import quote

import sqlalchemy as sa
from sqlcipher3 import dbapi2

from db.failures import translated, unusable
from triage_app.errors import RegisterUnusable

OLDEST_SQLITE = (3, 51, 3)
"""Older versions can corrupt a database when its write-ahead log starts over."""

WAIT_SECONDS = 5.0
"""How long to wait for another process to finish writing."""

PRAGMAS = (
    "foreign_keys=on",
    "recursive_triggers=on",
    "trusted_schema=off",
    "cell_size_check=on",
    "temp_store=memory",
    "secure_delete=on",
    "synchronous=full",
)

WRITING = "writing"
"""Execution option of a connection whose transactions write."""


def make_engine(path: Path) -> sa.Engine:
    """An engine on an existing register file.

    Raises:
        RegisterUnusable: ``register.engine_too_old``.
    """
    check_sqlite(dbapi2.sqlite_version_info)
    engine = sa.create_engine(
        "sqlite://",
        creator=partial(_connect, path),
        module=dbapi2,
        poolclass=sa.QueuePool,
        hide_parameters=True,
    )

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        writes = connection.get_execution_options().get(WRITING, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    @sa.event.listens_for(engine, "handle_error")
    def tell(context: sa.ExceptionContext) -> None:
        problem = unusable(context.original_exception, path)
        if problem is not None:
            raise problem from context.original_exception

    return engine


def check_sqlite(version: tuple[int, ...]) -> None:
    """Refuse a SQLite with the write-ahead-log bug.

    Raises:
        RegisterUnusable: ``register.engine_too_old``.
    """
    if version < OLDEST_SQLITE:
        raise RegisterUnusable(
            "register.engine_too_old",
            found=".".join(str(part) for part in version),
            needed=".".join(str(part) for part in OLDEST_SQLITE),
        )


def connect(path: Path, mode: str) -> dbapi2.Connection:
    """A bare connection to the file, opened ``ro`` or ``rw``; it is never made by opening it."""
    return dbapi2.connect(
        f"file:{quote(str(path.absolute()))}?mode={mode}",
        uri=True,
        check_same_thread=False,
        isolation_level=None,
        timeout=WAIT_SECONDS,
    )


def _connect(path: Path) -> dbapi2.Connection:
    with translated(path):
        connection = connect(path, "rw")
        try:
            for pragma in PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            check_journal(connection.execute("PRAGMA journal_mode=wal").fetchone()[0])
        except BaseException:
            connection.close()
            raise
    return connection


def check_journal(mode: str) -> None:
    """Refuse a place where SQLite cannot keep its write-ahead log, such as a network share.

    Raises:
        RegisterUnusable: ``register.network_share``.
    """
    if mode != "wal":
        raise RegisterUnusable("register.network_share")
