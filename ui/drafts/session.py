"""Which windows are open: each holds a lock file, that a crash lets go of by itself."""

import re
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile

_NAME = re.compile("[0-9a-f]{32}")


class Session:
    """This window among all windows of this user on this computer. Its methods run on the worker lane.

    Args:
        folder: Gives the folder of the lock files.
    """

    def __init__(self, folder: Callable[[], Path]) -> None:
        self.name = uuid4().hex
        self._folder = folder
        self._lock: QLockFile | None = None

    def begin(self) -> None:
        """Say that this window is open, until it ends or its process does."""
        if self._lock is None:
            folder = self._folder()
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock = _lock_file(folder, self.name)
            self._lock.tryLock(0)

    def end(self) -> None:
        """Say that it is open no longer."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def is_open(self, name: str) -> bool:
        """Whether the window with this name is open on this computer."""
        if name == self.name:
            return True
        folder = self._folder()
        if not _NAME.fullmatch(name) or not (folder / f"{name}.lock").exists():
            return False
        lock = _lock_file(folder, name)
        return not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError


def _lock_file(folder: Path, name: str) -> QLockFile:
    lock = QLockFile(str(folder / f"{name}.lock"))
    lock.setStaleLockTime(0)  # only the end of its process makes a lock stale, never its age
    return lock
