"""A desk on a register in memory, for tests of pages and forms."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.clock import FixedClock
from tests.fakes.keys import FakeKeys
from tests.fakes.store import FakeStore
from tests.fakes.upkeep import FakeUpkeep
from tests.ui.seat import new_drafts
from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.people.person import Function, Organisation, Person
from triage_app.services.actor import Actor
from triage_app.services.app import App
from triage_app.wiring import wired
from ui.faults.fault_book import FaultBook
from ui.jobs import Jobs
from ui.notices import Notices
from ui.page import Desk
from ui.preferences import Preferences
from ui.undo.undoer import Undoer

PROSECUTOR = Person(name="M. de Wit", organisation=Organisation.OM, function=Function.PROSECUTOR)
CLERK = Person(name="K. Bakker", organisation=Organisation.OM, function=Function.CLERK)


@dataclass
class FakeDesk:
    """The desk, what it stands on, and what it was asked."""

    desk: Desk
    app: App
    clock: FixedClock
    jobs: Jobs
    notices: Notices
    qtbot: QtBot
    went: list[tuple[object, ...]] = field(default_factory=list)
    badges: dict[str, str] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The day the clock stands at."""
        return self.clock.today()

    def settle(self) -> None:
        """Wait until the register has answered all there was to ask."""
        quiet = [0]

        def done() -> bool:
            quiet[0] = 0 if self.jobs.busy else quiet[0] + 1
            return quiet[0] > 2

        self.qtbot.waitUntil(done, timeout=10_000)

    def messages(self) -> list[str]:
        """What the bar of messages says."""
        return [notice.text.text() for notice in self.notices.shown()]

    def add(self, *numbers: str, **fields: object) -> StoredCase:
        """Store a case."""
        return self.app.entry.add(
            Case.model_validate({"parketnummers": numbers, "registered_on": self.today, **fields})
        )

    def show(self, widget: QWidget) -> None:
        """Show a widget in front."""
        self.qtbot.addWidget(widget)
        with self.qtbot.waitActive(widget):
            widget.resize(1366, 768)
            widget.show()
            widget.activateWindow()


def fake_desk(qtbot: QtBot, jobs: Jobs, preferences: Preferences, *, clerk: bool = False) -> FakeDesk:
    """Set up a desk where a prosecutor (or a clerk) works."""
    clock = FixedClock()
    store = FakeStore(clock)
    nobody = Actor(account="test")
    with store.begin(nobody, "test") as work:
        prosecutor, other = work.people.add(PROSECUTOR), work.people.add(CLERK)
    mine = other if clerk else prosecutor
    app = wired(store, clock, Actor("test", mine.id, mine.person.name), FakeKeys(), FakeUpkeep())
    notices = Notices()
    qtbot.addWidget(notices)
    went: list[tuple[object, ...]] = []
    badges: dict[str, str] = {}

    def go(*where: object) -> None:
        went.append(where)

    set_badge: Callable[[str, str], None] = badges.__setitem__
    jobs.problem_met.connect(notices.problem)
    desk = Desk(
        app,
        jobs,
        notices,
        preferences,
        clock.today,
        go,
        set_badge,
        lambda _language: None,
        lambda: None,
        new_drafts(jobs, app),
        Undoer(app.undoing, jobs, notices, go, preferences=preferences, window=notices),
        FaultBook(lambda: Path("nergens") / "faults.jsonl"),
    )
    return FakeDesk(desk, app, clock, jobs, notices, qtbot, went, badges)
