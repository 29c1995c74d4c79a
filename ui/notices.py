"""The one place for messages: a bar above the page, with an action or undo beside the sentence.

Only here may a message box open, and only where work would be lost without an answer.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from triage_app.errors import Problem
from ui import labels
from ui.icons.tint import dress
from ui.plain_text import Text, caption, clean, name_for_reader
from ui.theme.palette import Tone
from ui.theme.theme import theme
from ui.widgets.button import bare_button, button
from ui.widgets.mnemonics import Mnemonics

Kind = Literal["info", "ok", "attention", "urgent"]

_MOST = 3
_DONE_STAYS_MS = 10_000
_LOW = 480
"""Below this height messages would take the place of the work they are about."""
_ICONS: dict[Kind, tuple[str, Tone]] = {
    "info": ("info", "accent"),
    "ok": ("circle-check", "ok"),
    "attention": ("triangle-alert", "attention"),
    "urgent": ("octagon-alert", "urgent"),
}


@dataclass(frozen=True, slots=True)
class Action:
    """What can be done about a message.

    Args:
        text: On the button; translated, may hold a mnemonic.
        act: Called when pressed; the message goes away.
    """

    text: str
    act: Callable[[], object]


class Notice(QFrame):
    """One message."""

    dismissed = Signal()

    def __init__(self, text: str, kind: Kind, actions: Sequence[Action], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("notice", kind)
        self.kind = kind
        self.gone = False
        icon, tone = _ICONS[kind]
        picture = Text()
        dress(picture, icon, tone)
        self.text = Text(text, "strong", wrap=True, selectable=True)
        name_for_reader(self, text)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        self.action_buttons = [button(action.text) for action in actions]
        for action, pressed in zip(actions, self.action_buttons, strict=True):
            pressed.clicked.connect(lambda _on, action=action: self._act(action))
            row.addWidget(pressed)
        self.close_button = bare_button("x", self.tr("Close message"))
        self.close_button.clicked.connect(self.dismiss)
        row.addWidget(self.close_button)

    def dismiss(self) -> None:
        """Take the message away."""
        self.gone = True
        self.hide()
        self.deleteLater()
        self.dismissed.emit()

    def _act(self, action: Action) -> None:
        self.dismiss()
        action.act()


class Notices(QWidget):
    """The bar of messages above the page; empty it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 0)
        self._column.setSpacing(8)
        name_for_reader(self, self.tr("Messages"))
        self._more = Text("", "small")
        self._more.hide()
        self._column.addWidget(self._more)
        self._mnemonics = Mnemonics(self)
        self.hide()

    def say(self, text: str, kind: Kind = "info", *actions: Action, passing: bool = False) -> Notice:
        """Show a message, with what can be done about it.

        An ``ok``, and what is only said in passing, goes away by itself; the rest stays until closed.
        """
        before = self.shown()
        same = [one for one in before if one.text.text() == clean(text)]
        for old in same or before[: max(0, len(before) - _MOST + 1)]:
            old.dismiss()
        notice = Notice(text, kind, actions, self)
        self._column.insertWidget(self._column.count() - 1, notice)
        notice.dismissed.connect(self.fit)
        self.fit()
        if kind == "ok" or passing:
            QTimer.singleShot(_DONE_STAYS_MS, notice, notice.dismiss)
        return notice

    def done(self, text: str, undo: Callable[[], object] | None = None) -> Notice:
        """Say that something was done, with a button that takes it back."""
        return self.say(text, "ok", *([Action(self.tr("&Undo"), undo)] if undo else []))

    def problem(self, met: Problem) -> None:
        """Show what the user can act on; several field problems in one message."""
        self.say(" ".join(labels.problem(one) for one in labels.each_problem(met)), "attention")

    def bug(self, pass_on: Callable[[], object]) -> None:
        """Say that the app itself failed; nothing the user did."""
        self.say(
            self.tr("Something went wrong in the app itself. What was saved is safe; try again or restart."),
            "urgent",
            Action(self.tr("Pass it on …"), pass_on),
        )

    def clear(self) -> None:
        """Take all messages away, when another register is opened."""
        for notice in self.shown():
            notice.dismiss()

    def shown(self) -> list[Notice]:
        """Return the messages not closed yet, oldest first."""
        return [one for one in self.findChildren(Notice) if not one.gone]

    def confirm(self, question: str, *, yes: str, no: str) -> bool:
        """Ask where work would be lost without an answer; Enter and Escape are the safe ``no``.

        Args:
            question: A sentence and what happens next.
            yes: What the button that goes on says.
            no: What the button that stays says.
        """
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - not on the start path

        box = QMessageBox(self.window())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(clean(question))
        go = box.addButton(caption(yes), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(caption(no), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is go

    def fit(self) -> None:
        """Show them all, or in a low window the newest, with how many stand behind it."""
        kept = self.shown()
        low = self.window().height() < _LOW * theme().metrics.body / 13
        behind = kept[:-1] if low else []
        for one in kept:
            one.setVisible(one not in behind)
        self._more.say(self.tr("Messages behind it: {count}").format(count=len(behind)))
        self._more.setVisible(bool(behind))
        self.setVisible(bool(kept))
