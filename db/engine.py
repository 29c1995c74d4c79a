"""The only place that opens a database: driver, key, pragmas, transactions, and how failures are told."""

from functools import partial
from pathlib import Path
from urllib.parse import quote

import sqlalchemy as sa
from sqlcipher3 import dbapi2

from db.audit import guard
from db.failures import translated, unusable
from db.keys.key import Key
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

NOT_A_DATABASE = 26
"""SQLite's code for a file it cannot make sense of: with SQLCipher, a wrong key."""

WRITING = "writing"
"""Execution option of a connection whose transactions write."""


class Keeper:
    """Holds the key of an open register until it is locked.

    Args:
        key: The key.
    """

    def __init__(self, key: Key) -> None:
        self._key: Key | None = key

    @property
    def key(self) -> Key:
        """The key.

        Raises:
            RegisterUnusable: ``register.key_needed`` once it was dropped.
        """
        if self._key is None:
            raise RegisterUnusable("register.key_needed")
        return self._key

    @property
    def is_empty(self) -> bool:
        """Whether the key was dropped."""
        return self._key is None

    def take(self, key: Key) -> None:
        """Hold this key from now on."""
        self._key = key

    def drop(self) -> None:
        """Let go of the key: no connection can be made any more."""
        self._key = None


def make_engine(path: Path, keeper: Keeper) -> sa.Engine:
    """An engine on an existing register file; each connection asks the keeper for the key.

    Raises:
        RegisterUnusable: ``register.engine_too_old``.
    """
    check_sqlite(dbapi2.sqlite_version_info)
    engine = sa.create_engine(
        "sqlite://",
        creator=partial(_connect, path, keeper),
        module=dbapi2,
        poolclass=sa.QueuePool,
        hide_parameters=True,
    )

    guard.watch(engine)

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        writes = connection.get_execution_options().get(WRITING, False)
        raw = connection.connection.driver_connection
        assert raw is not None  # noqa: S101 - a connection that is checked out has one
        with translated(path):
            raw.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
        guard.begin(connection)

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


def connect(path: Path, mode: str, key: Key) -> dbapi2.Connection:
    """A bare connection to the file, opened ``ro``, ``rw`` or ``rwc`` (made if it lacks), with its key.

    Raises:
        RegisterUnusable: ``register.wrong_key``: it is of another register, or the first page is damaged.
    """
    connection = dbapi2.connect(
        f"file:{quote(str(path.absolute()))}?mode={mode}",
        uri=True,
        check_same_thread=False,
        isolation_level=None,
        timeout=WAIT_SECONDS,
    )
    try:
        # SQLCipher would write its own log to the terminal.
        connection.execute("PRAGMA cipher_log_level=none")
        connection.execute(f"PRAGMA key={key.pragma}")
        _try_key(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _try_key(connection: dbapi2.Connection) -> None:
    """A wrong key shows at the first read, not when it is given."""
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        if error.sqlite_errorcode != NOT_A_DATABASE:
            raise
        raise RegisterUnusable("register.wrong_key") from error


def _connect(path: Path, keeper: Keeper) -> dbapi2.Connection:
    with translated(path):
        connection = connect(path, "rw", keeper.key)
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
