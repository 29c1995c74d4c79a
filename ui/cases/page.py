"""The page Zaken: the register as a list, and one case beside it."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from triage_app.domain.people.watch import Whose
from triage_app.services.cases.query import CUSTODY_SOON_DAYS, HEARING_SOON_DAYS, View
from triage_app.services.ports.drafts import DraftKey
from triage_app.services.ports.views import SavedView
from ui import labels
from ui.cases.case_detail import CaseDetail
from ui.cases.case_list import CaseList
from ui.cases.quick_entry import QuickEntryDialog
from ui.cases.views_menu import ViewsButton
from ui.drafts.forms import HAND_OVER, NEW_CASE
from ui.page import Command, Page
from ui.whose_choice import WhoseChoice
from ui.widgets.button import button
from ui.widgets.focus import has_focus
from ui.widgets.list_detail import ListDetail
from ui.widgets.mnemonics import Mnemonics
from ui.widgets.page_header import Chip, FilterChips, PageHeader, SearchBox

if TYPE_CHECKING:
    from triage_app.domain.cases.case import StoredCase
    from triage_app.services.cases.rows import CaseRow
    from ui.page import Desk
    from ui.undo.undoer import Back
_MARGINS, _CLOSE = (16, 14, 16, 14), (8, 6, 8, 6)


class CasesPage(Page):
    """The register: search, filters, list, and the chosen case."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self.import_button = button(self.tr("Import"), icon="file-down")
        self.import_button.clicked.connect(lambda: desk.go("import"))
        self.new_button = button(self.tr("New case"), icon="plus", kind="primary", shortcut="Ctrl+N")
        self.new_button.clicked.connect(self.enter_case)
        self._header = PageHeader(
            self.tr("Cases"),
            search=self.tr("Search by parketnummer, suspect, article …   Ctrl+F"),
            buttons=(self.import_button, self.new_button),
        )
        self.chips = FilterChips(self._chips(), self.tr("Filters"))
        columns = button(self.tr("Columns"), icon="columns-3")
        self.whose = WhoseChoice(desk)
        self.views = ViewsButton(desk, self._question)
        self.views.wanted.connect(self._show_view)
        self.chips.add(self.whose)
        self.chips.add(self.views)
        self.chips.add(columns)
        self.list = CaseList(desk)
        self.detail = CaseDetail(desk)
        columns.clicked.connect(lambda: self.list.table.offer_columns(columns))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(12)
        column.addWidget(self._header)
        column.addWidget(self.chips)
        self._divided = self.division = ListDetail(
            "cases", self.list, self.detail, desk.preferences, ways_back=self.detail.ways_back
        )
        column.addWidget(self._divided, 1)
        self._divided.turned.connect(self._make_room)
        self.search.searched.connect(self._ask)
        self.search.left_down.connect(self.list.table.setFocus)
        self.chips.chosen.connect(self._ask)
        self.whose.changed.connect(self._ask_whose)
        self.list.chosen.connect(self._show)
        self.list.opened.connect(self._open)
        self.list.new_wanted.connect(self.enter_case)
        self.list.emptied.connect(self._emptied)
        self.list.not_listed.connect(self._widen)
        self.list.table.delete_wanted.connect(self._trash)
        self.list.table.clicked.connect(self._clicked)
        self.detail.decision.recorded.connect(self._divided.show_list)
        self._mnemonics = Mnemonics(self)

    @property
    def search(self) -> SearchBox:
        """The search box."""
        assert self._header.search is not None  # noqa: S101 - it was asked for above
        return self._header.search

    def refresh(self) -> None:
        """Ask for the list, the counts of the filters, and the case again."""
        self._count()
        self.list.whose = self.whose.whose
        self.list.refresh()
        self.detail.refresh()

    def show_target(self, target: object) -> None:
        """Go to a case by its id, to one of the ready-made filters, or on with a draft."""
        if isinstance(target, DraftKey):
            self._go_on(target)
            return
        if isinstance(target, View):
            self._divided.show_list()
            self.search.clear()
            self.chips.choose(target.value)
        elif isinstance(target, int):
            self._divided.show_detail()
            self.list.choose(target)
            self.detail.show_case(target)
            self.list.refresh()

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Return what the window's shortcuts do here."""
        return {
            "new": self.enter_case,
            "find": self._find,
            "decide": self._decide,
            "save": self.detail.save,
        }

    def panes(self) -> Sequence[QWidget]:
        """Return search and filters, the list, the case."""
        return (self._header, self.list, self.detail)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the search box: the first thing one wants here is to find a case."""
        super().showEvent(event)
        if not has_focus(self) and not self._divided.detail_alone:
            self.search.setFocus()

    def state(self) -> object:
        """Return the chosen case, the filter, and what stands in the search box."""
        return (self.detail.case_id, self.chips.current, self.search.text())

    def restore(self, state: object) -> None:
        """Choose again what was chosen before the rebuild."""
        if isinstance(state, tuple):
            case_id, view, text = state
            self.search.setText(text)
            self.chips.choose(view)
            if case_id is not None:
                self.show_target(case_id)

    def help_text(self) -> str:
        """Return what F1 says about this page."""
        return self.tr(
            "The register. Type in the search box to filter; Down goes to the list, Enter on to the case. "
            "Every case needs a request or a documented exception: what has neither stands under “Silent”. "
            "The box reads fields as well: hearing:<1-5, hearing:none, custody:yes, prosecutor:wit, "
            "standing:requested, registered:2026 – and the phrases too late, without decision, silent, new. "
            "Shift and arrows gather several cases. A question asked often can be kept under Views."
        )

    def enter_case(self) -> None:
        """Enter a new case in seven fields."""
        dialog = QuickEntryDialog(self.desk, self.window())
        dialog.saved.connect(self._entered)
        dialog.existing_wanted.connect(self.show_target)
        dialog.open()

    def _go_on(self, draft: DraftKey) -> None:
        if draft.form == NEW_CASE:
            self.enter_case()
        elif draft.form == HAND_OVER:
            ids = [int(one) for one in draft.record.split("/")]
            self.list.work.hand_over_cases(ids, "")
        else:
            self.show_target(int(draft.record.partition("/")[0]))
            self.detail.go_on(draft)

    def _chips(self) -> tuple[Chip, ...]:
        custody = self.tr("Custody ≤ {days} d").format(days=CUSTODY_SOON_DAYS)
        hearing = self.tr("Hearing ≤ {days} d without report").format(days=HEARING_SOON_DAYS)
        return (
            Chip(View.ALL, self.tr("All")),
            Chip(View.SILENT, self.tr("Silent")),
            Chip(View.TO_CONFIRM, self.tr("To confirm")),
            Chip(View.CUSTODY_SOON, custody),
            Chip(View.HEARING_SOON, hearing),
            Chip(View.RETURNED, self.tr("Back from meeting")),
            Chip(View.TRASH, self.tr("Trash")),
        )

    def _make_room(self) -> None:
        """Leave the window to the case where there is no room for the list beside it."""
        alone = self._divided.detail_alone
        for part in (self._header, self.chips):
            part.setVisible(not alone)
        self._column.setContentsMargins(*(_CLOSE if alone else _MARGINS))
        self.detail.say_briefly(briefly=self._divided.narrow)

    def _decide(self) -> None:
        self._divided.show_detail()
        self.detail.decide()

    def _find(self) -> None:
        self._divided.show_list()
        self.search.setFocus()
        self.search.selectAll()

    def _ask(self) -> None:
        self.list.ask(View(self.chips.current), self.search.text().strip(), self.whose.whose)

    def _ask_whose(self) -> None:
        self._count()
        self._ask()

    def _count(self) -> None:
        app, day, whose = self.desk.app, self.desk.today(), self.whose.whose

        def show(counts: dict[View, int]) -> None:
            shown = {chip.key for chip in self._chips()}
            self.chips.set_counts({view.value: count for view, count in counts.items() if view in shown})
            if whose is Whose.TEAM:
                self.desk.badge("cases", labels.number(counts.get(View.ALL, 0)))

        self.desk.jobs.query(self, lambda: app.showing.counts(day, whose), show)
        self.views.refresh()

    def _question(self) -> SavedView:
        """What the list answers now."""
        return SavedView("", View(self.chips.current), self.search.text().strip(), self.whose.whose)

    def _show_view(self, view: SavedView) -> None:
        self._divided.show_list()
        self.search.setText(view.text)
        self.chips.choose(view.view.value)
        self.whose.set_value(view.whose)

    def _show(self, row: "CaseRow") -> None:
        self.detail.show_case(row.id)

    def _open(self, row: "CaseRow") -> None:
        self._divided.show_detail()
        self.detail.show_case(row.id)
        self.detail.enter()

    def _clicked(self) -> None:
        """Open what was clicked, where the list hides it."""
        if self._divided.narrow and self.list.table.record() is not None:
            self._open(self.list.table.record())

    def _trash(self, record: "CaseRow") -> None:
        """Put the case in sight in the trash, if it is the chosen one: another is still being read."""
        if record.id == self.detail.case_id:
            self.detail.trash.trash()

    def _emptied(self) -> None:
        if not self.search.text().strip() and self.chips.current == View.ALL:
            self.detail.show_case(None)

    def _entered(self, stored: "StoredCase", back: "Back | None") -> None:
        self.desk.notices.done(self.tr("{number} was saved.").format(number=stored.case.parketnummer), back)
        self.list.choose(stored.id)
        self.detail.show_case(stored.id)
        self._divided.show_list()

    def _widen(self, case_id: int) -> None:
        """Show the whole register when the case asked for is not in what is filtered."""
        if self.chips.current != View.ALL or self.search.text() or self.whose.whose is not Whose.TEAM:
            self.search.clear()
            self.whose.set_value(Whose.TEAM)
            self.chips.choose(View.ALL)
            self.list.choose(case_id)
            self._ask()
