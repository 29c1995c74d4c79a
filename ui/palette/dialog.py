"""The palette: a box to type in, and below it what can be done that holds what was typed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.palette.matching import matching
from ui.palette.offers import Offer
from ui.plain_text import Text, clean, name_for_reader
from ui.widgets.page_header import SearchBox

_WIDTH, _HEIGHT = 560, 420
_BETWEEN = "   "
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class PaletteDialog(QDialog):
    """Type, choose with the arrow keys, Enter does it, Escape leaves all as it was.

    Args:
        offers: What can be done, in the order it is shown while nothing was typed.
        parent: The window.
    """

    def __init__(self, offers: Sequence[Offer], parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self._offers = tuple(offers)
        self._shown: list[int] = []
        self.setWindowTitle(self.tr("What do you want to do?"))
        self.box = SearchBox(self.tr("Type a few letters of it"))
        self.list = QListWidget()
        self.list.setProperty("boxed", "true")
        name_for_reader(self.list, self.tr("What can be done"))
        self.nothing = Text(self.tr("Nothing is called that. Try another word."), tone="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self.box, self.nothing, self.list):
            column.addWidget(part)
        self.box.installEventFilter(self)
        self.box.searched.connect(self.show_matching)
        self.list.itemActivated.connect(lambda _item: self.choose())
        room = parent.window().size()
        self.resize(min(_WIDTH, room.width() - 32), min(_HEIGHT, room.height() - 32))
        self.show_matching("")
        self.box.setFocus()

    def show_matching(self, typed: str) -> None:
        """Show what holds these words, the best chosen."""
        self._shown = matching([one.text for one in self._offers], typed)
        self.list.clear()
        for at in self._shown:
            offer = self._offers[at]
            self.list.addItem(QListWidgetItem(clean(_BETWEEN.join(filter(None, (offer.text, offer.keys))))))
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(self._shown))
        self.nothing.setVisible(not self._shown)

    def choose(self) -> None:
        """Close, and do what is chosen."""
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            act = self._offers[self._shown[row]].act
            self.accept()
            # The next turn: whatever it opens finds the window as it was before.
            QTimer.singleShot(0, self._below, act)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys go along the list and Enter chooses, while the box keeps the focus."""
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                last = self.list.count() - 1
                self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + _STEPS[key])))
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.choose()
                return True
        return super().eventFilter(watched, event)
