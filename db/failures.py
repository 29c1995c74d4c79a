"""What the driver and the disk report, in the codes a user can act on: the one place that translates."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from triage_app.errors import RegisterUnusable

_CODES = {
    3: "register.read_only",  # SQLITE_PERM
    5: "register.locked",  # SQLITE_BUSY
    6: "register.locked",  # SQLITE_LOCKED
    8: "register.read_only",  # SQLITE_READONLY
    11: "register.damaged",  # SQLITE_CORRUPT
    13: "register.disk_full",  # SQLITE_FULL
    14: "register.read_only",  # SQLITE_CANTOPEN: the file is there, but may not be opened
    26: "register.damaged",  # SQLITE_NOTADB
}
_IO_ERROR = 10
_DISK_ERRORS = {
    errno.ENOSPC: "register.disk_full",
    errno.EDQUOT: "register.disk_full",
    errno.EACCES: "register.read_only",
    errno.EPERM: "register.read_only",
    errno.EROFS: "register.read_only",
    errno.ENOENT: "register.missing",
    errno.ENOTDIR: "register.missing",
    errno.EEXIST: "register.exists",
}
SCARCE = 256 * 1024
"""Free bytes below which a failed write is put down to a full disk."""


def unusable(error: BaseException | None, path: Path) -> RegisterUnusable | None:
    """The problem behind an error of the driver, or None where it is a bug.

    Args:
        error: What the driver raised.
        path: The register, to see whether its disk is full.
    """
    if not isinstance(error, dbapi2.Error):
        return None
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if primary == _IO_ERROR:
        return RegisterUnusable("register.disk_full" if _is_full(path) else "register.unreachable")
    return RegisterUnusable(_CODES[primary]) if primary in _CODES else None


def of_disk(error: OSError) -> RegisterUnusable:
    """The problem behind an error of the file system."""
    return RegisterUnusable(_DISK_ERRORS.get(error.errno or 0, "register.unreachable"))


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise what goes wrong inside as the problem it is."""
    try:
        yield
    except OSError as error:
        raise of_disk(error) from error
    except dbapi2.Error as error:
        problem = unusable(error, path)
        if problem is None:
            raise
        raise problem from error


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < SCARCE
    except OSError:
        return False
