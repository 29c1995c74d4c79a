"""The pane of one case: its head, and the tabs Zaak, Beslissing, Aanvraag, Historie."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from triage_app.errors import Problem
from ui.cases.case_facts import CaseFacts
from ui.cases.form.case_form import CaseForm
from ui.cases.history_tab import HistoryTab
from ui.cases.reason_card import ReasonCard
from ui.cases.request_tab import RequestTab
from ui.decisions.case_sheet import CaseSheet, open_sheet, read_sheet
from ui.decisions.decision_tab import DecisionTab
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.empty_state import EmptyState
from ui.widgets.focus import first_in
from ui.widgets.panel import Panel, row
from ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from triage_app.domain.audit.reasons import Because
    from ui.jobs import Job
    from ui.page import Desk


class UnsavedQuestion(QFrame):
    """Asked in the pane when another case is chosen while something typed is not saved.

    Signals:
        save_wanted: Save, then go on.
        discard_wanted: Forget what was typed, then go on.
        stay_wanted: Stay at this case.
    """

    save_wanted = Signal()
    discard_wanted = Signal()
    stay_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("notice", "attention")
        self._text = Text("", "strong", wrap=True)
        self.save_button = button(self.tr("Save and go on"))
        self.discard_button = button(self.tr("Discard"))
        self.stay_button = button(self.tr("Stay here"))
        self.save_button.clicked.connect(self.save_wanted)
        self.discard_button.clicked.connect(self.discard_wanted)
        self.stay_button.clicked.connect(self.stay_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._text)
        column.addLayout(row(self.save_button, self.discard_button, self.stay_button, None))
        self.hide()

    def ask(self, number: str, *, savable: bool) -> None:
        """Ask about a case."""
        self._text.say(self.tr("What you typed in {number} is not saved yet.").format(number=number))
        self.save_button.setVisible(savable)
        self.show()
        (self.save_button if savable else self.stay_button).setFocus()


class CaseDetail(Panel):
    """One case; nothing typed in it is lost by choosing another.

    Signals:
        kept: The id of the case in sight, when the list must choose it: another stayed, or is gone on to.
    """

    kept = Signal(int)

    def __init__(self, desk: "Desk") -> None:
        super().__init__(margin=0)
        self._desk = desk
        self._asking: Job | None = None
        self._next: int | None = None
        self._entering = False
        self._is_open = False
        self.case_id: int | None = None
        self.facts = CaseFacts()
        self.form = CaseForm(desk)
        self.decision = DecisionTab(desk)
        self.request = RequestTab()
        self.history = HistoryTab(desk)
        self.tabs = Tabs(self.tr("Parts of the case"))
        self.tabs.addTab(self.form, self.tr("&Case"))
        self.tabs.addTab(self.decision, self.tr("&Decision"))
        self.tabs.addTab(self.request, self.tr("&Request"))
        self.tabs.addTab(self.history, self.tr("&History"))
        self.tabs.setCurrentWidget(self.decision)
        self.form.outdated.connect(self.refresh)
        self.question = UnsavedQuestion()
        self.question.save_wanted.connect(self._save_and_go_on)
        self.question.discard_wanted.connect(self._discard_and_go_on)
        self.question.stay_wanted.connect(self._stay)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(10)
        column.addWidget(self.question)
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
        self._stack.addWidget(self.reason)
        self.column.addWidget(self._stack)

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return self.form.dirty or self.decision.dirty

    def show_case(self, case_id: int | None) -> None:
        """Show another case; asks first when something typed would be lost."""
        if case_id == self.case_id:
            return
        if self.dirty and self.case_id is not None:
            self._next = case_id
            self.question.ask(self.facts.number, savable=not self.decision.dirty or self.decision.savable)
            self.kept.emit(self.case_id)
            return
        self._go_to(case_id)

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

    def may_leave(self) -> bool:
        """Return whether nothing would be lost; asks otherwise."""
        if not self.dirty:
            return True
        return self._desk.notices.confirm(
            self.tr("What you typed in {number} is not saved yet. Leave it and lose it?").format(
                number=self.facts.number
            ),
            yes=self.tr("Lose it"),
            no=self.tr("Go back"),
        )

    def _go_to(self, case_id: int | None) -> None:
        self.case_id, self._next = case_id, None
        self.question.hide()
        self._is_open = False
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
        self.facts.show_file(sheet.file, sheet.day)
        self.form.show_sheet(sheet)
        self.decision.show_sheet(sheet)
        self.request.show_requests(sheet.file.requests)
        self.history.show_file(sheet.file, sheet.day)
        if self._entering:
            self._entering = False
            self._take_focus()

    def _take_focus(self) -> None:
        if self.tabs.currentWidget() is self.decision:
            self.decision.enter()
        else:
            first_in(self.tabs)

    def _save_and_go_on(self) -> None:
        self.question.hide()
        if self.form.dirty:
            self.form.save(self._save_and_go_on)
        elif self.decision.dirty:
            self.decision.save(self._save_and_go_on)
        else:
            self._go_on()

    def _discard_and_go_on(self) -> None:
        self.form.revert()
        self.decision.revert()
        self._go_on()

    def _go_on(self) -> None:
        """Go to the case that was wanted; the list, where the other stayed chosen, follows."""
        self._go_to(self._next)
        if self.case_id is not None:
            self.kept.emit(self.case_id)

    def _stay(self) -> None:
        self._next = None
        self.question.hide()
        self._take_focus()
