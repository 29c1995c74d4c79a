"""Who may read the register's files: only their owner. The one module that knows of POSIX modes."""

import os
import stat
from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
HAS_MODES = os.name == "posix"
"""Windows keeps what is in a user's profile private by the folder's own access list."""


def make_private_folder(folder: Path) -> None:
    """Make the folder and those above it, for the owner alone; one that exists is left as it is.

    Raises:
        OSError: it cannot be made.
    """
    for missing in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
        missing.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Make an empty file for the owner alone. SQLite gives the files beside it the same mode.

    Raises:
        OSError: it cannot be made, or exists.
    """
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))


def append(path: Path, content: bytes) -> None:
    """Add to the end of an existing file, in one piece and without a buffer: this goes with every save.

    Raises:
        OSError: it cannot be written.
    """
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
    try:
        os.write(handle, content)
    finally:
        os.close(handle)


def keep_private(path: Path) -> None:
    """Take others' rights from a register that was copied here with wider ones, as far as that is ours."""
    if not HAS_MODES:
        return
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & ~PRIVATE_FILE and path.stat().st_uid == os.getuid():
        path.chmod(mode & PRIVATE_FILE)


def sync_folder(folder: Path) -> None:
    """Let a name given to a file in this folder survive a loss of power; Windows does so by itself."""
    if not HAS_MODES:
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Let what was written to a file survive a loss of power.

    Raises:
        OSError: it cannot.
    """
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def mode_of(path: Path) -> int | None:
    """Who may do what with a file, as POSIX writes it; None where there are no modes."""
    return stat.S_IMODE(path.stat().st_mode) if HAS_MODES else None
