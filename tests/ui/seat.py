"""A page at work: a register in memory, a window around the page, and what it asked of the window."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.keys import FakeKeys
from tests.fakes.store import FakeStore
from tests.fakes.upkeep import FakeUpkeep
from triage_app.domain.cases.case import Case
from triage_app.services.app import App
from triage_app.services.drafting import Drafting
from triage_app.services.undo.trail import Trail
from triage_app.services.undo.undoing import Undoing
from triage_app.wiring import wired
from ui.drafts.drafts import Drafts
from ui.drafts.session import Session
from ui.faults.fault_book import FaultBook
from ui.jobs import Jobs
from ui.notices import Notices
from ui.page import Desk, Page
from ui.preferences import Preferences
from ui.undo.undoer import Undoer

P = TypeVar("P", bound=Page)
D = TypeVar("D", bound=QDialog)


def new_drafts(jobs: Jobs, app: App | None = None, folder: Path | None = None) -> Drafts:
    """The drafts of a window that is alone."""
    drafting = app.drafting if app is not None else Drafting(FakeStore(), FixedClock(), DESK)
    return Drafts(drafting, jobs, Session(lambda: folder or Path(mkdtemp())))


def new_undoer(
    jobs: Jobs, notices: Notices, preferences: Preferences, window: QWidget, app: App | None = None
) -> Undoer:
    """Undo of a window that is alone; it goes nowhere."""
    undoing = app.undoing if app is not None else Undoing(FakeStore(), FixedClock(), DESK, Trail())
    return Undoer(undoing, jobs, notices, lambda *_where: None, preferences=preferences, window=window)


@dataclass
class Seat:
    """Where a page sits.

    Args:
        qtbot: Keeps the window.
        jobs: Runs what it asks.
        preferences: Of this desk.
        folder: A folder of its own.
    """

    qtbot: QtBot
    jobs: Jobs
    preferences: Preferences
    folder: Path
    went: list[tuple[object, ...]] = field(default_factory=list)
    badges: dict[str, str] = field(default_factory=dict)
    spoken: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.clock = FixedClock()
        self.store = FakeStore(self.clock, location=str(self.folder / "zeden.triage"))
        self.app: App = wired(self.store, self.clock, DESK, FakeKeys(), FakeUpkeep())
        self.window = QWidget()
        self.notices = Notices()
        self._column = QVBoxLayout(self.window)
        self._column.addWidget(self.notices)
        self.jobs.problem_met.connect(self.notices.problem)
        self.qtbot.addWidget(self.window)
        self.desk = Desk(
            app=self.app,
            jobs=self.jobs,
            notices=self.notices,
            preferences=self.preferences,
            today=self.clock.today,
            go=lambda *where: self.went.append(where),
            badge=self.badges.__setitem__,
            speak=self.spoken.append,
            lock_limit_changed=lambda: None,
            undo=Undoer(
                self.app.undoing,
                self.jobs,
                self.notices,
                lambda *where: self.went.append(where),
                preferences=self.preferences,
                window=self.window,
            ),
            drafts=new_drafts(self.jobs, self.app, self.folder),
            faults=FaultBook(lambda: self.folder / "faults.jsonl"),
        )

    def add(self, *cases: Case) -> list[int]:
        """Store cases; their ids."""
        with self.store.begin(DESK, "test") as work:
            return [work.cases.add(case).id for case in cases]

    def sit(self, make: Callable[[Desk], P]) -> P:
        """Show a page, as the window does the first time."""
        page = make(self.desk)
        self._column.addWidget(page, 1)
        self.window.resize(1154, 768)
        self.window.show()
        self.window.activateWindow()
        self.jobs.data_changed.connect(page.refresh)
        page.refresh()
        self.rest()
        return page

    def rest(self) -> None:
        """Wait until every job has been answered, and what that led to."""
        self.qtbot.waitUntil(lambda: not self.jobs.busy, timeout=10_000)
        QApplication.processEvents()  # what was added to the page is shown in the next turn

    def dialog(self, kind: type[D]) -> D:
        """The dialogue that is open."""
        self.rest()
        return next(one for one in reversed(self.window.findChildren(kind)) if one.isVisible())

    def said(self) -> list[str]:
        """The messages on screen."""
        return [one.text.text() for one in self.notices.shown()]

    def press_action(self, at: int = 0) -> None:
        """Press a button of the last message."""
        self.notices.shown()[-1].action_buttons[at].click()
        self.rest()
