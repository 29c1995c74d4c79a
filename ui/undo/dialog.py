"""What was done at this desk, step by step: undo or redo up to any of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView, QStackedWidget, QWidget

from triage_app.domain.amsterdam import local_moment
from ui.jobs import Jobs
from ui.marks import Mark
from ui.plain_text import Text
from ui.undo import words
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.dialog import Dialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.mnemonics import Mnemonics
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from triage_app.errors import Problem
    from triage_app.services.undo.undoing import ShownStep, Undoing
    from ui.preferences import Preferences


class UndoDialog(Dialog):
    """The steps, the latest on top; what was taken back stands above them, to be done again.

    Args:
        undoing: The use case.
        jobs: Runs it.
        preferences: Where the columns are kept.
        window: Over which it stands.
    """

    def __init__(self, undoing: "Undoing", jobs: Jobs, preferences: "Preferences", window: QWidget) -> None:
        super().__init__(self.tr("What you did"), self.tr("&Undo up to here"), window)
        self._undoing = undoing
        self._jobs = jobs
        self.column.addWidget(
            Text(
                self.tr(
                    "Since the register was opened, the latest on top. Undoing leaves the log as it is: "
                    "what is taken back gets a line of its own."
                ),
                wrap=True,
            )
        )
        self.model: RecordModel[ShownStep] = RecordModel(self._columns(), self)
        self.table = RecordTable(
            self.model, "undo", self.tr("What you did"), preferences, identity=lambda one: one.number
        )
        self.table.setMinimumHeight(120)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState(
                "undo-2",
                self.tr("Nothing to undo yet"),
                self.tr("What you enter, change, decide or put on an agenda will stand here."),
            )
        )
        self.column.addWidget(self._stack, 1)
        self.cancel.setText(self.tr("&Close"))
        self.again = button(self.tr("&Redo up to here"), kind="primary")
        self.buttons.addWidget(self.again)
        for one in (self.primary, self.again):
            one.clicked.connect(self._go_there)
        self.table.chosen.connect(self._offer)
        self.table.activated_record.connect(lambda _step: self._go_there())
        self.prefer_width(640)
        self._mnemonics = Mnemonics(self)
        self._refresh()

    def _refresh(self) -> None:
        self._jobs.query(self, self._undoing.history, self._show)

    def _show(self, steps: "Sequence[ShownStep]") -> None:
        self.model.show_rows(tuple(reversed(steps)))
        self._stack.setCurrentIndex(0 if steps else 1)
        undone = sum(step.undone for step in steps)
        if steps:
            self.table.choose_row(min(undone, len(steps) - 1))
            self.table.setFocus()
        self._offer(self.table.record())

    def _offer(self, step: "ShownStep | None") -> None:
        self.primary.refuse(self.tr("Nothing to undo yet") if step is None else "")
        self.primary.setVisible(step is None or not step.undone)
        self.again.setVisible(step is not None and step.undone)

    def _go_there(self) -> None:
        step = self.table.record()
        if step is not None:
            self.say_problems(())
            number = step.number
            self._jobs.change(
                self, lambda: self._undoing.go_to(number), lambda _steps: self._refresh(), self._refused
            )

    def _refused(self, met: "Problem") -> None:
        self.problem(met)
        self._refresh()

    def _columns(self) -> "tuple[Column[ShownStep], ...]":
        return (
            Column("at", self.tr("When"), lambda one: f"{local_moment(one.at):%H:%M}", width=70),
            Column("what", self.tr("What"), words.sentence, width=380, tip=words.sentence, sortable=False),
            Column("state", self.tr("State"), lambda one: self._state(one).word, mark=self._state, width=130),
        )

    def _state(self, step: "ShownStep") -> Mark:
        if step.undone:
            return Mark("undo-2", self.tr("undone"), "muted")
        return Mark("circle-check", self.tr("done"), "ok")
