"""Upkeep in memory: backups are names, and what was asked is remembered."""

from dataclasses import dataclass, field
from pathlib import Path

from tests.fakes.clock import NOW
from triage_app.domain.audit.line import LogFinding, LogHead, LogReport
from triage_app.errors import RegisterUnusable
from triage_app.services.opening import Opening
from triage_app.services.ports.upkeep import Backup, Health, Report


@dataclass
class FakeUpkeep:
    """Implements ``Upkeep``."""

    made: list[Backup] = field(default_factory=list)
    restored: list[Path] = field(default_factory=list)
    changed: bool = False
    seated: bool = False
    wrong: int = 0
    findings: tuple[LogFinding, ...] = ()
    refusal: RegisterUnusable | None = None

    def sit(self) -> None:
        self.seated = True

    def back_up(self, report: Report | None = None) -> Backup:
        if self.refusal is not None:
            raise self.refusal
        if report is not None:
            report(1, 1)
        one = Backup(Path(f"zeden-{len(self.made)}.backup"), NOW, 4096, len(self.made))
        self.made.insert(0, one)
        return one

    def back_up_if_due(self, report: Report | None = None) -> Backup | None:
        return self.back_up(report) if self.changed else None

    def back_up_if_changed(self, report: Report | None = None) -> Backup | None:
        return self.back_up(report) if self.changed else None

    def copy_to(self, file: Path, report: Report | None = None) -> Backup:
        made = self.back_up(report)
        return Backup(file, made.made_at, made.size, made.last_line)

    def backups(self) -> tuple[Backup, ...]:
        return tuple(self.made)

    def check_backup(self, file: Path, opening: Opening) -> None:  # noqa: ARG002 - the protocol
        if self.refusal is not None:
            raise self.refusal

    def restore(self, file: Path, opening: Opening, report: Report | None = None) -> None:
        self.check_backup(file, opening)
        if report is not None:
            report(1, 1)
        self.restored.append(file)

    def note_restored(self, lost: str) -> None:
        self.restored.append(Path(lost))

    def check_integrity(self) -> int:
        return self.wrong

    def check_log(self) -> LogReport:
        return LogReport(3, NOW, LogHead(3, "0" * 64), self.findings)

    def doctor(self) -> tuple[Health, ...]:
        return (Health("integrity", well=not self.wrong),)
