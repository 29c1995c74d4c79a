"""The door of the register: first start, unlocking, and locking when nobody is at the desk.

Pages stay alive behind the door, so that what was being typed is there when it opens again.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from triage_app.errors import Problem
from ui.locking.idle import IdleWatch

if TYPE_CHECKING:
    from triage_app.services.app import App, Made
    from triage_app.services.opening import Founding, Opening
    from ui.jobs import Jobs
    from ui.locking.code_page import CodePage
    from ui.locking.founding_page import FoundingPage
    from ui.locking.unlock_page import UnlockPage
    from ui.main_window import MainWindow
    from ui.preferences import Preferences
    from ui.wiring import Wiring

SECRETS_LACK = frozenset(
    {
        "register.key_needed",
        "register.wrong_passphrase",
        "register.wrong_recovery_code",
        "recovery_code.unreadable",
    }
)
"""Problems that are answered with a secret."""


class Door(QObject):
    """Stands between the user and the register.

    Args:
        wiring: How to reach a register.
        jobs: Runs the use cases.
        preferences: How long nobody may be at the desk.
        parent: What it belongs to.

    Signals:
        opened: A register opened: its path and the ``App``.
        welcome_wanted: The user wants another register.
        lost: Even with its key a register does not open: its path and the problem.
        locked: The register was locked (True) or unlocked (False).
    """

    opened = Signal(object, object)
    welcome_wanted = Signal()
    lost = Signal(object, object)
    locked = Signal(bool)

    def __init__(
        self, wiring: "Wiring", jobs: "Jobs", preferences: "Preferences", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._wiring = wiring
        self._jobs = jobs
        self._preferences = preferences
        self._window: MainWindow | None = None
        self._app: App | None = None
        self._page: UnlockPage | None = None
        self._hint = ""
        self.before_lock: Callable[[], object] = _nothing
        """Called first: what is typed must be kept while there is a key."""
        self.idle = IdleWatch(self._limit(), parent=self)
        self.idle.idle.connect(self.lock)

    def stand_in(self, window: "MainWindow") -> None:
        """Work in this window from now on."""
        self._window = window

    @property
    def is_locked(self) -> bool:
        """Whether an open register is locked."""
        return self._app is not None and self._page is not None

    def guard(self, app: "App") -> None:
        """Lock this register when nobody is at the desk."""
        self._app, self._page, self._hint = app, None, ""
        wiring, path = self._wiring, Path(app.store.location)
        self._jobs.query(self, lambda: wiring.demo_passphrase(path), self._know_hint)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.idle.set_limit(self._limit())
            self.idle.begin(application)

    def leave(self) -> None:
        """Guard nothing any more."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.idle.end(application)
        self._app = None

    def set_limit(self, seconds: float | None = None) -> None:
        """Lock after so many seconds; as preferred at this desk when None."""
        self.idle.set_limit(self._limit() if seconds is None else seconds)

    def ask(self, path: Path, met: Problem) -> None:
        """Ask for what opens a register, or say why what was given does not."""
        if self._page is not None and met.code != "register.key_needed":
            self._page.tell(met)
            return

        def show(found: tuple[bool, str]) -> None:
            remembers, hint = found
            page = self._new_page(path.name, idle=False, remembers=remembers, hint=hint)
            page.unlock_wanted.connect(lambda opening: self._open(path, opening))
            page.other_wanted.connect(self._go_elsewhere)
            if met.code != "register.key_needed":
                page.tell(met)

        wiring = self._wiring
        self._jobs.query(self, lambda: (wiring.remember_possible(), wiring.demo_passphrase(path)), show)

    def found(self, path: Path) -> None:
        """Ask for the passphrase of a new register, then make it."""

        def show(remembers: bool) -> None:  # noqa: FBT001 - the answer of a job
            from ui.locking.founding_page import FoundingPage  # noqa: PLC0415 - only a first start needs it

            page = FoundingPage(path.name, remembers=remembers)
            page.founded.connect(lambda founding: self._make(page, path, founding))
            page.left.connect(self.welcome_wanted)
            self._put(page)

        self._jobs.query(self, self._wiring.remember_possible, show)

    def lock(self) -> None:
        """Lock now: nothing of the register stays on screen; the key goes when running work is done."""
        app, window = self._app, self._window
        if app is None or window is None or self._page is not None:
            return
        name = Path(app.store.location).name
        page = self._new_page(name, idle=True, remembers=False, hint=self._hint)
        page.unlock_wanted.connect(self._unlock)
        page.wait(busy=True)
        self.before_lock()
        window.cover(page)
        self.locked.emit(True)  # noqa: FBT003 - a signal takes no keywords
        self._jobs.change(self, app.keys.lock, lambda _none: page.wait(busy=False))

    def _know_hint(self, hint: str) -> None:
        self._hint = hint

    def _unlock(self, opening: "Opening") -> None:
        app, page, window = self._app, self._page, self._window
        if app is None or page is None or window is None:
            return

        def done(_none: None) -> None:
            page.forget()
            self._page = None
            window.uncover()
            page.deleteLater()
            self.locked.emit(False)  # noqa: FBT003 - a signal takes no keywords

        self._jobs.query(self, lambda: app.keys.unlock(opening), done, page.tell)

    def _open(self, path: Path, opening: "Opening") -> None:
        page = self._page

        def done(app: "App") -> None:
            if page is not None:
                page.forget()
            self._page = None
            self.opened.emit(path, app)

        def failed(met: Problem) -> None:
            from triage_app.services.opening import UNOPENABLE  # noqa: PLC0415 - after the first drawing

            if met.code in UNOPENABLE and self._app is None and page is not None:
                page.forget()
                self._page = None
                self.lost.emit(path, met)
            else:
                self.ask(path, met)

        self._jobs.query(self, lambda: self._wiring.open_register(path, opening), done, failed)

    def _make(self, page: "FoundingPage", path: Path, founding: "Founding") -> None:
        def done(made: "Made") -> None:
            page.passphrase.forget()
            page.again.forget()
            self._show_code(path, made)

        self._jobs.query(self, lambda: self._wiring.create_register(path, founding), done, page.tell)

    def _show_code(self, path: Path, made: "Made") -> None:
        from ui.locking.code_page import CodePage  # noqa: PLC0415 - only a first start needs it
        from ui.locking.sheet import save_sheet  # noqa: PLC0415 - likewise

        page = CodePage(made.recovery_code)
        page.sheet_wanted.connect(lambda: save_sheet(made.app, self._jobs, made.recovery_code, page))
        page.kept.connect(lambda: self.opened.emit(path, made.app))
        self._put(page)

    def _go_elsewhere(self) -> None:
        self._page = None
        self.welcome_wanted.emit()

    def _new_page(self, name: str, *, idle: bool, remembers: bool, hint: str = "") -> "UnlockPage":
        from ui.locking.unlock_page import UnlockPage  # noqa: PLC0415 - not needed where a keyring knows the key

        page = UnlockPage(name, idle=idle, remembers=remembers, hint=hint)
        self._page = page
        if not idle:
            self._put(page)
        return page

    def _put(self, page: "CodePage | FoundingPage | UnlockPage") -> None:
        if self._window is not None:
            self._window.put(page)

    def _limit(self) -> float:
        return 60.0 * self._preferences.lock_after_minutes


def _nothing() -> None:
    """Nobody types before a register is open."""
