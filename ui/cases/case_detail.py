"""The pane of one case: its head, and its tabs."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from triage_app.errors import Problem
from ui.cases.case_facts import CaseFacts
from ui.cases.form.case_form import CaseForm
from ui.cases.history_tab import HistoryTab
from ui.cases.reason_card import ReasonCard
from ui.cases.related_tab import RelatedTab
from ui.cases.request_tab import RequestTab
from ui.cases.trash_bar import TrashBar
from ui.decisions.case_sheet import CaseSheet, open_sheet, read_sheet
from ui.decisions.decision_tab import DecisionTab
from ui.drafts.forms import CASE, DECISION, WITHDRAWAL
from ui.notices import Action, Notice
from ui.widgets.empty_state import EmptyState
from ui.widgets.focus import first_in
from ui.widgets.panel import Panel
from ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from triage_app.domain.audit.reasons import Because
    from triage_app.services.ports.drafts import DraftKey
    from ui.jobs import Job
    from ui.page import Desk
_MARGINS, _CLOSE = (18, 14, 18, 12), (12, 6, 12, 6)


class CaseDetail(Panel):
    """One case; what is typed in it stays as a draft while another is chosen, and comes back."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(margin=0)
        self._desk = desk
        self._asking: Job | None = None
        self._left: dict[int, Notice] = {}
        self._draft = ""
        self._entering = False
        self._is_open = False
        self.case_id: int | None = None
        self.trash = TrashBar(desk)
        self.facts = CaseFacts(self.trash.trash_button)
        self.form = CaseForm(desk)
        self.decision = DecisionTab(desk)
        self.request = RequestTab()
        self.related = RelatedTab(desk)
        self.history = HistoryTab(desk)
        self.tabs = Tabs(self.tr("Parts of the case"))
        self.tabs.addTab(self.form, self.tr("&Case"))
        self.tabs.addTab(self.decision, self.tr("&Decision"))
        self.tabs.addTab(self.request, self.tr("&Request"))
        self.tabs.addTab(self.related, self.tr("Re&lated"))
        self.tabs.addTab(self.history, self.tr("&History"))
        self.tabs.setCurrentWidget(self.decision)
        self.form.outdated.connect(self.refresh)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(10)
        self._whole = column
        column.addWidget(self.trash)
        column.addWidget(self.facts)
        column.addWidget(self.tabs, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(
                "folder-open", self.tr("No case chosen"), self.tr("Choose one on the left, or press Ctrl+N.")
            )
        )
        self._stack.addWidget(whole)
        self.reason = ReasonCard()
        self.reason.given.connect(self._open)
        self.ways_back = (self.facts.back_button, self.reason.back_button)
        """Go back to the list, where this has the place of it; hidden beside it."""
        self._stack.addWidget(self.reason)
        self.column.addWidget(self._stack)

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return self.form.dirty or self.decision.dirty

    def say_briefly(self, *, briefly: bool) -> None:
        """Leave the room to what is worked at: the facts in one line, nothing wide around them."""
        self.facts.say_briefly(briefly=briefly)
        self._whole.setContentsMargins(*(_CLOSE if briefly else _MARGINS))
        self._whole.setSpacing(4 if briefly else 10)

    def show_case(self, case_id: int | None) -> None:
        """Show another case; what was typed in this one is kept as a draft."""
        if case_id == self.case_id:
            return
        left = [self.form.keeper.leave(), self.decision.leave()]
        if any(left) and self.case_id is not None:
            self._say_left(self.case_id)
            self.form.revert()  # or Ctrl+S would save what is out of sight
            self.decision.revert()
        self._go_to(case_id)

    def go_on(self, draft: "DraftKey") -> None:
        """Go on with a draft of the case in sight, or of the one that is being read."""
        self._draft = draft.form
        if self._is_open and self._asking is None:
            self._open_draft()

    def refresh(self) -> None:
        """Read the case again; what was typed stays."""
        case_id, app, day = self.case_id, self._desk.app, self._desk.today()
        if not self._is_open:
            return
        if self._asking is not None:
            self._asking.cancel()
        if case_id is not None:
            self._asking = self._desk.jobs.query(self, lambda: read_sheet(app, case_id, day), self._show)

    def enter(self) -> None:
        """Give the focus to the tab in sight, once the case is there."""
        if self._asking is not None:
            self._entering = True
        elif self._stack.currentWidget() is self.reason:
            self.reason.buttons[0].setFocus()
        else:
            self._take_focus()

    def decide(self) -> None:
        """Go to the decision."""
        if self.case_id is not None:
            self.tabs.setCurrentWidget(self.decision)
            self.enter()

    def save(self) -> None:
        """Save what stands in the tab in sight."""
        if self.tabs.currentWidget() is self.decision:
            self.decision.save()
        else:
            self.form.save()

    def _go_to(self, case_id: int | None) -> None:
        self.case_id = case_id
        self._is_open = False
        self.trash.forget()
        if case_id is None:
            self._stack.setCurrentIndex(0)
        self._open(None)

    def _open(self, given: "Because | None") -> None:
        """Look at the case; where why does not follow from the register, it is asked first."""
        case_id, app, day = self.case_id, self._desk.app, self._desk.today()
        if self._asking is not None:
            self._asking.cancel()
        if case_id is not None:
            self._asking = self._desk.jobs.query(
                self, lambda: open_sheet(app, case_id, day, given), self._show, self._refuse
            )

    def _refuse(self, met: Problem) -> None:
        self._asking = None
        if met.code != "consultation.reason_missing":
            self._desk.notices.problem(met)
            return
        self.reason.begin()
        self._stack.setCurrentWidget(self.reason)
        if self._entering:
            self._entering = False
            self.reason.buttons[0].setFocus()

    def _show(self, sheet: CaseSheet) -> None:
        self._asking = None
        self._is_open = True
        self._stack.setCurrentIndex(1)
        self.trash.show_file(sheet.file)
        self.facts.show_file(sheet.file, sheet.day)
        self.form.show_sheet(sheet)
        self.decision.show_sheet(sheet)
        self.request.show_requests(sheet.file.requests)
        self.related.show_file(sheet.file)
        count = len(sheet.file.related.linked)
        said = self.tr("Re&lated")
        self.tabs.setTabText(self.tabs.indexOf(self.related), f"{said} {count}" if count else said)
        self.history.show_file(sheet.file, sheet.day)
        told = self._left.pop(sheet.file.stored.id, None)
        if told is not None and shiboken6.isValid(told):
            told.dismiss()
        if self._draft:
            self._open_draft()
        elif self._entering:
            self._entering = False
            self._take_focus()

    def _take_focus(self) -> None:
        if self.tabs.currentWidget() is self.decision:
            self.decision.enter()
        else:
            first_in(self.tabs)

    def _say_left(self, case_id: int) -> None:
        """Say that something typed is not saved, with the way back to it."""
        said = self.tr("What you typed in {number} is not saved; it is kept as a draft.")
        self._left[case_id] = self._desk.notices.say(
            said.format(number=self.facts.number),
            "info",
            Action(self.tr("Back to it"), lambda: self._desk.go("cases", case_id)),
            passing=True,
        )

    def _open_draft(self) -> None:
        """Show the form a draft was asked for of; its keeper puts back what was typed."""
        form, self._draft = self._draft, ""
        if form == CASE:
            self.tabs.setCurrentWidget(self.form)
        elif form in {DECISION, WITHDRAWAL}:
            self.tabs.setCurrentWidget(self.decision)
        elif form:
            self.tabs.setCurrentWidget(self.history)
            self.history.handling.go_on(form)
            return
        self._take_focus()
