"""The top of a page: its title, one search box, its buttons; and the chips that filter its list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ui import labels
from ui.icons.tint import pixmap
from ui.plain_text import Text, caption, name_for_reader, set_face
from ui.theme.theme import theme
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.line_field import LineField


class SearchBox(LineField):
    """One box for everything; Escape empties it, Down goes to the list.

    Signals:
        searched: The text changed, blanks at its ends aside (trimmed).
        left_down: Down was pressed: the list takes the focus.
    """

    searched = Signal(str)
    left_down = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("search", "true")
        self.setPlaceholderText(hint)
        self.setMaxLength(200)
        name_for_reader(self, hint)
        self._said = ""
        self.textChanged.connect(self._say)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties, Down leaves."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def _say(self, text: str) -> None:
        if text.strip() != self._said:
            self._said = text.strip()
            self.searched.emit(self._said)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the magnifying glass."""
        super().paintEvent(event)
        size = theme().metrics.icon
        glass = pixmap("search", theme().palette.muted, size, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(theme().metrics.unit * 2, (self.height() - size) // 2, glass)
        painter.end()


class PageHeader(QWidget):
    """A page's title, search box and buttons.

    Args:
        title: Translated.
        search: Hint of the search box; none without it.
        buttons: To the right, the primary one last.
    """

    def __init__(
        self, title: str, *, search: str = "", buttons: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = Text(title, "title")
        self.search = SearchBox(search) if search else None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.title)
        if self.search is not None:
            line.addSpacing(12)
            line.addWidget(self.search, 1)
            line.addSpacing(12)
        else:
            line.addStretch(1)
        for one in buttons:
            line.addWidget(one)
        self.setMinimumHeight(theme().metrics.control)


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter.

    Args:
        key: What it stands for.
        text: Translated.
        count: How many records it leaves; None while it isn't known.
    """

    key: str
    text: str
    count: int | None = None


class FilterChips(QWidget):
    """Filters in a row of which one holds; Left and Right go along them.

    Signals:
        chosen: The key of the filter that now holds.
    """

    chosen = Signal(str)

    def __init__(self, chips: Sequence[Chip], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = {chip.key: chip for chip in chips}
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self._flow = Flow(6)
        for chip in chips:
            one = Button(caption(chip.text), "chip")
            one.setCheckable(True)
            one.clicked.connect(lambda _on, key=chip.key: self.chosen.emit(key))
            self._group.addButton(one)
            self._buttons[chip.key] = one
            self._flow.addWidget(one)
        self.setLayout(self._flow)
        name_for_reader(self, name)
        self._group.buttons()[0].setChecked(True)
        self.set_counts({chip.key: chip.count for chip in chips if chip.count is not None})

    @property
    def current(self) -> str:
        """The key of the filter that holds."""
        return next(key for key, one in self._buttons.items() if one.isChecked())

    def choose(self, key: str) -> None:
        """Let another filter hold, and tell so."""
        if key != self.current:
            self._buttons[key].click()

    def set_counts(self, counts: dict[str, int]) -> None:
        """Show how many records each filter leaves."""
        for key, count in counts.items():
            face = f"{self._chips[key].text} {labels.number(count)}"
            set_face(self._buttons[key], face)
            name_for_reader(self._buttons[key], face)

    def add(self, widget: QWidget) -> None:
        """Put a widget behind the chips, such as the button for columns."""
        self._flow.addWidget(widget)
