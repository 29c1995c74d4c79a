"""What is kept of the log outside the register: a file of numbers and digests, a line per unit of work.

Whoever cuts the log short, or puts an older register in its place, must find this file too; the code on
every PDF is a third witness. It holds nothing but numbers, digests and moments.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db.file_modes import append, make_private_file, make_private_folder
from triage_app.domain.audit.line import LogHead

MOST = 2_000
"""More lines than this are thinned when the register is opened."""

KEPT, EVERY = 200, 50
"""The last so many stay; of those before, one in so many."""

RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The log had this head. ``restored`` marks where a backup was put back: what came before is past."""

    head: LogHead
    restored: bool = False


class Checkpoints:
    """The file of one register.

    Args:
        path: Where; it is made with the first checkpoint.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def add(self, head: LogHead, at: datetime, *, restored: bool = False) -> None:
        """Add a line. That it cannot be written refuses no work: the check tells how many there are."""
        mark = f" {RESTORED}" if restored else ""
        line = f"{head.seq} {head.digest} {at:%Y-%m-%dT%H:%M:%SZ}{mark}\n"
        with suppress(OSError):
            if not self.path.exists():
                make_private_folder(self.path.parent)
                make_private_file(self.path)
            append(self.path, line.encode("ascii"))

    def every(self) -> tuple[Checkpoint, ...]:
        """All checkpoints in order; lines that a crash left half are passed over."""
        return tuple(found for line in self._lines() if (found := _read(line)) is not None)

    def thin(self) -> None:
        """Keep the file small: the last ones, and of the earlier ones one in fifty."""
        lines = self._lines()
        if len(lines) <= MOST:
            return
        early, late = lines[:-KEPT], lines[-KEPT:]
        kept = [line for at, line in enumerate(early) if at % EVERY == 0 or line.endswith(RESTORED)]
        beside = self.path.with_name(self.path.name + ".new")
        with suppress(OSError):
            beside.unlink(missing_ok=True)
            make_private_file(beside)
            with beside.open("w", encoding="ascii") as file:
                file.write("".join(f"{line}\n" for line in [*kept, *late]))
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self.path)

    def _lines(self) -> list[str]:
        try:
            return self.path.read_text(encoding="ascii", errors="replace").splitlines()
        except OSError:
            return []


def _read(line: str) -> Checkpoint | None:
    parts = line.split()
    if len(parts) not in {3, 4} or not parts[0].isdigit() or len(parts[1]) != len("0" * 64):
        return None
    return Checkpoint(LogHead(int(parts[0]), parts[1]), restored=parts[-1] == RESTORED)
