"""The start page: what asks for attention now, every line opening its case; and how the register stands."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from triage_app.domain.people.watch import Whose
from triage_app.services.cases.query import View
from triage_app.services.ports.drafts import DraftKey
from triage_app.services.today import Section, TodayView
from ui import labels
from ui.page import Command, Desk, Page
from ui.plain_text import Text
from ui.theme.theme import theme
from ui.today.drafts_panel import DraftsPanel
from ui.today.reminders_panel import RemindersPanel
from ui.today.sections import SectionPanel
from ui.today.watch_dialog import WatchDialog
from ui.today.watched_panel import WatchedPanel
from ui.whose_choice import WhoseChoice
from ui.widgets.button import button
from ui.widgets.empty_state import EmptyState
from ui.widgets.mnemonics import Mnemonics
from ui.widgets.page_header import PageHeader
from ui.widgets.panel import FactCard, Panel, Scroll, row

if TYPE_CHECKING:
    from triage_app.domain.people.person import StoredPerson

_BESIDE = 300
"""Width of the column beside the lists, in logical pixels."""
_ROOMY = 860
"""Width of a page that has room for it."""
_ANY = 16_777_215
"""As wide as there is room: Qt's own word for no limit."""


class TodayPage(Page):
    """Vandaag."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._import = button(self.tr("&Import a list"), icon="file-down")
        self._import.clicked.connect(self._import_list)
        self._new = button(self.tr("New case"), icon="plus", kind="primary", shortcut="Ctrl+N")
        self._new.clicked.connect(self._enter_case)
        self._header = PageHeader(self.tr("Today"), buttons=(self._import, self._new))
        self._day = Text("", tone="muted")
        self.whose = WhoseChoice(desk)
        self.whose.changed.connect(self.refresh)
        self.watch_button = button(self.tr("&Stand in …"), icon="user-check")
        self.watch_button.clicked.connect(self.arrange_watch)
        self._lists = QWidget()
        self._sections = QVBoxLayout(self._lists)
        self._beside_lists = QWidget()
        self._beside = QVBoxLayout(self._beside_lists)
        for part in (self._sections, self._beside):
            part.setContentsMargins(0, 0, 0, 0)
            part.setSpacing(12)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(12)
        self._both.addWidget(self._lists, 1)
        self._both.addWidget(self._beside_lists)
        self.drafts = DraftsPanel(desk)
        self.reminders = RemindersPanel(desk)
        self.watched = WatchedPanel()
        self.watched.wanted.connect(self._show_watched)
        scroll = Scroll()
        scroll.column.addWidget(self.watched)
        scroll.column.addWidget(self.drafts)
        scroll.column.addWidget(self.reminders)
        scroll.column.addLayout(self._both)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 4, 14)
        column.setSpacing(12)
        head = row(self._header)
        head.setContentsMargins(0, 0, 12, 0)
        column.addLayout(head)
        below = row(self._day, None, self.whose, self.watch_button)
        below.setContentsMargins(0, 0, 12, 0)
        column.addLayout(below)
        column.addWidget(scroll, 1)
        self._cards()
        self._mnemonics = Mnemonics(self)
        self.panels: list[SectionPanel] = []

    def refresh(self) -> None:
        """Ask what asks for attention now."""
        today, whose = self.desk.app.today, self.whose.whose
        self.desk.jobs.query(self, lambda: today.view(whose), self._show)
        self.drafts.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the drafts: what was typed elsewhere changes nothing else here."""
        super().showEvent(event)
        self.drafts.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside the lists where there is room, and below them where there is not."""
        super().resizeEvent(event)
        roomy = event.size().width() >= _ROOMY * theme().metrics.body / 13
        way = QBoxLayout.Direction
        self._both.setDirection(way.LeftToRight if roomy else way.TopToBottom)
        self._beside_lists.setMinimumWidth(_BESIDE if roomy else 0)
        self._beside_lists.setMaximumWidth(_BESIDE if roomy else _ANY)

    def panes(self) -> Sequence[QWidget]:
        """The lists and the cards."""
        return (self.drafts, self.watched, self.reminders, self._lists, self._meeting)

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Nothing of its own: new and find belong to the cases."""
        return {}

    def help_text(self) -> str:
        """Return what F1 says about this page."""
        return self.tr(
            "Everything that waits for you, the most urgent first. Enter opens the case. "
            "Silent are cases with behavioural aspects without a request or a documented exception."
        )

    def show_target(self, target: object) -> None:
        """Go on with a draft of arranging who stands in for whom."""
        if isinstance(target, DraftKey):
            self.arrange_watch()

    def arrange_watch(self) -> None:
        """Show who stands in for whom, and arrange it anew."""

        def ask(people: "tuple[StoredPerson, ...]") -> None:
            dialog = WatchDialog(self.desk, people, self.window())
            dialog.finished.connect(lambda _how: self.drafts.refresh())
            dialog.open()

        self.desk.jobs.query(self, self.desk.app.people.every, ask)

    def _show_watched(self) -> None:
        self.desk.preferences.whose = Whose.WATCHED
        self.desk.go("cases", View.ALL)

    def _import_list(self) -> None:
        self.desk.go("import")

    def _enter_case(self) -> None:
        cases = self.desk.go("cases")
        if isinstance(cases, Page):
            cases.commands()["new"]()

    def _cards(self) -> None:
        self._coverage = FactCard(self.tr("Accounted for"))
        self._outside = FactCard(self.tr("Outside that count"))
        self._meeting = Panel(self.tr("Next triage meeting"))
        self._meeting_day = Text("", "strong")
        self._meeting_note = Text("", "small", "muted", wrap=True)
        self._to_meeting = button(self.tr("&To the meeting"), icon="users")
        self._to_meeting.clicked.connect(lambda: self.desk.go("meetings"))
        for part in (self._meeting_day, self._meeting_note, self._to_meeting):
            self._meeting.column.addWidget(part)
        note = Text(labels.say("statement.no_legal_duty"), "small", "muted", wrap=True)
        figures = Panel(self.tr("How the register stands"))
        figures.column.addWidget(self._coverage)
        figures.column.addWidget(self._outside)
        for card in (self._meeting, figures):
            self._beside.addWidget(card)
        self._beside.addStretch(1)
        self._beside.addWidget(note)

    def _show(self, view: TodayView) -> None:
        self._day.say(labels.long_day(view.day))
        waiting = sum(section.total for section in view.sections) + len(view.reminders)
        self.desk.badge("today", labels.number(waiting) if waiting else "")
        self.reminders.show_due(view.reminders)
        self.watched.show_watched(view.watched)
        self._show_sections(view)
        self._show_meeting(view)
        figures = view.coverage
        share = "–" if figures.accounted_share is None else labels.share(figures.accounted_share)
        self._coverage.say(
            share,
            self.tr("%1 of %2 cases with behavioural aspects: %3 requested, %4 not requested")
            .replace("%1", labels.number(figures.accounted))
            .replace("%2", labels.number(figures.with_aspects))
            .replace("%3", labels.number(figures.requested))
            .replace("%4", labels.number(figures.not_requested)),
        )
        self._outside.say(
            labels.number(figures.no_aspects + figures.unclear),
            self.tr("%1 without aspects, %2 unclear")
            .replace("%1", labels.number(figures.no_aspects))
            .replace("%2", labels.number(figures.unclear)),
        )

    def _show_sections(self, view: TodayView) -> None:
        column = self._sections
        while (item := column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.panels = [self._panel(section) for section in view.sections]
        for panel in self.panels:
            column.addWidget(panel)
        if not self.panels and not view.reminders:
            column.addWidget(self._nothing(view))
        column.addStretch(1)

    def _panel(self, section: Section) -> SectionPanel:
        panel = SectionPanel(section, self.desk.preferences)
        panel.case_wanted.connect(lambda case_id: self.desk.go("cases", case_id))
        panel.all_wanted.connect(lambda wanted: self.desk.go("cases", wanted))
        return panel

    def _nothing(self, view: TodayView) -> EmptyState:
        if view.cases and self.whose.whose is not Whose.TEAM:
            return EmptyState(
                "circle-check",
                self.tr("Nothing waits"),
                self.tr("None of these cases needs you now. Others may: choose “Everybody's cases” above."),
            )
        if view.cases:
            return EmptyState(
                "circle-check",
                self.tr("Nothing waits"),
                self.tr("Every case with behavioural aspects has a request or a documented exception."),
            )
        start = button(self.tr("Import a list"), icon="file-down")
        start.clicked.connect(self._import_list)
        return EmptyState(
            "folder-open",
            self.tr("This register is still empty"),
            self.tr("Import the spreadsheet you keep now, or enter the first case with Ctrl+N."),
            start,
        )

    def _show_meeting(self, view: TodayView) -> None:
        stored = view.next_meeting
        if stored is None:
            self._meeting_day.say(self.tr("None planned"))
            self._meeting_note.say(self.tr("Plan one and fill it from the pool."))
            return
        meeting = stored.meeting
        self._meeting_day.say(f"{labels.long_day(meeting.on)}, {meeting.starts_at:%H.%M}")
        items = self.tr("%n item(s) on the agenda", None, len(meeting.items))
        fixed = (
            self.tr("agenda fixed, version %1").replace("%1", str(meeting.agenda_version))
            if meeting.agenda_version
            else self.tr("agenda not fixed yet")
        )
        self._meeting_note.say(f"{items} · {fixed}")
