"""Tables over frozen rows: what every model shares, and the one that holds its rows in memory."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.plain_text import clean, tip
from ui.widgets.columns import Column, Sort
from ui.widgets.roles import MARK_ROLE, RECORD_ROLE, SORT_ROLE

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class TableModel(QAbstractTableModel, Generic[R]):
    """Shows rows by columns; a subclass says how many rows there are and which.

    Args:
        columns: Its columns, in the order of design.
    """

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.sorting: Sort | None = None

    def record(self, row: int) -> R | None:
        """Return a row, or None while it is on its way."""
        raise AssertionError(row)

    def at_hand(self) -> Iterator[tuple[int, R]]:
        """Every row that is here now with its place; none is sent for."""
        raise AssertionError

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what a cell shows, its alignment, or for our own roles its sort value, mark or row."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.right else _LEFT
        answer = _ANSWERS.get(role)
        if answer is None:
            return None
        record = self.record(index.row())
        return None if record is None else answer(column, record)

    def shown(self, column: Column[R], record: R) -> str:
        """Return what a cell says, as painted and as read aloud."""
        return _shown(column, record)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._title(self.columns[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self.columns[section].right else _LEFT
        return None

    def sort_by(self, sorting: Sort | None) -> None:
        """Remember by what it is sorted; the column's title shows it with an arrow, also when read aloud."""
        self.sorting = sorting
        if self.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _title(self, column: Column[R]) -> str:
        if self.sorting is None or self.sorting.key != column.key:
            return column.title
        return f"{column.title} {'↓' if self.sorting.descending else '↑'}"


class RecordModel(TableModel[R]):
    """Rows in memory, sorted by any column."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._rows: tuple[R, ...] = ()

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows, as sorted."""
        return self._rows

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show other rows, in the order given unless a column is sorted by."""
        self.beginResetModel()
        self._rows = self._sorted(rows)
        self.endResetModel()

    def record(self, row: int) -> R | None:
        """Return a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def at_hand(self) -> Iterator[tuple[int, R]]:
        """Every row with its place."""
        return enumerate(self._rows)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 keeps the order as it is."""
        if not 0 <= column < len(self.columns):
            return
        self.sort_by(Sort(self.columns[column].key, order == Qt.SortOrder.DescendingOrder))
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        chosen = [(old, self._rows[old.row()]) for old in before]
        self._rows = self._sorted(self._rows)
        place = {id(row): at for at, row in enumerate(self._rows)}
        self.changePersistentIndexList(
            before, [self.index(place[id(row)], old.column()) for old, row in chosen]
        )
        self.layoutChanged.emit()

    def _sorted(self, rows: Sequence[R]) -> tuple[R, ...]:
        if self.sorting is None:
            return tuple(rows)
        column = next(one for one in self.columns if one.key == self.sorting.key)
        known = [row for row in rows if sort_value(column, row) is not None]
        unknown = [row for row in rows if sort_value(column, row) is None]
        known.sort(key=lambda row: sort_value(column, row), reverse=self.sorting.descending)
        return (*known, *unknown)


def _shown(column: Column[Any], record: object) -> str:
    return column.mark(record).word if column.mark else clean(column.text(record))


def sort_value(column: Column[R], record: R) -> Any:  # noqa: ANN401 - whatever compares with its like
    """Return what a row sorts by in a column."""
    return column.sort_key(record) if column.sort_key else column.text(record).casefold()


_ANSWERS: dict[int, Callable[[Column[Any], Any], Any]] = {
    Qt.ItemDataRole.DisplayRole: _shown,
    Qt.ItemDataRole.AccessibleTextRole: _shown,
    Qt.ItemDataRole.ToolTipRole: lambda column, record: tip(column.tip(record)) if column.tip else None,
    MARK_ROLE: lambda column, record: column.mark(record) if column.mark else None,
    SORT_ROLE: sort_value,
    RECORD_ROLE: lambda _column, record: record,
}
