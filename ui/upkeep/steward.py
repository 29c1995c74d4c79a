"""Looks after the open register: reads it once in the background, backs it up daily and before it closes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from triage_app.errors import Problem
from ui import labels

if TYPE_CHECKING:
    from triage_app.services.app import App
    from triage_app.services.ports.upkeep import Backup
    from ui.jobs import Job, Jobs
    from ui.main_window import MainWindow
    from ui.upkeep.farewell_page import FarewellPage

HOURLY_MS = 3_600_000
SOON_MS = 3_000
"""So long after the start page the background work begins: whoever opens a case is served first."""


class Steward(QObject):
    """Cares for one register after another.

    Args:
        jobs: Runs the work, beside everything else.
        parent: What it belongs to.
    """

    def __init__(self, jobs: "Jobs", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._app: App | None = None
        self._window: MainWindow | None = None
        self._page: FarewellPage | None = None
        self._job: Job | None = None
        self._free = False
        self._hourly = QTimer(self, interval=HOURLY_MS)
        self._hourly.timeout.connect(self._back_up)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look)

    def stand_in(self, window: "MainWindow") -> None:
        """Work in this window from now on."""
        self._window = window

    def care_for(self, app: "App") -> None:
        """Care for this register from now on."""
        self._app, self._free = app, False
        self._jobs.query(self, app.upkeep.sit, _nothing, _ignore)
        self._soon.start()
        self._hourly.start()

    def leave(self) -> None:
        """Care for nothing any more."""
        self._soon.stop()
        self._hourly.stop()
        self._app = None

    def may_close(self) -> bool:
        """Whether the window may close now; otherwise it closes by itself when the backup is made."""
        app, window = self._app, self._window
        if self._free or app is None or window is None or app.store.demo or app.keys.is_locked:
            return True
        if self._page is not None:
            return False
        from ui.upkeep.farewell_page import FarewellPage  # noqa: PLC0415 - only a goodbye needs it

        page = FarewellPage()
        self._page = page
        page.left.connect(self._go)
        window.cover(page)
        self._job = self._jobs.long(
            self,
            app.upkeep.back_up_if_changed,
            lambda _made: self._go(),
            page.fail,
            progress=page.report,
        )
        return False

    def _go(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._free = True
        if self._window is not None:
            self._window.close()

    def _look(self) -> None:
        app = self._app
        if app is not None and not app.keys.is_locked:
            self._jobs.long(self, lambda _progress: app.upkeep.check_integrity(), self._judge, self._doubt)

    def _judge(self, wrong: int) -> None:
        if wrong:
            self._alarm()
        else:
            self._back_up()

    def _doubt(self, met: Problem) -> None:
        """So damaged that it cannot be read through; anything else shows wherever the register is used."""
        if met.code == "register.damaged":
            self._alarm()

    def _alarm(self) -> None:
        if self._window is not None:
            self._window.notices.say(labels.say("problem.register.damaged"), "urgent")

    def _back_up(self) -> None:
        app = self._app
        if app is not None and not app.store.demo and not app.keys.is_locked:
            self._jobs.long(self, app.upkeep.back_up_if_due, _made, self._tell)

    def _tell(self, met: Problem) -> None:
        """A backup that fails holds nothing up, but somebody must know."""
        if self._window is not None:
            said = self.tr("The daily backup was not made; the register itself is saved. {why}")
            self._window.notices.say(said.format(why=labels.problem(met)), "attention")


def _nothing(_answer: None) -> None:
    """Nobody waits for that."""


def _ignore(_met: Problem) -> None:
    """A seat that could not be taken: nobody is told that this window is there."""


def _made(_backup: "Backup | None") -> None:
    """A backup like every day is nothing to tell."""
