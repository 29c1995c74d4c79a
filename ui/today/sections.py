"""One kind of case that asks for attention, with its most urgent ones."""

from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from triage_app.services.cases.query import View
from triage_app.services.cases.rows import CaseRow
from triage_app.services.today import Section
from ui import labels, marks
from ui.plain_text import Text, name_for_reader
from ui.preferences import Preferences
from ui.theme.theme import theme
from ui.today.words import TodayWords
from ui.widgets.button import button
from ui.widgets.columns import Column
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


class SectionPanel(Panel):
    """The panel of one section.

    Signals:
        case_wanted: The id of a case.
        all_wanted: The view whose whole list is wanted.
    """

    case_wanted = Signal(int)
    all_wanted = Signal(object)

    def __init__(self, section: Section, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = TodayWords(self)
        title = self._words.title(section.view)
        name_for_reader(self, title)
        self.model: RecordModel[CaseRow] = RecordModel(self._columns(section.view), self)
        self.model.show_rows(section.rows)
        self.table = ShortTable(
            self.model, f"today.{section.view.value}", title, preferences, identity=lambda one: one.id
        )
        self.table.fit()
        self.table.activated_record.connect(lambda one: self.case_wanted.emit(one.id))
        self.every = button(self.tr("Show all %n", None, section.total), kind="quiet")
        name_for_reader(self.every, f"{title}: {self.every.accessibleName()}")
        self.every.clicked.connect(lambda: self.all_wanted.emit(section.view))
        self.column.setContentsMargins(16, 8, 16, 12)
        self.column.setSpacing(2)
        head = row()
        head.addWidget(Text(title, "heading", wrap=True), 1)
        head.addWidget(self.every)
        self.column.addLayout(head)
        self.column.addWidget(self.table)

    def _columns(self, view: View) -> tuple[Column[CaseRow], ...]:
        why = partial(self._words.why, view)
        return (
            Column("number", self.tr("Parketnummer"), lambda one: one.parketnummer, width=112),
            Column("suspect", self.tr("Suspect"), lambda one: one.suspect or "–", width=96),
            Column(
                "standing",
                self.tr("Standing"),
                lambda one: labels.say(f"standing.{one.standing}"),
                mark=lambda one: marks.standing_mark(one.standing),
                width=216,
            ),
            Column("why", self.tr("Why now"), why, width=260, tip=why),
        )
