"""A question that takes more than a line: fields, a primary button, and Cancel."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from triage_app.errors import Problem
from ui import labels
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.panel import row
from ui.widgets.room import Room

_BESIDE = 32
"""Pixels of the window below that stay in sight beside a dialogue."""


class Dialog(QDialog):
    """A dialogue over the window; it closes itself only on Cancel, so a failed save keeps what was typed.

    Args:
        title: Translated.
        primary: What the main button does, translated; Ctrl+Return presses it.
        parent: The window it belongs to.
    """

    def __init__(self, title: str, primary: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._room = Room()
        self.column = self._room.column
        self.message = Text("", "message", "urgent", wrap=True)
        self.message.hide()
        self.primary = button(primary, kind="primary")
        self.cancel = button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(12)
        outer.addWidget(Text(title, "heading"))
        outer.addWidget(self._room, 1)
        outer.addWidget(self.message)
        self.buttons = row(None, self.cancel, self.primary)
        outer.addLayout(self.buttons)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.primary.click)

    def prefer_width(self, width: int) -> None:
        """Be so wide, or as wide as the window below."""
        below = self.parentWidget()
        most = width if below is None else below.window().width() - _BESIDE
        self.setMinimumWidth(min(width, most))

    def problem(self, met: Problem) -> None:
        """Say what went wrong, above the buttons."""
        self.say_problems((met,))

    def say_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say several; none takes the message away."""
        sentences = [labels.problem(one) for met in problems for one in labels.each_problem(met)]
        self.message.say(" ".join(sentences))
        self.message.setVisible(bool(sentences))
