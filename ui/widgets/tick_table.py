"""A list of which some records are ticked: a box in the first column, Space turns it."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.icons.tint import pixmap
from ui.preferences import Preferences
from ui.theme.theme import theme
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.columns import Column
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_BOX = Qt.ItemDataRole.CheckStateRole
_ROUND = 3


class TickModel(RecordModel[R]):
    """Rows with a tick each; rows with the same key share one.

    Args:
        columns: Its columns; the box stands in the first.
        key: What is ticked: a case's id, a row number.

    Signals:
        ticked: A tick was set or taken away.
    """

    ticked = Signal()

    def __init__(
        self, columns: Sequence[Column[R]], key: Callable[[R], Hashable], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, parent)
        self._key = key
        self._ticks: set[Hashable] = set()

    @property
    def ticks(self) -> frozenset[Hashable]:
        """The keys that are ticked."""
        return frozenset(self._ticks)

    def tick_all(self, *, on: bool) -> None:
        """Tick every row, or none."""
        self._ticks = {self._key(row) for row in self.rows} if on else set()
        self._tell()

    def turn(self, row: int) -> None:
        """Set a row's tick or take it away."""
        record = self.record(row)
        if record is not None:
            self._ticks ^= {self._key(record)}
            self._tell()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first column be ticked with the mouse."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        """Return the state of the box, or what the cell shows."""
        if role == _BOX and index.isValid() and index.column() == 0:
            record = self.record(index.row())
            on = record is not None and self._key(record) in self._ticks
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, ARG002 - Qt's signature
        """Turn the box that was clicked."""
        if role != _BOX or not index.isValid():
            return False
        self.turn(index.row())
        return True

    def _tell(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0), [_BOX])
        self.ticked.emit()


class TickDelegate(CellDelegate):
    """Draws the box like a tick in a form: the style's own cannot be seen in the dark."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell; one with a box as the style does, and our box over the style's."""
        state = index.data(_BOX)
        if state is None:
            super().paint(painter, option, index)
            return
        QStyledItemDelegate.paint(self, painter, option, index)
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = cell.widget.style().subElementRect(part, cell, cell.widget)
        palette, size = theme().palette, theme().metrics.icon - 2
        on = state == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(palette.accent if on else palette.edge))
        painter.setBrush(QColor(palette.accent if on else palette.panel))
        painter.drawRoundedRect(QRectF(box).adjusted(-0.5, -0.5, 0.5, 0.5), _ROUND, _ROUND)
        if on:
            tick = pixmap("check", palette.on_accent, size, painter.device().devicePixelRatioF())
            painter.drawPixmap(box.center().x() - size // 2 + 1, box.center().y() - size // 2 + 1, tick)
        painter.restore()


class TickTable(RecordTable):
    """The table of a ``TickModel``: Space turns the tick of the chosen record."""

    def __init__(
        self,
        model: TickModel[Any],
        name: str,
        title: str,
        preferences: Preferences,
        *,
        identity: Callable[[Any], object] | None = None,
    ) -> None:
        super().__init__(model, name, title, preferences, identity=identity)
        self.setItemDelegate(TickDelegate(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns the tick."""
        model = self.model()
        if event.key() == Qt.Key.Key_Space and isinstance(model, TickModel):
            model.turn(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
