"""What use cases ask about keeping a register well: copies, putting one back, checks."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from triage_app.domain.audit.line import LogReport
from triage_app.services.opening import Opening

Report = Callable[[int, int], object]
"""Told how much of how much is done; what it raises stops the work."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the register: where, when it was made, its size in bytes, and how far its log goes."""

    file: Path
    made_at: datetime
    size: int
    last_line: int


@dataclass(frozen=True, slots=True)
class Health:
    """One thing the doctor looked at: a code, whether it is well, and a detail that is no personal data."""

    code: str
    well: bool
    detail: str = ""


class Upkeep(Protocol):
    """Keeping the open register well."""

    def sit(self) -> None:
        """Tell others that a window here has the register open, until it is closed."""
        ...

    def back_up(self, report: Report | None = None) -> Backup:
        """Make a backup beside the register. Raises RegisterUnusable; earlier ones are as they were."""
        ...

    def back_up_if_due(self, report: Report | None = None) -> Backup | None:
        """Make a backup if the last one is a day old and something happened since."""
        ...

    def back_up_if_changed(self, report: Report | None = None) -> Backup | None:
        """Make a backup if anything happened since the last one."""
        ...

    def copy_to(self, file: Path, report: Report | None = None) -> Backup:
        """Make a copy in a place of one's own; logged.

        Raises:
            OutputNotWritable: ``output.exists`` or what the disk reports.
        """
        ...

    def backups(self) -> tuple[Backup, ...]:
        """The backups beside the register, the latest first."""
        ...

    def check_backup(self, file: Path, opening: Opening) -> None:
        """Check that a backup opens and is whole.

        Raises:
            RegisterUnusable: ``backup.damaged``, ``backup.of_another``, ``register.key_needed`` or what
                opening it brings up.
        """
        ...

    def restore(self, file: Path, opening: Opening, report: Report | None = None) -> None:
        """Put a backup in the place of the register, after a copy of what is there; logged.

        Raises:
            RegisterUnusable: as ``check_backup``; ``register.in_use`` while another window has it open. The
                register is then as it was.
        """
        ...

    def note_restored(self, lost: str) -> None:
        """Log that a backup took the place of the register, and mark it outside; ``lost`` was the head."""
        ...

    def check_integrity(self) -> int:
        """Read the whole register; how much is wrong with it, 0 when it is sound."""
        ...

    def check_log(self) -> LogReport:
        """Check the whole log."""
        ...

    def doctor(self) -> tuple[Health, ...]:
        """Look at everything that keeps the register safe."""
        ...
