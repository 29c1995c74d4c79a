"""Where an import begins: drop a file or choose one; below it, the lists taken in before."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from triage_app.errors import Problem
from triage_app.services.ports import ImportBatch
from ui import labels
from ui.marks import Mark
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.empty_state import EmptyState
from ui.widgets.panel import Panel, Scroll, row
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from ui.page import Desk

_LOWEST = 230
"""Height below which a part scrolls instead of shrinking, in logical pixels."""


class StartPane(QWidget):
    """The place for a file, and the earlier imports.

    Signals:
        choose_wanted: The user wants to look for a file.
        undo_wanted: The ``ImportBatch`` to take back.
    """

    choose_wanted = Signal()
    undo_wanted = Signal(object)

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self.choose_button = button(self.tr("&Choose a file …"), icon="folder-open", kind="primary")
        self.choose_button.clicked.connect(self.choose_wanted)
        self.message = Text("", "strong", "urgent", wrap=True, selectable=True)
        self.message.hide()
        self.model: RecordModel[ImportBatch] = RecordModel(self._columns(), self)
        self.table = RecordTable(
            self.model, "imports", self.tr("Earlier imports"), desk.preferences, identity=lambda one: one.id
        )
        self.undo_button = button(self.tr("&Take this import back"), icon="undo-2")
        self.undo_button.clicked.connect(lambda: self.undo_wanted.emit(self.table.record()))
        self.table.chosen.connect(self._refuse)
        scroll = Scroll()
        for panel, share in ((self._place(), 3), (self._earlier(), 4)):
            panel.setMinimumHeight(_LOWEST)
            scroll.column.addWidget(panel, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def tell(self, file: str, met: Problem | None) -> None:
        """Say why a file can't be read and what to do, or nothing."""
        self.message.say("" if met is None else f"{file}: {labels.problem(met)}")
        self.message.setVisible(met is not None)

    def show_imports(self, batches: Sequence[ImportBatch]) -> None:
        """Show the lists taken in, the latest first."""
        self.model.show_rows(batches)
        self._stack.setCurrentIndex(0 if batches else 1)
        if batches and self.table.record() is None:
            self.table.choose_row(0)
        self._refuse(self.table.record())

    def _place(self) -> Panel:
        panel = Panel()
        panel.column.addWidget(
            EmptyState(
                "file-spreadsheet",
                self.tr("Drop the list here, or choose it"),
                self.tr(
                    "A spreadsheet of cases as .xlsx, .ods or .csv. It is tried out first: nothing is stored "
                    "until you have seen what would happen. You can import the same list again every week."
                ),
                self.choose_button,
            ),
            1,
        )
        panel.column.addWidget(self.message)
        return panel

    def _earlier(self) -> Panel:
        panel = Panel(margin=1)
        head = row(Text(self.tr("Imported before"), "heading"), None, self.undo_button)
        head.setContentsMargins(15, 11, 11, 7)
        panel.column.setSpacing(0)
        panel.column.addLayout(head)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState(
                "clock",
                self.tr("Nothing imported yet"),
                self.tr("Every import stands here and can be taken back."),
            )
        )
        panel.column.addWidget(self._stack, 1)
        return panel

    def _columns(self) -> tuple[Column[ImportBatch], ...]:
        return (
            Column(
                "at",
                self.tr("When"),
                lambda one: labels.moment(one.at),
                sort_key=lambda one: one.at,
                width=140,
            ),
            Column("file", self.tr("File"), lambda one: one.file, width=360, tip=lambda one: one.file),
            Column(
                "rows",
                self.tr("Rows"),
                lambda one: labels.number(one.rows),
                sort_key=lambda one: one.rows,
                width=80,
                right=True,
            ),
            Column(
                "made",
                self.tr("New cases"),
                lambda one: labels.number(len(one.created)),
                sort_key=lambda one: len(one.created),
                width=104,
                right=True,
            ),
            Column("state", self.tr("State"), lambda one: self._state(one).word, mark=self._state, width=180),
        )

    def _state(self, one: ImportBatch) -> Mark:
        if one.undone:
            return Mark("undo-2", self.tr("taken back"), "muted")
        return Mark("circle-check", self.tr("in the register"), "ok")

    def _refuse(self, chosen: ImportBatch | None) -> None:
        if chosen is None:
            self.undo_button.refuse(self.tr("No import is chosen"))
        else:
            self.undo_button.refuse(self.tr("This import was taken back already") if chosen.undone else "")
