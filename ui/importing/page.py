"""The page Import: choose a list, see what would happen, let it happen, take it back."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from triage_app.errors import Problem
from triage_app.services.importing.listed import ImportPlan
from triage_app.services.importing.result import ImportResult
from triage_app.services.ports import ImportBatch
from ui import files
from ui.importing.import_work import ImportWork
from ui.importing.preview_pane import PreviewPane
from ui.importing.start_pane import StartPane
from ui.page import Command, Page
from ui.widgets.mnemonics import Mnemonics
from ui.widgets.page_header import PageHeader
from ui.widgets.progress import ProgressLine

if TYPE_CHECKING:
    from ui.page import Desk

_PATTERNS = "*.xlsx *.ods *.csv"


class ImportPage(Page):
    """Taking in a list.

    Args:
        desk: What it works with.
        choose: Asks for the file; the system's dialogue unless a test answers.
    """

    def __init__(self, desk: "Desk", choose: Callable[..., Path | None] = files.choose_to_open) -> None:
        super().__init__(desk)
        self._choose = choose
        self.path: Path | None = None
        self.progress = ProgressLine()
        self.start = StartPane(desk)
        self.preview = PreviewPane(desk)
        self.work = ImportWork(desk, self, self.progress)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(PageHeader(self.tr("Import a list")))
        column.addWidget(self.progress)
        column.addWidget(self._stack, 1)
        self.setAcceptDrops(True)
        self._connect()
        self._mnemonics = Mnemonics(self)

    @property
    def previewing(self) -> bool:
        """Whether a list that was tried out is in sight."""
        return self._stack.currentWidget() is self.preview

    def refresh(self) -> None:
        """Ask for the earlier imports again."""
        self.desk.jobs.query(self, self.desk.app.importing.every, self.start.show_imports)

    def show_target(self, target: object) -> None:
        """Try out a file by its path."""
        if isinstance(target, Path):
            self.read(target)

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Nothing of its own: new and find belong to the cases."""
        return {}

    def panes(self) -> Sequence[QWidget]:
        """Return what is in sight."""
        if self.previewing:
            return (self.preview.tabs, self.preview.import_button)
        return (self.start.choose_button, self.start.table)

    def state(self) -> object:
        """Return the file that was tried out."""
        return self.path

    def restore(self, state: object) -> None:
        """Try it out again."""
        self.show_target(state)

    def help_text(self) -> str:
        """Return what F1 says about this page."""
        return self.tr(
            "Take in the spreadsheet you keep now, as often as you like: a case that is there already is "
            "compared field by field. Refused rows are listed with their row number and the reason, so that "
            "you can correct them in the spreadsheet and import it again."
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dragged here."""
        if dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Try out the file that was dropped."""
        path = dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.read(path)

    def choose(self) -> None:
        """Ask for a file."""
        kinds = self.tr("Spreadsheets ({patterns})").format(patterns=_PATTERNS)
        everything = self.tr("All files (*)")
        path = self._choose(self.window(), self.tr("Choose the list"), f"{kinds};;{everything}")
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Try a list out."""
        self.start.tell("", None)
        self.work.try_out(path)

    def begin_again(self) -> None:
        """Show the place for a file."""
        self.path = None
        self.preview.wait(busy=False)
        self._stack.setCurrentWidget(self.start)
        self.start.choose_button.setFocus()

    def _connect(self) -> None:
        self.start.choose_wanted.connect(self.choose)
        self.start.undo_wanted.connect(self._undo)
        self.preview.other_wanted.connect(self.begin_again)
        self.preview.import_wanted.connect(self._carry_out)
        self.preview.mapping_wanted.connect(self._read_by)
        self.work.tried.connect(self._show_tried)
        self.work.unreadable.connect(self._refuse)
        self.work.stored.connect(self.begin_again)
        self.work.stopped.connect(lambda: self.preview.wait(busy=False))

    def _show_tried(self, path: Path, plan: ImportPlan, tried: ImportResult, again: bool) -> None:  # noqa: FBT001 - a slot
        self.path = path
        self.preview.show_result(plan, tried, again=again)
        self._stack.setCurrentWidget(self.preview)
        if not again:
            self.preview.import_button.setFocus()

    def _refuse(self, path: Path, met: Problem) -> None:
        self.begin_again()
        self.start.tell(path.name, met)

    def _read_by(self, mapping: Mapping[str, str]) -> None:
        if self.path is not None:
            self.work.try_out(self.path, mapping)

    def _carry_out(self, update_rows: frozenset[int]) -> None:
        if self.preview.plan is not None:
            self.preview.wait(busy=True)
            self.work.carry_out(self.preview.plan, update_rows)

    def _undo(self, batch: ImportBatch | None) -> None:
        if batch is not None:
            self.work.undo(batch)


def dropped(event: QDropEvent) -> Path | None:
    """Return the one file that is dragged, if it is one on this computer."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
