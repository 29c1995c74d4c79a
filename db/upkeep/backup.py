"""Copies of a register, made while it is in use, checked before they count, and rotated.

A copy is encrypted with the key of the register and has the register's key file beside it, so that it opens
with the passphrase of the day it was made.
"""

import re
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from db.engine import Keeper, connect
from db.failures import translated
from db.file_modes import make_private_file, make_private_folder, sync_file, sync_folder
from db.keys.key import Key
from db.keys.key_file import key_file_of
from db.schema import APPLICATION_ID
from db.upkeep.rotation import past
from triage_app.errors import RegisterUnusable
from triage_app.services.ports.upkeep import Backup

Report = Callable[[int, int], object]

PAGES_AT_A_TIME = 512
_SEALS = "PRAGMA cipher_integrity_check"
_NAME = re.compile(r"-(\d{8}-\d{6})-(\d+)\.backup$")
_STAMP = "%Y%m%d-%H%M%S"


def folder_of(path: Path) -> Path:
    """Where the backups of a register stand."""
    return path.with_name(f"{path.stem} backups")


def backups_of(path: Path) -> tuple[Backup, ...]:
    """The backups of a register, the latest first."""
    found: list[Backup] = []
    with suppress(OSError):
        for one in folder_of(path).iterdir():
            named = _NAME.search(one.name)
            if named and one.name.startswith(path.stem):
                at = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
                found.append(Backup(one, at, one.stat().st_size, int(named[2])))
    return tuple(sorted(found, key=lambda one: (one.made_at, one.file.name), reverse=True))


def back_up(path: Path, key: Key, now: datetime, report: Report | None = None) -> Backup:
    """Make a backup in the register's own folder of backups, and let go of those that are past.

    Raises:
        RegisterUnusable: the disk is full or cannot be written, or the register is damaged; nothing half made
            is left, and earlier backups are as they were.
    """
    folder = folder_of(path)
    with translated(path):
        make_private_folder(folder)
    seq = copy_to(path, key, folder / f"{path.stem}.unfinished", report)
    file = folder / f"{path.stem}-{now.astimezone(UTC).strftime(_STAMP)}-{seq}.backup"
    with translated(path):
        _rename(folder / f"{path.stem}.unfinished", file)
        made = Backup(file, now, file.stat().st_size, seq)
        rotate(path, now)
    return made


def copy_to(path: Path, key: Key, file: Path, report: Report | None = None) -> int:
    """Copy a register and its key file, and check the copy; gives the number of its last line of the log.

    Raises:
        RegisterUnusable: as ``back_up``; ``backup.damaged`` when the copy is not sound.
    """
    with translated(file):
        for place in (file, key_file_of(file)):
            place.unlink(missing_ok=True)
        try:
            make_private_file(file)
            with closing(connect(path, "ro", key)) as source, closing(connect(file, "rw", key)) as copy:
                source.execute("BEGIN")  # one picture, however long it takes and whatever others write
                source.execute("SELECT count(*) FROM sqlite_master").fetchone()
                source.backup(copy, pages=PAGES_AT_A_TIME, progress=_told(report))
                source.execute("ROLLBACK")
            check(file, key)
            seq = _last_line(file, key)
            sync_file(file)
            make_private_file(key_file_of(file))
            shutil.copyfile(key_file_of(path), key_file_of(file))
            sync_file(key_file_of(file))
            sync_folder(file.parent)
        except BaseException:
            remove(file)
            raise
    return seq


def check(file: Path, key: Key) -> None:
    """Check that a copy is whole.

    Raises:
        RegisterUnusable: ``backup.damaged``, or ``register.wrong_key``.
    """
    with closing(connect(file, "rw", key)) as connection:
        if faults(connection) or connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise RegisterUnusable("backup.damaged")


def faults(connection: dbapi2.Connection) -> int:
    """How much is wrong with a database: pages whose seal is broken, and what SQLite finds.

    Seals are checked in the file alone. After a loss of power pages may be torn there that the write-ahead
    log still holds whole; so where a seal is broken, the log is taken into the file before it counts.
    """
    broken = connection.execute(_SEALS).fetchall()
    if broken:
        connection.execute("PRAGMA wal_checkpoint(full)")
        broken = connection.execute(_SEALS).fetchall()
    try:
        found = connection.execute("PRAGMA integrity_check").fetchall()
    except dbapi2.DatabaseError:
        return len(broken) + 1
    return len(broken) + (0 if found == [("ok",)] else len(found))


def rotate(path: Path, now: datetime) -> None:
    """Remove the backups nobody is likely to want any more."""
    made = {one.made_at: one for one in backups_of(path)}
    for at in past(made, now):
        with suppress(OSError):
            remove(made[at].file)


def back_up_before_migration(path: Path, keeper: Keeper, now: datetime) -> None:
    """Copy a register before its schema changes. Raises as ``back_up``."""
    back_up(path, keeper.key, now)


def remove(file: Path) -> None:
    """Remove a backup with what belongs to it."""
    for end in ("", "-wal", "-shm", "-journal"):
        file.with_name(file.name + end).unlink(missing_ok=True)
    key_file_of(file).unlink(missing_ok=True)


def _rename(unfinished: Path, file: Path) -> None:
    """The key file goes first: a backup under its own name is never without it."""
    key_file_of(unfinished).replace(key_file_of(file))
    unfinished.replace(file)
    sync_folder(file.parent)


def _last_line(file: Path, key: Key) -> int:
    with closing(connect(file, "rw", key)) as connection:  # "ro" would leave a log beside it
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        table, column = ("audit", "seq") if "audit" in tables else ("history", "seq")
        last = connection.execute(f"SELECT max({column}) FROM {table}").fetchone()[0]  # noqa: S608 - constants
    return int(last or 0)


def _told(report: Report | None) -> Callable[[int, int, int], None] | None:
    if report is None:
        return None
    return lambda _status, remaining, total: _ignore(report(total - remaining, total))


def _ignore(_answer: object) -> None:
    """A report answers nothing of use; what it raises stops the copying."""
