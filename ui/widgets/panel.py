"""Surfaces and their arrangement: panels, fact cards, folded parts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.icons.tint import dress
from ui.plain_text import Text, name_for_reader
from ui.theme.palette import Tone
from ui.widgets.button import Button


class Panel(QFrame):
    """A white (or dark) card with a line around it and ``column``, the layout to add to."""

    def __init__(self, title: str = "", *, margin: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(12)
        if title:
            self.column.addWidget(Text(title, "heading"))
            name_for_reader(self, title)


class Line(QFrame):
    """A line across, between two parts of a panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "line")


class FactCard(QFrame):
    """One fact: what it is, its value, and what it means today."""

    def __init__(self, title: str, value: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunken")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(2)
        self._title = title
        self._value = Text("", "heading", selectable=True)
        self._note = Text("", "small", wrap=True)
        for part in (Text(title, "caption", wrap=True), self._value, self._note):
            column.addWidget(part)
        column.addStretch(1)
        self.say(value, note)

    def say(self, value: str, note: str = "", tone: Tone = "plain") -> None:
        """Show another value."""
        self._value.say(value, tone)
        self._note.say(note)
        name_for_reader(self, f"{self._title}: {value}. {note}")


class Fold(QWidget):
    """A part that is folded away until asked for; ``body`` is the layout to add to."""

    def __init__(self, title: str, *, opened: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = Button(title, "fold")
        self.switch.setCheckable(True)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 4, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.switch)
        column.addWidget(self._inside)
        self.switch.toggled.connect(self._turn)
        self.switch.setChecked(opened)
        self._turn(opened)

    def open(self) -> None:
        """Show what is inside."""
        self.switch.setChecked(True)

    def _turn(self, opened: bool) -> None:  # noqa: FBT001 - the signature of QAbstractButton.toggled
        dress(self.switch, "chevron-down" if opened else "chevron-right", "muted")
        self._inside.setVisible(opened)


class Scroll(QScrollArea):
    """A column that scrolls when the window is low; ``column`` is the layout to add to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget()
        self.inside.setObjectName("scrolled")
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.setWidget(self.inside)


def scrolling(widget: QWidget) -> Scroll:
    """Return a widget at the top of what scrolls when the window is low."""
    made = Scroll()
    made.column.addWidget(widget)
    made.column.addStretch(1)
    return made


def row(*widgets: QWidget | None, spacing: int = 8) -> QHBoxLayout:
    """Return the widgets side by side; None is a gap that takes what is left."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            made.addStretch(1)
        else:
            made.addWidget(widget)
    return made
