"""From an empty window to a page on a register: opening, welcoming, changing language, closing."""

import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from triage_app.errors import Problem
from ui import translation
from ui.drafts.drafts import Drafts
from ui.drafts.session import Session
from ui.faults.fault import fault_of
from ui.faults.fault_book import FaultBook
from ui.jobs import Jobs
from ui.locking.door import SECRETS_LACK, Door
from ui.main_window import MainWindow
from ui.page import Desk, PageSpec
from ui.pages import pages
from ui.undo.undoer import Undoer
from ui.upkeep.steward import Steward

if TYPE_CHECKING:
    from types import TracebackType

    from triage_app.services.app import App
    from triage_app.services.ports.drafts import Draft
    from ui.preferences import Preferences
    from ui.welcome import WelcomePage
    from ui.wiring import Wiring


class Shell(QObject):
    """Holds the window and the open register.

    Args:
        wiring: How to reach a register.
        preferences: What this desk prefers.
        specs: Gives the pages, named in the language of the window.
        first: The key of the page to begin with.

    Signals:
        settled: A page of an open register is shown, or the welcome is.
    """

    settled = Signal()

    def __init__(
        self,
        wiring: "Wiring",
        preferences: "Preferences",
        specs: Callable[[], tuple[PageSpec, ...]] = pages,
        first: str = "today",
    ) -> None:
        super().__init__()
        self._wiring = wiring
        self._preferences = preferences
        self._specs = specs
        self._first = first
        self._app: App | None = None
        self._welcome: WelcomePage | None = None
        self.jobs = Jobs(self)
        self.door = Door(wiring, self.jobs, preferences, self)
        self.door.opened.connect(self._enter)
        self.door.welcome_wanted.connect(self._welcome_again)
        self.door.lost.connect(self._refuse)
        self.steward = Steward(self.jobs, self)
        self._session = Session(wiring.sessions)
        self.faults = FaultBook(wiring.faults)
        self._drafts: Drafts | None = None
        self.window = self._new_window()

    def start(self) -> None:
        """Show the window; what is heavy begins after its first drawing."""
        self.window.painted.connect(self._begin)
        self.window.show()

    def close(self) -> None:
        """Finish the change under way and let go of the register."""
        self.door.leave()
        self.steward.leave()
        self.keep_drafts()
        self.jobs.close()
        self._session.end()
        if self._app is not None:
            self._app.store.close()
            self._app = None

    def report_bug(
        self, kind: type[BaseException], _error: BaseException, trace: "TracebackType | None"
    ) -> None:
        """Say that the app failed, print where and keep it; takes the place of ``sys.excepthook``.

        The message of the exception is left out: it may hold personal data.
        """
        fault = fault_of(kind, trace, datetime.now(UTC))
        self.faults.add(fault)
        sys.stderr.write(f"{fault.as_text()}\n")
        self.window.notices.bug(self._pass_on)

    def _pass_on(self) -> None:
        from ui.faults.dialog import FaultDialog  # noqa: PLC0415 - hardly ever needed

        schema = self._app.store.schema if self._app is not None else ""
        FaultDialog(self.faults, schema, self.window).open()

    def open(self, path: Path) -> None:
        """Open a register, with what this computer remembers or else with what the user is asked for."""
        from triage_app.services.opening import Opening  # noqa: PLC0415 - after the first drawing

        self._load(lambda: self._wiring.open_register(path, Opening()), path)

    def create(self, path: Path, demo: bool) -> None:  # noqa: FBT001 - the slot of WelcomePage.create_wanted
        """Make a register and open it; only one for real cases asks for a passphrase."""
        if demo:
            from triage_app.services.opening import Founding  # noqa: PLC0415 - after the first drawing

            founding = Founding(demo=True, passphrase=None)
            self._load(lambda: self._wiring.create_register(path, founding).app, path)
        else:
            self.door.found(path)

    def speak(self, language: Literal["nl", "en"]) -> None:
        """Rebuild the window in another language, on the page and the record it was on."""
        if language == translation.current() or self.window.is_covered:
            return
        self.window.put_away()
        self.keep_drafts()
        self._preferences.language = language
        translation.install(language)
        old, key = self.window, self.window.key
        state = old.page.state() if old.page else None
        self.window = self._new_window()
        self.window.setGeometry(old.geometry())
        if old.isVisible():
            self.window.show()
        if self._app is None:
            self._show_welcome()
        else:
            self._settle(self._app, key or self._first)
            if self.window.page is not None and state is not None:
                self.window.page.restore(state)
        old.hide()
        old.deleteLater()

    def _new_window(self) -> MainWindow:
        window = MainWindow(self._specs(), self.jobs, self._preferences)
        window.language_wanted.connect(self.speak)
        window.lock_wanted.connect(self.door.lock)
        self.door.stand_in(window)
        self.steward.stand_in(window)
        window.may_close = self.steward.may_close
        return window

    def _begin(self) -> None:
        asked = self._wiring.register or self._preferences.last_register
        if asked is not None and (asked == self._wiring.register or asked.exists()):
            self.open(asked)
        else:
            self._show_welcome()
            self.settled.emit()

    def _load(self, reach: "Callable[[], App]", path: Path) -> None:
        specs = self._specs()

        def work() -> "App":
            app = reach()
            _import_pages(spec for spec in specs if spec.key == self._first)
            return app

        self.jobs.query(self, work, lambda app: self._enter(path, app), lambda met: self._refuse(path, met))

    def _enter(self, path: Path, app: "App") -> None:
        specs = self._specs()
        if self._app is not None:
            self._app.store.close()
        self._preferences.last_register = path
        self._settle(app, self._first)
        self._say_drafts()
        self.settled.emit()

        def load() -> None:
            _import_pages(specs)
            app.load()

        self.jobs.query(self, load, _nothing)

    def keep_drafts(self) -> None:
        """Hand in what is typed in every form: the window, or the whole computer, is about to go."""
        if self._drafts is not None:
            self._drafts.flush()

    def go_down(self) -> None:
        """Hand in what is typed and wait until it is on disk: the computer ends this session."""
        self.window.put_away()
        self.keep_drafts()
        self.jobs.settle()

    def _say_drafts(self) -> None:
        """Name what was typed in a window that is gone, with the way back to it."""
        drafts = self._drafts

        def show(left: "tuple[Draft, ...]") -> None:
            from ui.drafts.found import say_found  # noqa: PLC0415 - only where there is something to say

            if left:
                say_found(left, self.window.notices, self.window.go)

        if drafts is not None:
            drafts.left(drafts, show)

    def _welcome_again(self) -> None:
        self._welcome = None
        self._show_welcome()

    def _refuse(self, path: Path, met: Problem) -> None:
        if met.code in SECRETS_LACK:
            self.door.ask(path, met)
        elif self._app is None:
            from triage_app.services.opening import UNOPENABLE  # noqa: PLC0415 - after the first drawing

            self._show_welcome().tell(met, path if met.code in UNOPENABLE else None)
        else:
            self.window.notices.problem(met)
        self.settled.emit()

    def _settle(self, app: "App", key: str) -> None:
        self._app = app
        self._welcome = None
        self.door.guard(app)
        self.steward.care_for(app)
        window = self.window
        self._drafts = Drafts(app.drafting, self.jobs, self._session, window)
        self.door.before_lock = self._drafts.flush
        desk = Desk(
            app=app,
            jobs=self.jobs,
            notices=window.notices,
            preferences=self._preferences,
            today=self._wiring.today,
            go=window.go,
            badge=window.navigation.say_badge,
            speak=self.speak,
            lock_limit_changed=self.door.set_limit,
            drafts=self._drafts,
            undo=Undoer(
                app.undoing,
                self.jobs,
                window.notices,
                window.go,
                preferences=self._preferences,
                window=window,
            ),
            faults=self.faults,
        )
        window.settle(desk, Path(app.store.location).name, demo=app.store.demo)
        window.navigation.show_only(app.pages)
        window.go(key if key in app.pages or not app.pages else app.pages[0])
        window.focus_page()

    def _rescue(self, path: Path) -> None:
        """Offer the backups of a register that does not open; open it once one took its place."""
        from ui.upkeep.rescue import Rescue  # noqa: PLC0415 - hardly ever needed

        rescue = Rescue(self._wiring, self.jobs, self.window)
        rescue.restored.connect(self.open)
        rescue.offer(path)

    def _show_welcome(self) -> "WelcomePage":
        from ui.welcome import WelcomePage  # noqa: PLC0415 - only the first start needs it, and its fields

        if self._welcome is None or self._welcome.window() is not self.window:
            self._welcome = WelcomePage(self._wiring.default_register)
            self._welcome.create_wanted.connect(self.create)
            self._welcome.open_wanted.connect(self.open)
            self._welcome.rescue_wanted.connect(self._rescue)
        self.window.put(self._welcome)
        return self._welcome


def _import_pages(specs: Iterable[PageSpec]) -> None:
    """Import pages on the worker lane, so that showing one later does not make the window wait."""
    for spec in specs:
        spec.load()


def _nothing(_answer: None) -> None:
    """The pages are imported; nobody waits for that."""
