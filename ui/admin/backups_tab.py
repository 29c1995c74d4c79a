"""Backups: which there are, making one, putting one back; and whether the register is sound."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from triage_app.errors import Problem
from triage_app.services.opening import Opening
from triage_app.services.secrets import Passphrase
from ui import files, labels
from ui.plain_text import Text
from ui.widgets.ask_dialog import AskDialog
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.flow import flow
from ui.widgets.panel import Panel
from ui.widgets.progress import ProgressLine
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable
from ui.widgets.secret_entry import SecretEntry

if TYPE_CHECKING:
    from triage_app.services.ports.upkeep import Backup
    from ui.jobs import Progress
    from ui.page import Desk

_KIB = 1024


class BackupsTab(QWidget):
    """The copies of the register.

    Args:
        desk: What the page works with.
        choose: Asks where a copy goes; the system's dialogue unless a test answers.
    """

    def __init__(self, desk: "Desk", choose: Callable[..., Path | None] = files.choose_to_save) -> None:
        super().__init__()
        self._desk = desk
        self._choose = choose
        self.model: RecordModel[Backup] = RecordModel(
            (
                Column("made", self.tr("Made"), lambda one: labels.moment(one.made_at), width=170),
                Column("size", self.tr("Size (KB)"), lambda one: labels.number(one.size // _KIB), right=True),
                Column(
                    "line",
                    self.tr("Log up to line"),
                    lambda one: labels.number(one.last_line),
                    width=150,
                    right=True,
                ),
                Column("file", self.tr("File"), lambda one: one.file.name, width=420),
            ),
            self,
        )
        self.table = RecordTable(self.model, "backups", self.tr("Backups"), desk.preferences)
        self.make = button(self.tr("&Back up now"), icon="save")
        self.copy = button(self.tr("&Copy to …"), icon="file-down")
        self.put_back = button(self.tr("&Put back …"), icon="archive-restore")
        self.check = button(self.tr("Check the &register"), icon="circle-check")
        self.progress = ProgressLine()
        self.make.clicked.connect(self.back_up)
        self.copy.clicked.connect(self.copy_to)
        self.put_back.clicked.connect(self.restore)
        self.check.clicked.connect(self.check_now)
        self.table.chosen.connect(self._weigh)
        what = self.tr(
            "A checked backup is made every day and when the window closes, beside the register: the last "
            "ten, then one a day, a week and a month. Copy one to another disk now and then."
        )
        below = Panel(margin=1)
        below.column.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text(what, tone="muted", wrap=True))
        column.addLayout(flow(self.make, self.copy, self.put_back, self.check))
        column.addWidget(self.progress)
        column.addWidget(below, 1)
        self._weigh(None)

    def refresh(self) -> None:
        """Ask which backups there are."""
        self._desk.jobs.query(self, self._desk.app.upkeep.backups, self._show)

    def back_up(self) -> None:
        """Make a backup now."""
        upkeep = self._desk.app.upkeep
        self._long(
            upkeep.back_up,
            lambda made: self.tr("Backup made and checked: {file}").format(file=made.file.name),
        )

    def copy_to(self) -> None:
        """Make a copy where the user wants it."""
        location = Path(self._desk.app.store.location)
        place = self._choose(
            self,
            self.tr("Copy the register"),
            self.tr("Register (*.db)"),
            location.with_name(f"kopie {location.name}"),
        )
        if place is not None:
            upkeep = self._desk.app.upkeep
            self._long(
                lambda progress: upkeep.copy_to(place, progress),
                lambda made: self.tr("Copied and checked: {file}").format(file=made.file.name),
            )

    def check_now(self) -> None:
        """Read the whole register."""
        upkeep = self._desk.app.upkeep
        job = self._desk.jobs.long(
            self, lambda _progress: upkeep.check_integrity(), self._checked, self._fail
        )
        self.progress.start(self.tr("Reading the register …"), job)

    def restore(self) -> None:
        """Put the chosen backup in the place of the register, after saying what that does."""
        chosen = self.table.record()
        if chosen is None:
            return

        def give(dialog: AskDialog) -> None:
            typed = dialog.text("passphrase")
            opening = Opening(Passphrase(typed) if typed else None)
            dialog.primary.refuse(self.tr("Busy"))
            upkeep = self._desk.app.upkeep
            self._desk.jobs.change(
                dialog,
                lambda: upkeep.restore(chosen.file, opening),
                lambda _none: self._restored(dialog, chosen),
                dialog.wrong,
            )

        AskDialog(
            self.tr("Put back the backup of {moment}").format(moment=labels.moment(chosen.made_at)),
            self.tr("Put back"),
            self.tr(
                "The register becomes as it was then. What it is now is backed up first, and the log tells "
                "of it. The passphrase is only needed if it was another one when the backup was made."
            ),
            (("passphrase", self.tr("&Passphrase of then"), SecretEntry()),),
            give,
            self.window(),
        ).open()

    def _long(self, work: "Callable[[Progress], Backup]", said: "Callable[[Backup], str]") -> None:
        def done(made: "Backup") -> None:
            self.progress.finish()
            self._desk.notices.done(said(made))
            self.refresh()

        job = self._desk.jobs.long(self, work, done, self._fail, progress=self.progress.report)
        self.progress.start(self.tr("Copying and checking …"), job)

    def _checked(self, wrong: int) -> None:
        self.progress.finish()
        if wrong:
            self._desk.notices.say(labels.say("problem.register.damaged"), "urgent")
        else:
            self._desk.notices.done(self.tr("The register was read from beginning to end and is sound."))

    def _restored(self, dialog: AskDialog, chosen: "Backup") -> None:
        dialog.accept()
        self._desk.notices.done(
            self.tr("The backup of {moment} was put back.").format(moment=labels.moment(chosen.made_at))
        )
        self.refresh()

    def _show(self, backups: "tuple[Backup, ...]") -> None:
        self.model.show_rows(backups)
        if self.table.record() is None:
            self.table.choose_row(0)
        self._weigh(self.table.record())

    def _weigh(self, chosen: object) -> None:
        self.put_back.refuse("" if chosen is not None else self.tr("Choose a backup first"))

    def _fail(self, met: Problem) -> None:
        self.progress.finish()
        self._desk.notices.problem(met)
