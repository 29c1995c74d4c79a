"""What the window shows while the last backup is made: nothing is at stake, and it can be skipped."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from triage_app.errors import Problem
from ui import labels
from ui.locking.card import CardPage
from ui.plain_text import Text, name_for_reader
from ui.widgets.button import button
from ui.widgets.panel import row


class FarewellPage(CardPage):
    """Says what is going on, how far it is, and lets the user go at once.

    Signals:
        left: The user does not wait.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__("save", self.tr("Making a backup"))
        self.text = Text(
            self.tr("Everything you did is saved. The window closes by itself when the backup is checked."),
            tone="muted",
            wrap=True,
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        name_for_reader(self.bar, self.tr("Making a backup"))
        self.button = button(self.tr("&Close without a backup"))
        self.button.clicked.connect(self.left)
        for part in (self.text, self.bar):
            self.card.column.addWidget(part)
        self.card.column.addLayout(row(None, self.button))

    def report(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def fail(self, met: Problem) -> None:
        """Say why there is no backup; the register itself is saved."""
        self.bar.hide()
        said = self.tr("The backup was not made; the register itself is saved. {why}")
        self.text.say(said.format(why=labels.problem(met)), "attention")
