"""The page Beheer: people, this desk, register, key, backups, log, retention, faults; the app itself."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from triage_app.services.ports.drafts import DraftKey
from ui.admin.about_tab import AboutTab
from ui.admin.backups_tab import BackupsTab
from ui.admin.desk_tab import DeskTab
from ui.admin.faults_tab import FaultsTab
from ui.admin.key_tab import KeyTab
from ui.admin.log_tab import LogTab
from ui.admin.people_tab import PeopleTab
from ui.admin.register_tab import RegisterTab
from ui.admin.retention_tab import RetentionTab
from ui.page import Command, Page
from ui.widgets.mnemonics import Mnemonics
from ui.widgets.page_header import PageHeader
from ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from ui.page import Desk


class AdminPage(Page):
    """The tabs of Administration."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self.people = PeopleTab(desk)
        self.desk_tab = DeskTab(desk)
        self.register = RegisterTab(desk)
        self.key = KeyTab(desk)
        self.backups = BackupsTab(desk)
        self.log = LogTab(desk)
        self.retention = RetentionTab(desk)
        self.faults = FaultsTab(desk)
        self.about = AboutTab(desk)
        self.tabs = Tabs(self.tr("Administration"))
        self.tabs.addTab(self.people, self.tr("People"))
        self.tabs.addTab(self.desk_tab, self.tr("This desk"))
        self.tabs.addTab(self.register, self.tr("Register"))
        self.tabs.addTab(self.key, self.tr("Key"))
        self.tabs.addTab(self.backups, self.tr("Backups"))
        self.tabs.addTab(self.log, self.tr("Log"))
        self.tabs.addTab(self.retention, self.tr("Retention"))
        self.tabs.addTab(self.faults, self.tr("Faults"))
        self.tabs.addTab(self.about, self.tr("About"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(PageHeader(self.tr("Administration")))
        column.addWidget(self.tabs, 1)
        self._mnemonics = Mnemonics(self)

    def refresh(self) -> None:
        """Ask again for what the tabs show."""
        for part in (
            self.people,
            self.desk_tab,
            self.register,
            self.key,
            self.backups,
            self.log,
            self.retention,
            self.faults,
            self.about,
        ):
            part.refresh()

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Save the person in sight."""
        return {"save": self.people.save} if self.tabs.currentWidget() is self.people else {}

    def panes(self) -> Sequence[QWidget]:
        """Return the tabs, the list and the form of people."""
        return (self.tabs.tabBar(), self.people.table, self.people.form)

    def show_target(self, target: object) -> None:
        """Go on with a draft of a person."""
        if isinstance(target, DraftKey):
            self.tabs.setCurrentWidget(self.people)
            self.people.go_on(target.record)

    def state(self) -> object:
        """Return the tab in sight."""
        return self.tabs.currentIndex()

    def restore(self, state: object) -> None:
        """Show the tab again."""
        if isinstance(state, int):
            self.tabs.setCurrentIndex(state)

    def help_text(self) -> str:
        """Return what F1 says about this page."""
        return self.tr(
            "People: who may decide follows from organisation, function and mandate, and is said beside the "
            "name. Tie your own account to yourself, so that the register knows who recorded what."
        )
