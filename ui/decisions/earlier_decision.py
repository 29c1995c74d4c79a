"""The decision that counts now: what was decided, by whom, and confirming or taking it back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from triage_app.domain.decisions.decision import Origin, Outcome
from triage_app.domain.decisions.log import Effective, effective
from ui import labels
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.entries import LineEntry
from ui.widgets.form import Form
from ui.widgets.panel import row

if TYPE_CHECKING:
    from triage_app.domain.decisions.decision import Decision
    from ui.decisions.case_sheet import CaseSheet


class EarlierDecision(QFrame):
    """Stands above the form once something was decided.

    Signals:
        confirm_wanted: The advice is confirmed as it stands.
        withdraw_wanted: The decision is taken back, with this reason.
    """

    confirm_wanted = Signal()
    withdraw_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunken")
        self.entry_id: int | None = None
        self._what = Text("", "strong", wrap=True, selectable=True)
        self._who = Text("", "small", wrap=True, selectable=True)
        self._note = Text("", "small", wrap=True)
        self.confirm_button = button(self.tr("Confirm as advised"), icon="user-check")
        self.confirm_button.installEventFilter(self)
        self.confirm_button.clicked.connect(self.confirm_wanted)
        self.withdraw_button = button(self.tr("Take back …"), kind="quiet")
        self.withdraw_button.clicked.connect(self._ask_reason)
        self.reason = LineEntry(longest=400)
        self._reason_row = QWidget()
        self.take_back_button = button(self.tr("Take back"))
        self.take_back_button.clicked.connect(self._take_back)
        self.reason.returnPressed.connect(self._take_back)
        self.reason.changed.connect(self._weigh)
        self.form = Form(label_width=56)
        self.form.add("reason", self.tr("Reason"), self.reason)
        self.form.dirty_changed.connect(self._unfold)
        line = row(self.form, self.take_back_button)
        line.setStretch(0, 1)
        self._reason_row.setLayout(line)
        said = QVBoxLayout()
        said.setSpacing(2)
        for text in (self._what, self._who, self._note):
            said.addWidget(text)
        head = row(self.withdraw_button)
        head.insertLayout(0, said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 6, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(row(self.confirm_button, None))
        self._above_reason = QVBoxLayout()
        column.addLayout(self._above_reason)
        column.addWidget(self._reason_row)
        self._weigh()
        self.hide()

    @property
    def can_confirm(self) -> bool:
        """Whether the one at this desk may confirm what stands there."""
        return self.entry_id is not None and self.confirm_button.isVisibleTo(self)

    def show_sheet(self, sheet: "CaseSheet") -> None:
        """Show what counts in this case, or nothing."""
        counted = effective(sheet.file.log)
        self.setVisible(counted is not None)
        entry_id = counted.entry.id if counted is not None else None
        if entry_id != self.entry_id or not self.form.dirty:
            self._reason_row.hide()
            self.form.revert()
        self.entry_id = entry_id
        if counted is None:
            return
        decision = counted.entry.decision
        self._what.say(_in_words(decision))
        self._who.say(self._taker(decision))
        self.confirm_button.setVisible(not counted.confirmed and sheet.actor_may_decide)
        self._note.say(self._standing(counted, may=sheet.actor_may_decide), "attention")
        self._note.setVisible(bool(self._note.text()))

    def put_above_reason(self, bar: QWidget) -> None:
        """Put a bar above the field for the reason."""
        self._above_reason.addWidget(bar)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter confirms."""
        enter = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if watched is self.confirm_button and isinstance(event, QKeyEvent) and event.key() in enter:
            if event.type() == QEvent.Type.KeyPress:
                self.confirm_button.click()
            return True
        return super().eventFilter(watched, event)

    def _taker(self, decision: "Decision") -> str:
        taker, day = decision.taken_by, labels.day(decision.decided_on)
        if decision.origin is Origin.LIST:
            by = taker.name
        elif taker.entitled:
            by = self.tr("taken by {name}").format(name=taker.name)
        else:
            by = self.tr("advice of {name}").format(name=taker.name)
        parts = [f"{by}, {day}", decision.reasoning if decision.reasoning != taker.name else ""]
        return " · ".join(part for part in parts if part)

    def _standing(self, counted: Effective, *, may: bool) -> str:
        decision = counted.entry.decision
        parts = []
        if not counted.confirmed:
            waiting = self.tr("Advice: it counts once somebody entitled confirms it.")
            parts.append(self.tr("Advice: press Enter to confirm it.") if may else waiting)
        if decision.outcome is Outcome.NOT_REQUESTED and not decision.finalised:
            parts.append(self.tr("The evidence is not complete yet: go on below."))
        return " ".join(parts)

    def _unfold(self, typed: bool) -> None:  # noqa: FBT001 - the slot of Form.dirty_changed
        if typed:
            self._reason_row.show()

    def _ask_reason(self) -> None:
        self._reason_row.show()
        self.reason.setFocus()

    def _take_back(self) -> None:
        if self.reason.value() is not None:
            self.withdraw_wanted.emit(self.reason.value())

    def _weigh(self) -> None:
        empty = self.reason.value() is None
        self.take_back_button.refuse(self.tr("Say why: it stays in the log.") if empty else "")


def _in_words(decision: "Decision") -> str:
    said = labels.say(f"outcome_taken.{decision.outcome}")
    what = f"{said[:1].upper()}{said[1:]}"
    if decision.ground is not None:
        code = decision.ground.code
        return f"{what} – {code} {labels.say(f'ground.{code}.short')}"
    if decision.deferred_until is not None:
        return f"{what} – {labels.day(decision.deferred_until)}, {decision.waiting_for}"
    return what
