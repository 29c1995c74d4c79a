"""A dressed Qt application, and preferences and jobs of one's own, for every test of the window."""

import gc
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.seat import Seat
from tests.ui.shell_parts import Registers, Start, specs
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
