"""A card in the middle of the window, with what is asked and nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.icons.tint import dress
from ui.plain_text import Text
from ui.widgets.panel import Panel

_WIDTH = 560


class CardPage(QScrollArea):
    """A page with one card.

    Args:
        icon: Name of the icon above the title.
        title: Translated.
    """

    def __init__(self, icon: str, title: str) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.card = Panel(margin=24)
        self.card.setMaximumWidth(_WIDTH)
        picture = Text()
        dress(picture, icon, "accent", size=28)
        self.card.column.addWidget(picture)
        self.card.column.addWidget(Text(title, "title", wrap=True))
        inside = QWidget()
        inside.setObjectName("room")
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.card, 8)
        across.addStretch(1)
        down = QVBoxLayout(inside)
        down.setContentsMargins(16, 16, 16, 16)
        down.addStretch(2)
        down.addLayout(across)
        down.addStretch(3)
        self.setWidget(inside)
