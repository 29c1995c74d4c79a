"""The list of the register: rows by page, how many there are, in which order, what to do when empty."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget

from triage_app.domain.people.watch import Whose
from triage_app.services.cases.asking import fields, read
from triage_app.services.cases.query import CaseQuery, View
from triage_app.services.cases.rows import CaseRow
from ui import labels, translation
from ui.cases.case_columns import STRETCHED, case_columns, sort_key
from ui.cases.gathered_bar import GatheredBar
from ui.cases.gathered_work import GatheredWork
from ui.cases.search_session import SearchSession
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.columns import Sort
from ui.widgets.empty_state import EmptyState
from ui.widgets.gathering_table import GatheringTable
from ui.widgets.paged_model import PAGE, PagedModel
from ui.widgets.panel import Panel, row

if TYPE_CHECKING:
    from ui.page import Desk

_SOUGHT_AMONG = 5_000
"""A case is looked for among so many rows of the list; beyond them only its own pane shows it."""


class CaseList(Panel):
    """The cases of one view that fit what stands in the search box.

    Signals:
        chosen: Another case was chosen (a ``CaseRow``).
        opened: Enter or a double click on a row: the work goes on beside the list.
        new_wanted: From the empty register: enter a first case.
        emptied: There is nothing to show.
        not_listed: The case asked for (its id) is not among these rows.
    """

    chosen = Signal(object)
    opened = Signal(object)
    new_wanted = Signal()
    emptied = Signal()
    not_listed = Signal(int)

    def __init__(self, desk: "Desk") -> None:
        super().__init__(margin=1)
        self._desk = desk
        self.view, self.text, self.whose = View.ALL, "", Whose.TEAM
        self._unread: tuple[str, ...] = ()
        self._wanted: int | None = None
        self._shown: int | None = None
        self._again = False
        self.session = SearchSession(desk, self)
        self.model: PagedModel[CaseRow] = PagedModel(case_columns(), desk.jobs, self)
        self.table = GatheringTable(
            self.model, "cases", self.tr("Cases"), desk.preferences, identity=lambda record: record.id
        )
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(STRETCHED, QHeaderView.ResizeMode.Stretch)
        self._first = button(self.tr("Enter a first case"), icon="plus")
        self._first.clicked.connect(self.new_wanted)
        self._empty = EmptyState("folder-open", "", "", self._first)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        self._footer = Text("", "small")
        self._hint = Text("", "small", "attention", wrap=True)
        self._hint.setContentsMargins(9, 5, 9, 0)
        self._hint.hide()
        self._by_urgency = button(self.tr("Sort by urgency"), kind="quiet")
        self._by_urgency.clicked.connect(self.sort_by_urgency)
        self._by_urgency.hide()
        foot = row(self._footer, None, self._by_urgency)
        foot.setContentsMargins(9, 5, 9, 5)
        self.work = GatheredWork(desk, self)
        self.bar = GatheredBar(self.table, self.work)
        self.column.setSpacing(0)
        self.column.addWidget(self._pages, 1)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._hint)
        self.column.addLayout(foot)
        self.table.chosen.connect(self._pass_on)
        self.table.activated_record.connect(self.opened)
        self.model.counted.connect(self._count)

    def ask(self, view: View, text: str, whose: Whose = Whose.TEAM) -> None:
        """Show another view, or the rows that fit another text, or of whom the cases are."""
        self._again = (view, text, whose) == (self.view, self.text, self.whose)
        self.view, self.text, self.whose = view, text, whose
        self.session.typed(text)
        asked = read(text, self._desk.today())
        self.table.mark(asked.words)
        self._unread = asked.unread
        showing, session = self._desk.app.showing, self.session
        query = self._query

        def rows(offset: int, limit: int, sorting: Sort | None) -> tuple[CaseRow, ...]:
            found = showing.rows(query(sorting, offset, limit), whose)
            session.saw(text, found)
            return found

        self.model.ask(rows, lambda: showing.count(query(None), whose))

    def hideEvent(self, event: QHideEvent) -> None:
        """A search is over when its list goes out of sight."""
        super().hideEvent(event)
        self.session.leave()

    def refresh(self) -> None:
        """Ask anew; the chosen case stays chosen."""
        self.ask(self.view, self.text, self.whose)

    def gather(self, most: int, done: Callable[[Sequence[CaseRow]], None]) -> None:
        """Fetch what is gathered, in the order of the list; without that the chosen case.

        Args:
            most: More are refused, in words.
            done: Called with the rows, at least one.
        """
        places = self.table.rows()
        if len(places) > most:
            said = self.tr("Choose at most {most} cases at a time.").format(most=labels.number(most))
            self._desk.notices.say(said, "attention")
            return
        showing, sorting, whose, query = self._desk.app.showing, self.model.sorting, self.whose, self._query

        def fetch() -> tuple[CaseRow, ...]:
            first, last = places[0], places[-1]
            found = showing.rows(query(sorting, first, last - first + 1), whose)
            return tuple(found[at - first] for at in places if at - first < len(found))

        if places:
            self._desk.jobs.query(self, fetch, lambda rows: done(rows) if rows else None)

    def as_table(self, rows: Sequence[CaseRow]) -> tuple[tuple[str, ...], ...]:
        """Return the titles and the cells of rows, in the columns and the order they have on screen."""
        header = self.table.horizontalHeader()
        places = [header.logicalIndex(at) for at in range(header.count())]
        columns = [self.model.columns[at] for at in places if not header.isSectionHidden(at)]
        titles = tuple(column.title for column in columns)
        return (titles, *(tuple(self.model.shown(column, one) for column in columns) for one in rows))

    def choose(self, case_id: int) -> None:
        """Choose a case once the rows are there."""
        self._wanted = case_id

    def sort_by_urgency(self) -> None:
        """Return to the order of the register itself: custody term, hearing, days without a decision."""
        self.model.sorting = None
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.refresh()

    def _query(self, sorting: Sort | None, offset: int = 0, limit: int | None = None) -> CaseQuery:
        descending = sorting is not None and sorting.descending
        day = self._desk.today()
        return CaseQuery(day, self.view, self.text, sort_key(sorting), descending, offset, limit)

    def _pass_on(self, record: CaseRow | None) -> None:
        """Tell which case is chosen; the one of before, while another is on its way, is nobody's choice.

        Every choice opens a case, and opening is logged.
        """
        if record is not None and self._wanted in {None, record.id}:
            self._shown = record.id
            self.chosen.emit(record)

    def _count(self, total: int) -> None:
        self._pages.setCurrentIndex(0 if total else 1)
        self._say_footer(total)
        sought = self._wanted if self._wanted is not None else self._shown
        if not total:
            self._say_empty()
            self.emptied.emit()
        elif sought is None:
            self.table.choose_row(0)
        elif self._is_chosen(sought) or self.table.choose(sought):
            self._wanted = None
        elif total > PAGE and (self._wanted is not None or self._again):
            self._seek(sought)
            return
        if self._wanted is not None:
            self._give_up(self._wanted)

    def _is_chosen(self, case_id: int) -> bool:
        record = self.table.record()
        return record is not None and record.id == case_id

    def _seek(self, case_id: int) -> None:
        """Look for a case among the rows that are not at hand."""
        query, whose = self._query(self.model.sorting, limit=_SOUGHT_AMONG), self.whose
        showing = self._desk.app.showing

        def place() -> int | None:
            ids = (one.id for one in showing.rows(query, whose))
            return next((at for at, one in enumerate(ids) if one == case_id), None)

        def found(at: int | None) -> None:
            if at is not None:
                self.table.choose_row(at)
                self._wanted = None
            elif self._wanted is not None:
                self._give_up(self._wanted)

        self._desk.jobs.query(self, place, found)

    def _give_up(self, case_id: int) -> None:
        self._wanted = None
        self.not_listed.emit(case_id)

    def _say_footer(self, total: int) -> None:
        cases = (
            self.tr("1 case") if total == 1 else self.tr("{count} cases").format(count=labels.number(total))
        )
        self._say_unread()
        self._footer.say(f"{cases} · {self._order()}" if total else cases)
        self._by_urgency.setVisible(bool(total) and self.model.sorting is not None)

    def _say_unread(self) -> None:
        """Say what in the search box was not understood, and which fields there are."""
        said = self.tr("Not understood: {what}. Fields: {fields}. F1 shows examples.")
        self._hint.say(
            said.format(what=", ".join(self._unread), fields=", ".join(fields(translation.current())))
        )
        self._hint.setVisible(bool(self._unread))

    def _order(self) -> str:
        sorting = self.model.sorting
        if sorting is None:
            return self.tr("sorted by custody term, hearing, days without a decision")
        title = next(column.title for column in self.model.columns if column.key == sorting.key)
        way = self.tr("descending") if sorting.descending else self.tr("ascending")
        return self.tr("sorted by {column}, {way}").format(column=title.lower(), way=way)

    def _say_empty(self) -> None:
        searching, everything = bool(self.text), self.view is View.ALL
        anybody = self.whose is Whose.TEAM
        self._first.setVisible(everything and anybody and not searching)
        if searching:
            self._empty.say(
                self.tr("Nothing found"),
                self.tr("Search by parketnummer, initials, article or standing; part of a number is enough."),
            )
        elif not anybody:
            self._empty.say(
                self.tr("Nothing here now"),
                self.tr(
                    "Only your cases, or those you look after, are listed. Choose “Everybody's cases” above."
                ),
            )
        elif everything:
            self._empty.say(
                self.tr("No cases yet"), self.tr("Enter one, or import the spreadsheet you keep today.")
            )
        elif self.view is View.TRASH:
            self._empty.say(
                self.tr("The trash is empty"), self.tr("A case you put there can be taken out again here.")
            )
        else:
            self._empty.say(self.tr("Nothing here now"), self.tr("No case needs this at the moment."))
