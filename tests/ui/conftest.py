"""A dressed Qt application, and preferences and jobs of one's own, for every test of the window."""

import gc
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.create import create_register
from tests.fakes.registers import CHEAP
from tests.ui.seat import Seat
from tests.ui.shell_parts import Registers, Start, specs
from tests.walks.desk import Desk
from tests.walks.registers import demo_register
from triage_app.services.secrets import RecoveryCode
from ui import translation
from ui.application import dress
from ui.jobs import Jobs
from ui.preferences import Preferences
from ui.shell import Shell
from ui.theme.theme import theme
from ui.wiring import Wiring


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Collect cycles in the window's thread only, as the app does: a worker must not take a widget away."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture
def preferences(tmp_path: Path, qapp: QApplication) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def dressed(qapp: QApplication, preferences: Preferences) -> Iterator[QApplication]:
    """The application in Dutch and in light colours, as it starts."""
    qapp.setStyle("Fusion")
    dress(preferences, "nl")
    theme().apply(appearance="light", compact=False)
    yield qapp
    translation.install("nl")
    theme().apply(appearance="light", compact=False)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def idle(qtbot: QtBot, jobs: Jobs) -> Callable[[], None]:
    """Wait until every job has been answered."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not jobs.busy, timeout=10_000)

    return wait


@pytest.fixture
def seat(dressed: QApplication, jobs: Jobs, preferences: Preferences, qtbot: QtBot, tmp_path: Path) -> Seat:
    """A register in memory and a window for one page."""
    return Seat(qtbot, jobs, preferences, tmp_path)


@pytest.fixture
def registers() -> Registers:
    return Registers()


@pytest.fixture
def start(
    dressed: QApplication, preferences: Preferences, registers: Registers, tmp_path: Path, qtbot: QtBot
) -> Iterator[Start]:
    shells: list[Shell] = []

    def begin(register: Path | None = None) -> Shell:
        wiring = Wiring(
            open_register=registers.open,
            create_register=registers.create,
            today=lambda: date(2026, 11, 23),
            default_register=tmp_path / "zeden.triage",
            remember_possible=lambda: True,
            demo_passphrase=registers.hint,
            backups_of=registers.backups_of,
            put_back=registers.put_back,
            sessions=lambda: tmp_path / "windows",
            faults=lambda: tmp_path / "faults.jsonl",
            register=register,
        )
        shell = Shell(wiring, preferences, specs)
        shells.append(shell)
        with qtbot.waitSignal(shell.settled):
            shell.start()
        return shell

    yield begin
    for shell in shells:
        shell.window.close()
        shell.close()
        shell.window.deleteLater()


def cheaply_created(path: Path, **given: Any) -> RecoveryCode:
    """A new register whose passphrase costs nothing to try."""
    return create_register(path, **{**given, "cost": CHEAP})


@pytest.fixture
def sit_down(
    dressed: QApplication, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], Desk]:
    """Makes a desk with a profile of its own, before a demo register that is not open yet."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setattr("triage_app.bootstrap.create_register", cheaply_created)
    path = demo_register(tmp_path / "demo.triage", 60)

    def sit(language: str, word: Callable[[], str] = lambda: "kanarie") -> Desk:
        preferences.language = "en" if language == "en" else "nl"
        return Desk(path, "", word, preferences)

    return sit
