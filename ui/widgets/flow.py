"""A layout that goes on in the next row where the window is narrow, like words in a paragraph."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Widgets beside each other, in as many rows as it takes.

    Args:
        spacing: Pixels between two widgets and between two rows.
        fill: Whether those in a row share its whole width, and are of one height.
    """

    def __init__(self, spacing: int, *, fill: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = fill
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item; called by ``addWidget``."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back, or None past the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, room: QRect) -> None:
        """Put the widgets where they go."""
        super().setGeometry(room)
        self._arrange(room, move=True)

    def sizeHint(self) -> QSize:
        """Return the room all take in one row."""
        hints = [item.sizeHint() for item in self._items]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return the room the widest takes."""
        smallest = QSize()
        for item in self._items:
            smallest = smallest.expandedTo(item.minimumSize())
        return smallest

    def _arrange(self, room: QRect, *, move: bool) -> int:
        """Place all items in rows and return the height they take together."""
        y = room.y()
        for row in self._rows(room.width()):
            wide = self._widths(row, room.width())
            high = max(_height(item, width) for item, width in zip(row, wide, strict=True))
            x = room.x()
            for item, width in zip(row, wide, strict=True):
                if move:
                    height = high if self._fill else _height(item, width)
                    item.setGeometry(QRect(x, y + (high - height) // 2, width, height))
                x += width + self.spacing()
            y += high + self.spacing()
        return max(0, y - self.spacing() - room.y())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """The items, row by row: as many in each as have room at their least."""
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            least = self._least(item)
            if not rows or least > left:
                rows.append([])
                left = width
            rows[-1].append(item)
            left -= least + self.spacing()
        return rows

    def _least(self, item: QLayoutItem) -> int:
        return (item.minimumSize() if self._fill else item.sizeHint()).width()

    def _widths(self, row: list[QLayoutItem], width: int) -> list[int]:
        least = [self._least(item) for item in row]
        spare = width - sum(least) - self.spacing() * (len(row) - 1) if self._fill else 0
        return [one + max(0, spare) // len(row) for one in least]


def flow(*widgets: QWidget, spacing: int = 8) -> Flow:
    """Return the widgets beside each other, going on in the next row where it is narrow."""
    made = Flow(spacing)
    for one in widgets:
        made.addWidget(one)
    return made


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
