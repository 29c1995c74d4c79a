"""The page Triage-overleg: the meetings, and the agenda of the chosen one."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from triage_app.domain.meetings.meeting import StoredMeeting, StoredSeries
from triage_app.services.documents.values import AgendaForm
from triage_app.services.meetings.agenda_showing import AgendaView
from triage_app.services.ports.drafts import DraftKey
from ui.drafts.forms import ITEM
from ui.meetings import phrases
from ui.meetings.agenda_pane import AgendaPane
from ui.meetings.agenda_work import AgendaWork
from ui.meetings.meeting_list import MeetingList
from ui.meetings.plan_dialog import PlanDialog
from ui.meetings.printing import AgendaPrinting
from ui.notices import Action
from ui.page import Command, Page
from ui.widgets.button import button
from ui.widgets.list_detail import ListDetail
from ui.widgets.mnemonics import Mnemonics
from ui.widgets.page_header import PageHeader
from ui.widgets.progress import ProgressLine

if TYPE_CHECKING:
    from ui.page import Desk

_DIVISION = [272, 838]
"""Widths of the meetings and the agenda at first, in logical pixels."""
_AGENDA = 560
"""Pixels an agenda needs for number, suspect, offence and minutes side by side."""


class MeetingsPage(Page):
    """Meetings on the left, an agenda on the right."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._meetings = desk.app.meetings
        self.plan_button = button(self.tr("&Plan a meeting"), icon="calendar")
        self.print_button = button(self.tr("P&rint"), icon="printer", shortcut="Ctrl+P")
        self._header = PageHeader(self.tr("Triage meeting"), buttons=(self.plan_button, self.print_button))
        self.progress = ProgressLine()
        self.list = MeetingList(desk)
        self.agenda = AgendaPane(desk)
        self.work = AgendaWork(desk, self.agenda, self)
        self.printing = AgendaPrinting(desk, self, self.progress)
        self._divided = self.division = ListDetail(
            "meetings", self.list, self.agenda, desk.preferences, least=_AGENDA
        )
        self._divided.setStretchFactor(0, 0)
        if desk.preferences.panes("meetings").isEmpty():
            self._divided.setSizes(_DIVISION)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(self._header)
        column.addWidget(self.progress)
        column.addWidget(self._divided, 1)
        self.plan_button.clicked.connect(self.plan)
        self.print_button.clicked.connect(self.offer_prints)
        self.list.plan_wanted.connect(self.plan)
        self.list.chosen.connect(self._choose)
        self.list.table.activated_record.connect(lambda _one: self._go_into_agenda())
        self.list.table.clicked.connect(lambda _place: self._divided.show_detail())
        self.work.fixed.connect(self._say_fixed)
        self._refuse()
        self._mnemonics = Mnemonics(self)

    def _go_into_agenda(self) -> None:
        self._divided.show_detail()
        self.agenda.table.setFocus()

    def refresh(self) -> None:
        """Ask for the meetings again, and for the agenda in sight."""

        def work() -> tuple[tuple[StoredMeeting, ...], tuple[StoredSeries, ...]]:
            return self._meetings.every(), self._meetings.series()

        self.desk.jobs.query(self, work, lambda found: self._show_meetings(*found))

    def show_target(self, target: object) -> None:
        """Go to a meeting by its id, or go on with a draft."""
        if isinstance(target, DraftKey):
            self._go_on(target)
        elif isinstance(target, int):
            self._divided.show_detail()
            if not self.list.choose(target):
                self.work.meeting_id = target

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Return what the window's shortcuts do here."""
        return {"print": self.offer_prints, "save": self._save}

    def panes(self) -> Sequence[QWidget]:
        """Return the buttons, the meetings, the agenda, the chosen item."""
        return (self._header, self.list, self.agenda.table, self.agenda.editor)

    def put_away(self) -> None:
        """Save what was typed about the item in sight; what is not understood stays a draft."""
        self.agenda.editor.commit()

    def state(self) -> object:
        """Return the chosen meeting."""
        return self.work.meeting_id

    def restore(self, state: object) -> None:
        """Choose the meeting again."""
        self.show_target(state)

    def help_text(self) -> str:
        """Return what F1 says about this page."""
        return self.tr(
            "Plan a meeting, fill it from the pool and put the items in order: Alt+Up and Alt+Down move the "
            "chosen one. Fixing keeps the agenda as a numbered version. Ctrl+P prints the overview, the case "
            "sheets or both."
        )

    def plan(self) -> None:
        """Ask when the next meeting is."""

        def ask(series: tuple[StoredSeries, ...]) -> None:
            dialog = PlanDialog(self.desk, series, self.window())
            dialog.planned.connect(self._planned)
            dialog.open()

        self.desk.jobs.query(self, self._meetings.series, ask)

    def offer_prints(self) -> None:
        """Show the menu of what can be printed."""
        if self.print_button.isEnabled() and self.agenda.editor.commit():
            place = self.print_button.mapToGlobal(QPoint(0, self.print_button.height()))
            self.print_menu().popup(place)

    def print_menu(self) -> QMenu:
        """Return the menu of what can be printed."""
        menu = QMenu(self)
        forms: dict[AgendaForm, str] = {
            "overview": self.tr("&Overview"),
            "sheets": self.tr("Case &sheets"),
            "full": self.tr("&Both in one file"),
        }
        for form, text in forms.items():
            menu.addAction(text).triggered.connect(lambda _on, form=form: self._print(form))
        return menu

    def _show_meetings(self, meetings: Sequence[StoredMeeting], series: Sequence[StoredSeries]) -> None:
        wanted, today = self.work.meeting_id, self.desk.today()
        self.list.show_meetings(meetings, series, today)
        if wanted is not None and wanted != self.work.meeting_id:
            self.list.choose(wanted)
        ahead = [one.meeting.on for one in meetings if one.meeting.on >= today]
        self.desk.badge("meetings", phrases.short_day(min(ahead)) if ahead else "")

    def _choose(self, meeting_id: int | None) -> None:
        if meeting_id != self.work.meeting_id and not self.agenda.editor.commit():
            self.list.choose(self.work.meeting_id or 0)
            return
        self.work.meeting_id = meeting_id
        if meeting_id is None:
            self.agenda.show_agenda(None)
            self._refuse()
        else:
            self.desk.jobs.query(self, lambda: self._meetings.agenda(meeting_id), self._show_agenda)

    def _show_agenda(self, view: AgendaView) -> None:
        if view.stored.id == self.work.meeting_id:
            self.agenda.show_agenda(view)
            self._refuse()

    def _refuse(self) -> None:
        view = self.agenda.view
        filled = view is not None and bool(view.stored.meeting.items)
        self.print_button.refuse("" if filled else self.tr("There is nothing on the agenda to print"))

    def _planned(self, stored: StoredMeeting) -> None:
        self.work.meeting_id = stored.id
        self._divided.show_detail()
        day = phrases.weekday_and_day(stored.meeting.on)
        fill = Action(self.tr("&Fill from the pool"), self.work.fill)
        self.desk.notices.say(self.tr("The meeting of {day} is planned.").format(day=day), "ok", fill)

    def _say_fixed(self, stored: StoredMeeting) -> None:
        sentence = self.tr("The agenda is fixed as version {version}.")
        self.desk.notices.say(
            sentence.format(version=stored.meeting.agenda_version),
            "ok",
            Action(self.tr("P&rint"), self.offer_prints),
        )

    def _print(self, form: AgendaForm) -> None:
        view = self.agenda.view
        if view is not None:
            self.printing.make(view.stored.id, form)

    def _go_on(self, draft: DraftKey) -> None:
        if draft.form != ITEM:
            self.plan()
            return
        meeting_id, _, case_id = draft.record.partition("/")
        self.agenda.go_to(int(case_id))
        if self.work.meeting_id == int(meeting_id):
            self.refresh()
        else:
            self.show_target(int(meeting_id))

    def _save(self) -> None:
        self.agenda.editor.commit()
