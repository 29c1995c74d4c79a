"""A window on a real register file, for journeys by keyboard."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from tests.fakes.clock import FixedClock
from tests.fakes.keys import CODE
from tests.fakes.registers import CHEAP, PASSPHRASE
from tests.journeys.keyboard import Keyboard
from triage_app.bootstrap import account, existing_register, new_register
from triage_app.domain.audit.kinds import Origin
from triage_app.domain.people.person import Function, Organisation, Person
from triage_app.services.app import App, Made
from triage_app.services.opening import Founding, Opening
from triage_app.words import Language
from ui.application import dress, make_application
from ui.cases.page import CasesPage
from ui.meetings.page import MeetingsPage
from ui.pages import pages
from ui.preferences import Preferences
from ui.shell import Shell
from ui.wiring import Wiring

PROSECUTOR = Person(
    name="M. de Wit", organisation=Organisation.OM, function=Function.PROSECUTOR, os_account=account()
)
CLERK = Person(name="K. Bakker", organisation=Organisation.OM, function=Function.CLERK, os_account=account())


@dataclass
class Office:
    """The window, the register behind it, and a keyboard."""

    shell: Shell
    app: App
    clock: FixedClock
    keys: Keyboard

    @property
    def page(self) -> CasesPage:
        """The page Zaken."""
        page = self.shell.window.page
        assert isinstance(page, CasesPage)
        return page

    @property
    def meetings(self) -> MeetingsPage:
        """The page Triage-overleg."""
        page = self.shell.window.page
        assert isinstance(page, MeetingsPage)
        return page

    def to_front(self) -> None:
        """Give the window the keyboard after a dialogue: without a screen no window manager does."""
        with self.keys.qtbot.waitActive(self.shell.window):
            self.shell.window.activateWindow()

    def settle(self) -> None:
        """Wait until the register has answered all there was to ask."""
        quiet = [0]

        def done() -> bool:
            quiet[0] = 0 if self.shell.jobs.busy else quiet[0] + 1
            return quiet[0] > 2

        self.keys.until(done)


@contextmanager
def office(
    qtbot: QtBot, folder: Path, person: Person = PROSECUTOR, language: Language = "nl"
) -> Iterator[Office]:
    """Open the window on a new register in which this person works."""
    clock = FixedClock()
    path = folder / "eigen.triage"
    first = new_register(path, clock, Founding(demo=False, passphrase=PASSPHRASE), cost=CHEAP).app
    first.people.add(person)
    first.store.close()
    app = existing_register(path, clock, Opening(PASSPHRASE), Origin.WINDOW)
    make_application()
    preferences = Preferences(QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat))
    dress(preferences, language)
    wiring = Wiring(
        open_register=lambda _path, _opening: app,
        create_register=lambda _path, _founding: Made(app, CODE),
        today=clock.today,
        default_register=path,
        remember_possible=lambda: False,
        demo_passphrase=lambda _path: "",
        backups_of=lambda _path: (),
        put_back=lambda _path, _file, _opening: None,
        sessions=lambda: folder / "windows",
        faults=lambda: folder / "faults.jsonl",
        register=path,
        language=language,
    )
    specs = tuple(spec for spec in pages() if spec.key in {"cases", "meetings", "import"})
    shell = Shell(wiring, preferences, specs=lambda: specs, first="cases")
    with qtbot.waitSignal(shell.settled, timeout=20_000):
        shell.start()
    shell.window.resize(1366, 768)
    here = Office(shell, app, clock, Keyboard(qtbot))
    here.to_front()
    here.settle()
    yield here
    shell.window.hide()
    shell.close()
