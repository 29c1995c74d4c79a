"""The one table: frozen rows by columns, worked by keyboard, its columns remembered."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from ui.icons.tint import icon
from ui.plain_text import caption, name_for_reader
from ui.preferences import Preferences
from ui.theme.theme import theme
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.record_model import TableModel
from ui.widgets.roles import RECORD_ROLE

_DIGITS, _DIGITS_WIDE = "0123456789", 75
"""The widths of columns are designed for a font whose ten digits take so many pixels; some are wider."""


class RecordTable(QTableView):
    """A list of records; one is chosen at a time.

    Args:
        model: A ``RecordModel`` or ``PagedModel``.
        name: Under which its columns are kept; unique in the app.
        title: What a screen reader calls it.
        preferences: Where its columns are kept.
        sorted_by: Key of the column it is sorted by at first; the order given when empty.
        identity: Says which record a row is, to keep it chosen when the list is shown anew.

    Signals:
        chosen: Another record was chosen (the frozen row), or None.
        activated_record: Enter or a double click on a record.
        delete_wanted: Delete on a record.
    """

    chosen = Signal(object)
    activated_record = Signal(object)
    delete_wanted = Signal(object)

    def __init__(  # noqa: PLR0913 - a table is what it shows, what it's called and where it keeps its columns
        self,
        model: TableModel[Any],
        name: str,
        title: str,
        preferences: Preferences,
        *,
        sorted_by: str = "",
        identity: Callable[[Any], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = f"{name}.{len(model.columns)}"
        self._preferences = preferences
        self._records = model
        self._sorted_by = sorted_by
        self._identity = identity
        self._kept: object = None
        self._told = False
        self.setModel(model)
        name_for_reader(self, title)
        self._set_manners()
        self._restore_columns()
        self._follow_theme()
        theme().changed.connect(self._follow_theme)
        header = self.horizontalHeader()
        header.sectionResized.connect(self._keep_columns)
        header.sectionMoved.connect(self._keep_columns)
        header.sortIndicatorChanged.connect(self._keep_columns)
        header.customContextMenuRequested.connect(self._offer_columns)
        self.doubleClicked.connect(self._activate)
        model.modelReset.connect(self._choose_again)
        model.dataChanged.connect(self._tell_arrived)

    def record(self) -> Any:  # noqa: ANN401 - the row type is the model's
        """Return the chosen record, or None."""
        return self.currentIndex().data(RECORD_ROLE) if self.currentIndex().isValid() else None

    def choose_row(self, row: int) -> None:
        """Choose a row and bring it into view."""
        if 0 <= row < self._records.rowCount():
            column = self.horizontalHeader().logicalIndex(0)
            self.setCurrentIndex(self._records.index(row, column))

    def mark(self, asked: tuple[str, ...]) -> None:
        """Mark where these folded beginnings stand in the columns that are searched."""
        self._cells.asked = asked

    def offer_columns(self, place: QWidget) -> None:
        """Show the menu of columns under a button."""
        self._columns_menu().popup(place.mapToGlobal(QPoint(0, place.height())))

    def reset_columns(self) -> None:
        """Show the columns as designed."""
        self._preferences.forget_list_state(self._name)
        self._as_designed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Home and End go to the first and last record."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._activate(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.record() is not None:
            self.delete_wanted.emit(self.record())
        elif event.key() == Qt.Key.Key_Home:
            self.choose_row(0)
        elif event.key() == Qt.Key.Key_End:
            self.choose_row(self._records.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt would walk through the whole register; the search box is for that."""

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which record is chosen."""
        super().currentChanged(current, previous)
        if current.row() != previous.row() or current.isValid() != previous.isValid():
            self._tell(current.data(RECORD_ROLE) if current.isValid() else None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the record the keyboard is on: Qt makes the first one current without showing it."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows again when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._follow_theme()

    def choose(self, identity: object) -> bool:
        """Choose the record with this identity, if it is among the rows at hand."""
        if self._identity is None:
            return False
        place = next((at for at, one in self._records.at_hand() if self._identity(one) == identity), None)
        if place is not None:
            self.choose_row(place)
        return place is not None

    def _tell(self, record: Any) -> None:  # noqa: ANN401 - the row type is the model's
        if record is not None and self._identity is not None:
            self._kept = self._identity(record)
        self._told = record is not None
        self.chosen.emit(record)

    def _choose_again(self) -> None:
        """Choose the same record after the list was shown anew."""
        if self._told and (self._kept is None or not self.choose(self._kept)):
            self._kept = None
            self._tell(None)

    def _tell_arrived(self, first: QModelIndex, last: QModelIndex) -> None:
        """Tell of the chosen record when its page arrives after it was chosen, or its content changed."""
        if self.currentIndex().isValid() and first.row() <= self.currentIndex().row() <= last.row():
            self._tell(self.record())

    def _set_manners(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("records", "true")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self._cells = CellDelegate(self)
        self.setItemDelegate(self._cells)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _follow_theme(self) -> None:
        self.verticalHeader().setMinimumSectionSize(theme().metrics.row)
        self.verticalHeader().setDefaultSectionSize(theme().metrics.row)
        self.horizontalHeader().setMinimumHeight(theme().metrics.row)
        self.viewport().update()

    def _restore_columns(self) -> None:
        kept = self._preferences.list_state(self._name)
        self._as_designed()
        if not kept.isEmpty() and self.horizontalHeader().restoreState(kept):
            header = self.horizontalHeader()
            self._records.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())

    def _as_designed(self) -> None:
        header = self.horizontalHeader()
        grow = max(theme().metrics.body / 13, self.fontMetrics().horizontalAdvance(_DIGITS) / _DIGITS_WIDE)
        for at, column in enumerate(self._records.columns):
            header.moveSection(header.visualIndex(at), at)
            header.setSectionHidden(at, column.hidden)
            header.resizeSection(at, round(column.width * grow))
        keys = [column.key for column in self._records.columns]
        first = keys.index(self._sorted_by) if self._sorted_by else -1
        header.setSortIndicator(first, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _keep_columns(self) -> None:
        self._preferences.set_list_state(self._name, self.horizontalHeader().saveState())

    def _offer_columns(self, place: QPoint) -> None:
        self._columns_menu().popup(self.horizontalHeader().mapToGlobal(place))

    def _columns_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        header = self.horizontalHeader()
        shown = header.count() - header.hiddenSectionCount()
        for at, column in enumerate(self._records.columns):
            choice = menu.addAction(caption(column.title))
            choice.setCheckable(True)
            choice.setChecked(not header.isSectionHidden(at))
            choice.setIcon(icon("check", "accent") if choice.isChecked() else QIcon())
            choice.setEnabled(header.isSectionHidden(at) or shown > 1)
            choice.toggled.connect(lambda on, at=at: self._show_column(at, shown=on))
        menu.addSeparator()
        menu.addAction(self.tr("&Reset columns")).triggered.connect(self.reset_columns)
        return menu

    def _show_column(self, at: int, *, shown: bool) -> None:
        self.horizontalHeader().setSectionHidden(at, not shown)
        self._keep_columns()

    def _activate(self, index: QModelIndex | QPersistentModelIndex) -> None:
        record = index.data(RECORD_ROLE) if index.isValid() else None
        if record is not None:
            self.activated_record.emit(record)
