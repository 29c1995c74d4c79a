"""A list of which several records can be gathered, to do something with all of them at once."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from ui.widgets.record_table import RecordTable

_Flag = QItemSelectionModel.SelectionFlag


class GatheringTable(RecordTable):
    """Shift and Ctrl gather rows, with arrows or the mouse; Ctrl+A takes all, Escape lets go of them.

    While several are gathered none of them is told as chosen: nobody looks at a case by gathering it.

    Signals:
        gathered: So many records are gathered; one or none when nothing is.
        copy_wanted: Ctrl+C.
    """

    gathered = Signal(int)
    copy_wanted = Signal()
    _gathers = _moving = False

    def rows(self) -> list[int]:
        """Return the rows that are gathered, in order."""
        return sorted({row for one in self._ranges() for row in one})

    def count(self) -> int:
        """Return how many rows are gathered."""
        return sum(len(one) for one in self._ranges())

    def let_go(self) -> None:
        """Gather nothing any more: the row the keyboard is on is the chosen one."""
        self._gathers = False
        if self.currentIndex().isValid():
            self.selectRow(self.currentIndex().row())
            self._tell_the_one()

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Return what a key or a press does to what is gathered, and remember whether it gathers."""
        if event is None and self._gathers and self._moving:  # Qt asks where gathering began: where it did
            return _Flag.SelectCurrent | _Flag.Rows
        if event is None:  # asked for by the app itself: whatever keys are down, it means this row
            self._gathers = False
            return _Flag.ClearAndSelect | _Flag.Rows
        command = super().selectionCommand(index, event)
        self._gathers = not command & _Flag.Clear
        return command

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which record is chosen, unless it is one of several."""
        if self._gathers:
            self._moving = True
            QTableView.currentChanged(self, current, previous)
            self._moving = False
        else:
            super().currentChanged(current, previous)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell how many are gathered."""
        super().selectionChanged(selected, deselected)
        self.gathered.emit(self.count())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on one of several lets go of the others: only now is it the chosen one."""
        super().mouseReleaseEvent(event)
        self._tell_the_one()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets go, Ctrl+C copies as a table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.count() > 1:
            self.let_go()
        else:
            super().keyPressEvent(event)

    def _tell_arrived(self, first: QModelIndex, last: QModelIndex) -> None:
        if not self._gathers:
            super()._tell_arrived(first, last)

    def _ranges(self) -> list[range]:
        selection = self.selectionModel().selection()
        found = (selection.at(at) for at in range(selection.count()))
        return [range(one.top(), one.bottom() + 1) for one in found]

    def _tell_the_one(self) -> None:
        """Tell of the record the keyboard is on, if it alone is left and was not told."""
        record = self.record()
        if record is None or self._identity is None or self.rows() != [self.currentIndex().row()]:
            return
        self._gathers = False
        if not self._told or self._identity(record) != self._kept:
            self._tell(record)

    def _set_manners(self) -> None:
        super()._set_manners()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
