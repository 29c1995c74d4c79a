"""Says above a form that what stands in it was typed before and is not saved."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ui import labels
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.panel import row


class DraftBar(QFrame):
    """One line; hidden while there is no draft.

    Signals:
        thrown_away: The user wants what is saved instead.
    """

    thrown_away = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("notice", "attention")
        self._text = Text("", "strong", wrap=True)
        self.throw_button = button(self.tr("Throw away"))
        self.throw_button.clicked.connect(self.thrown_away)
        line = row(self._text, self.throw_button)
        line.setStretch(0, 1)
        line.setContentsMargins(12, 6, 6, 6)
        self.setLayout(line)
        self.hide()

    def say(self, kept_at: datetime) -> None:
        """Say from when the draft is."""
        said = self.tr("Draft of {moment}: put back as you left it, not saved yet.")
        self._text.say(said.format(moment=labels.moment(kept_at)))
        self.show()
