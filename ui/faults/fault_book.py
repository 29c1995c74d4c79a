"""The faults this desk met, kept in a file of their own: the register may be what does not open."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from ui.faults.fault import Fault, read_fault

_AT_ONCE = timedelta(seconds=10)
MOST = 50
"""So many are kept; older ones make room."""


class FaultBook:
    """Keeps faults. What cannot be written is kept until the app is closed.

    Args:
        place: Gives the file; called when the first fault is met or read.
    """

    def __init__(self, place: Callable[[], Path]) -> None:
        self._place = place
        self._faults: list[Fault] | None = None

    def add(self, fault: Fault) -> None:
        """Keep a fault; one that comes over and over, such as in drawing, is written once."""
        faults = self._read()
        if faults and _is_same(faults[-1], fault):
            faults[-1] = fault
            return
        faults.append(fault)
        del faults[:-MOST]
        with suppress(OSError):
            path = self._place()
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("".join(f"{one.as_line()}\n" for one in faults), encoding="ascii")

    def every(self) -> tuple[Fault, ...]:
        """The faults, the latest first."""
        return tuple(reversed(self._read()))

    def _read(self) -> list[Fault]:
        if self._faults is None:
            lines: list[str] = []
            with suppress(OSError, UnicodeDecodeError):
                lines = self._place().read_text(encoding="ascii").splitlines()
            self._faults = [fault for line in lines[-MOST:] if (fault := read_fault(line)) is not None]
        return self._faults


def _is_same(last: Fault, fault: Fault) -> bool:
    return (last.kind, last.where) == (fault.kind, fault.where) and fault.at - last.at < _AT_ONCE
