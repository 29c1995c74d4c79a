"""Fields for choosing: yes or no, one of a list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QListView, QStyle, QStyleOptionButton, QWidget

from triage_app.errors import Problem
from ui.icons.tint import pixmap
from ui.plain_text import clean
from ui.theme.theme import theme
from ui.widgets.as_typed import among, plain
from ui.widgets.editor import Option


class TickEntry(QCheckBox):
    """Yes or no in one tick."""

    changed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.toggled.connect(lambda _on: self.changed.emit())

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))

    def problem(self) -> Problem | None:
        """Return None: a tick is always understood."""
        return None

    def typed(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def type_again(self, typed: object) -> None:
        """Tick it or not."""
        self.set_value(typed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tick in the colour that goes with the box."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        size = theme().metrics.icon - 2
        colour = theme().palette.on_accent if self.isEnabled() else theme().palette.disabled
        painter = QPainter(self)
        tick = pixmap("check", colour, size, self.devicePixelRatioF())
        painter.drawPixmap(box.center().x() - size // 2 + 1, box.center().y() - size // 2 + 1, tick)
        painter.end()


class ChoiceEntry(QComboBox):
    """One of a list. The wheel does not change it: people scroll past it.

    Args:
        options: What can be chosen.
        empty: Words for no choice, offered first; without them there always is one.
    """

    changed = Signal()

    def __init__(
        self, options: Sequence[Option] = (), *, empty: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._empty = empty
        self._values: list[object] = []
        self.setView(QListView(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.offer(options)
        self.currentIndexChanged.connect(lambda _at: self.changed.emit())

    def offer(self, options: Sequence[Option]) -> None:
        """Offer other things; the choice stays if it is among them."""
        kept = self.value()
        silent = self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        self._values = [None] if self._empty else []
        if self._empty:
            self.addItem(self._empty)
        for option in options:
            self._values.append(option.value)
            self.addItem(clean(option.text))
        self.set_value(kept)
        self.blockSignals(silent)

    def showPopup(self) -> None:
        """Tell a screen reader what the list is of."""
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def value(self) -> object:
        """Return the chosen option's value, or None."""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def set_value(self, value: object) -> None:
        """Choose the option with this value, or none."""
        self.setCurrentIndex(
            self._values.index(value) if value in self._values else (0 if self._empty else -1)
        )

    def problem(self) -> Problem | None:
        """Return None: one of the list is always understood."""
        return None

    def typed(self) -> object:
        """Return the choice."""
        return plain(self.value())

    def type_again(self, typed: object) -> None:
        """Make this choice, where it is still offered."""
        self.set_value(among(typed, self._values))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the form."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow in the palette's colour."""
        super().paintEvent(event)
        size, palette = theme().metrics.icon, theme().palette
        painter = QPainter(self)
        colour = palette.muted if self.isEnabled() else palette.disabled
        arrow = pixmap("chevron-down", colour, size, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - size - 8, (self.height() - size) // 2, arrow)
        painter.end()
