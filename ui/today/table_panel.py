"""A panel of the start page: a heading, what can be done, and a short table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHeaderView

from ui.plain_text import Text, name_for_reader
from ui.theme.theme import theme
from ui.widgets.button import Button
from ui.widgets.panel import Panel, row
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable


class ShortTable(RecordTable):
    """A table that is just as high as its rows: the page scrolls, not the table.

    A row is marked only while the table has the focus: there are several on the page.
    """

    def fit(self) -> None:
        """Take the height of the heading and the rows there are, also when rows become low or high."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(
            self.model().columnCount() - 1, QHeaderView.ResizeMode.Stretch
        )
        self.setSortingEnabled(False)
        self.measure()
        theme().changed.connect(self.measure)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the row it was on, or the first."""
        super().focusInEvent(event)
        self.choose_row(max(self.currentIndex().row(), 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away."""
        super().focusOutEvent(event)
        self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.Clear)

    def measure(self) -> None:
        """Take the height of the rows there are."""
        lines = self.model().rowCount() + 1
        self.setFixedHeight(lines * theme().metrics.row + 2 * self.frameWidth())


class TablePanel(Panel):
    """A heading with a button behind it, and a short table below."""

    def fill(self, title: str, beside: Button, table: ShortTable) -> None:
        """Put the parts in their places.

        Args:
            title: The heading, and what a screen reader calls the panel.
            beside: Stands behind the heading.
            table: Stands below it.
        """
        name_for_reader(self, title)
        table.fit()
        self.column.setContentsMargins(16, 8, 16, 12)
        self.column.setSpacing(2)
        head = row()
        head.addWidget(Text(title, "heading", wrap=True), 1)
        head.addWidget(beside)
        self.column.addLayout(head)
        self.column.addWidget(table)

    def show_records(self, model: RecordModel[Any], table: ShortTable, records: Sequence[object]) -> None:
        """Show other records, one of them chosen; hide the panel while there are none."""
        model.show_rows(records)
        self.setVisible(bool(records))
        if records:
            table.measure()
            table.choose_row(max(table.currentIndex().row(), 0))
