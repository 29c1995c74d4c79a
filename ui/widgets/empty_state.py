"""What stands where nothing is: said kindly, with the next step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons.tint import dress
from ui.plain_text import Text, name_for_reader
from ui.widgets.button import Button


class EmptyState(QWidget):
    """An icon, a line, an explanation and perhaps a button, in the middle of the room there is.

    Args:
        icon: Name of an icon.
        title: What there isn't.
        text: What that means, or what to do.
        action: A button with the next step.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        action: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        picture = Text()
        dress(picture, icon, "muted", size=28)
        self._title = Text(title, "heading")
        self._text = Text(text, tone="muted", wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 24, 16, 24)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._text, 6)
        middle.addStretch(1)
        column.addLayout(middle)
        if action is not None:
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.say(title, text)

    def say(self, title: str, text: str = "") -> None:
        """Say something else."""
        self._title.say(title)
        self._text.say(text)
        self._text.setVisible(bool(text))
        name_for_reader(self, title, text)
