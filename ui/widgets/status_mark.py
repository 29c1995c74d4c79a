"""A status as an icon and a word: a pill beside a title."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.icons.tint import dress
from ui.marks import Mark
from ui.plain_text import Text, name_for_reader
from ui.theme.theme import theme

_GAP = 6


class StatusMark(QFrame):
    """A pill with an icon and a word on a soft background."""

    def __init__(self, mark: Mark | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Text()
        self._word = Text("", "message")
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 4, 10, 4)
        line.setSpacing(_GAP)
        line.addWidget(self._icon)
        line.addWidget(self._word)
        self.show_mark(mark)

    def show_mark(self, mark: Mark | None) -> None:
        """Show a status, or nothing."""
        self.setVisible(mark is not None)
        if mark is None:
            return
        self.setProperty("mark", mark.tone)
        dress(self._icon, mark.icon, mark.tone, size=theme().metrics.small + 2)
        self._word.say(mark.word, mark.tone)
        self.style().polish(self)
        name_for_reader(self, mark.word)
