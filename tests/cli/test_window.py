"""The way to the window: what it is given, and what happens where no window can open."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.cli.running import Terminal
from tests.fakes.registers import PASSPHRASE
from triage_app.bootstrap import DEMO_PASSPHRASE, SystemClock
from triage_app.cli import window
from triage_app.cli.places import default_register
from triage_app.errors import NotAllowed, Problem, RegisterUnusable
from triage_app.services.opening import Founding, Opening
from triage_app.services.secrets import Passphrase
from ui.wiring import Wiring

ROOT = Path(__file__).parents[2]


class Opened:
    """Stands in for the module that shows the window; remembers what it was given."""

    def __init__(self, code: int = 0) -> None:
        self.wirings: list[Wiring] = []
        self.pictures: list[tuple[Path, str]] = []
        self._code = code

    def run(self, wiring: Wiring) -> int:
        self.wirings.append(wiring)
        return self._code

    def take_picture(self, wiring: Wiring, file: Path, *, page: str) -> None:
        self.wirings.append(wiring)
        self.pictures.append((file, page))


class Unloadable(ModuleType):
    """A module of Qt on a machine that lacks a library of the desktop."""

    def __getattr__(self, name: str) -> Any:
        raise ImportError(self.__doc__)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    given = Opened(code=0)
    monkeypatch.setattr(window, "check", lambda *_: None)
    monkeypatch.setattr("ui.application.run", given.run)
    monkeypatch.setattr("ui.picture.take_picture", given.take_picture)
    return given


def test_without_a_command_the_window_opens(nothing: Terminal, opened: Opened) -> None:
    assert nothing.type().code == 0

    wiring = opened.wirings[0]
    assert (wiring.register, wiring.language) == (None, None)
    assert wiring.default_register == default_register()
    assert wiring.today() == SystemClock().today()


def test_it_is_told_what_was_asked_for(demo: Terminal, opened: Opened) -> None:
    assert demo.on("--lang", "en", "--on", "+3d").code == 0

    wiring = opened.wirings[0]
    assert (wiring.register, wiring.language) == (demo.register, "en")
    assert wiring.today() == SystemClock().today() + timedelta(days=3)


def test_it_opens_registers_on_the_day_asked_but_writes_today(demo: Terminal, opened: Opened) -> None:
    demo.on("--on", "+3d")

    app = opened.wirings[0].open_register(demo.register, Opening())

    today = SystemClock().today()
    assert app.today.view().day == today + timedelta(days=3)
    assert app.meetings.plan(today).meeting.on == today
    app.store.close()


def test_it_opens_a_register_as_it_is(demo: Terminal, opened: Opened) -> None:
    demo.on()

    app = opened.wirings[0].open_register(demo.register, Opening())

    assert app.store.demo
    assert app.today.view().day == SystemClock().today()
    app.store.close()


def test_it_refuses_to_act_without_a_mandate(demo: Terminal, opened: Opened) -> None:
    demo.on("--as", "mr. B. Voorbeeld")

    with pytest.raises(NotAllowed):
        opened.wirings[0].open_register(demo.register, Opening())


@pytest.mark.parametrize("demo_cases", [False, True])
def test_it_makes_registers_empty_or_with_demo_cases(
    nothing: Terminal, opened: Opened, demo_cases: bool
) -> None:
    nothing.type()

    app = opened.wirings[0].create_register(nothing.register, Founding(demo_cases, PASSPHRASE)).app

    assert app.store.demo is demo_cases
    assert (app.today.view().cases > 0) is demo_cases
    with pytest.raises(RegisterUnusable):
        opened.wirings[0].create_register(nothing.register, Founding(demo_cases, PASSPHRASE))
    app.store.close()


@pytest.mark.parametrize(
    ("typed", "code"),
    [(("--lang", "fy"), 2), (("--db",), 2), (("--db", "postgresql://host/x"), 2), (("--on", "nooit"), 2)],
)
def test_wrong_options_are_told_before_any_window(
    nothing: Terminal, opened: Opened, typed: tuple[str, ...], code: int
) -> None:
    ran = nothing.type(*typed)

    assert (ran.code, ran.out) == (code, "")
    assert ran.err.strip()
    assert opened.wirings == []


def test_without_a_screen_a_sentence_says_so(nothing: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise Problem("display.none")

    monkeypatch.setattr(window, "check", none)

    ran = nothing.type()

    assert ran.code == 2
    assert "geen scherm" in ran.err


@pytest.mark.parametrize("command", [(), ("window",), ("window", "--picture", "x.png")], ids=len)
def test_a_library_that_lacks_is_named_with_the_line_that_installs_it(
    demo: Terminal, opened: Opened, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    lacking = Unloadable("ui.application", "libEGL.so.1: cannot open shared object file")
    monkeypatch.setitem(sys.modules, "ui.application", lacking)
    monkeypatch.setitem(sys.modules, "ui.picture", lacking)

    ran = demo.on(*command)

    assert ran.code == 2
    assert "libegl1" in ran.err


def test_any_other_failure_to_load_is_a_bug(
    nothing: Terminal, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ui.application", Unloadable("ui.application", "cannot import name"))

    assert nothing.type().code == 70


def test_a_picture_of_a_page_goes_in_a_file(demo: Terminal, opened: Opened, tmp_path: Path) -> None:
    file = tmp_path / "window.png"

    ran = demo.json("window", "--picture", str(file), "--page", "today")

    assert (ran.code, ran.data) == (0, {"file": str(file)})
    assert opened.pictures == [(file, "today")]
    assert demo.on("window", "--picture", str(file)).out == f"{file}\n"


def test_the_hidden_command_opens_the_window_too(demo: Terminal, opened: Opened) -> None:
    assert demo.on("window").code == 0
    assert opened.wirings[0].register == demo.register


def test_nothing_heavy_is_loaded_before_the_window() -> None:
    """The store, the values and the reading of commands wait until the window is drawn."""
    script = (
        "import sys, triage_app.__main__, triage_app.cli.window as window\n"
        "window.wire(triage_app.__main__.split([]), None)\n"
        "import ui.application\n"
        "print(*sys.modules)"
    )
    loaded = subprocess.run(
        (sys.executable, "-c", script), cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.split()

    heavy = {"pydantic", "sqlalchemy", "reportlab", "pikepdf", "alembic", "sqlcipher3", "python_calamine"}
    assert heavy & set(loaded) == set()
    assert {"triage_app.bootstrap", "triage_app.cli.commands", "triage_app.words"} & set(loaded) == set()


def test_a_secret_typed_in_the_window_goes_before_any_other(demo: Terminal, opened: Opened) -> None:
    demo.on()
    with pytest.raises(RegisterUnusable, match=r"register\.wrong_passphrase"):
        opened.wirings[0].open_register(demo.register, Opening(Passphrase("een andere zin dan deze")))


def test_it_says_whether_a_key_can_be_remembered_and_what_opens_a_demo(
    demo: Terminal, opened: Opened, tmp_path: Path
) -> None:
    demo.on()
    wiring = opened.wirings[0]
    assert not wiring.remember_possible()  # tests have the keyring that remembers nothing
    assert wiring.demo_passphrase(demo.register) == DEMO_PASSPHRASE.text
    assert wiring.demo_passphrase(tmp_path / "none.db") == ""


def test_a_backup_takes_the_place_of_a_register_that_is_past_reading(demo: Terminal, opened: Opened) -> None:
    demo.on()
    wiring = opened.wirings[0]
    app = wiring.open_register(demo.register, Opening())
    app.upkeep.back_up()
    cases = app.today.view().cases
    app.store.close()
    content = bytearray(demo.register.read_bytes())
    content[50:4096] = bytes(4046)
    demo.register.write_bytes(content)
    with pytest.raises(RegisterUnusable):
        wiring.open_register(demo.register, Opening())

    (backup,) = wiring.backups_of(demo.register)
    wiring.put_back(demo.register, backup.file, Opening(PASSPHRASE))

    again = wiring.open_register(demo.register, Opening())
    assert again.today.view().cases == cases
    assert again.logbook.check().intact
    again.store.close()
