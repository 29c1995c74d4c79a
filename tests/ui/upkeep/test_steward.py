"""Care nobody asks for: a look at the register, a backup a day and one at the end, and nothing in the way."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell_parts import Registers, Start
from triage_app.errors import RegisterUnusable
from ui.shell import Shell
from ui.upkeep.farewell_page import FarewellPage


@pytest.fixture
def path(tmp_path: Path, registers: Registers) -> Path:
    path = tmp_path / "zeden.triage"
    registers.known[path] = False
    return path


def wait(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=10_000)
    QApplication.processEvents()


def look(shell: Shell, qtbot: QtBot) -> list[str]:
    """The look that follows the start; what it makes the window say."""
    shell.steward._soon.timeout.emit()
    wait(shell, qtbot)
    return [one.text.text() for one in shell.window.notices.shown()]


def test_a_window_says_that_it_is_there(start: Start, registers: Registers, path: Path, qtbot: QtBot) -> None:
    wait(start(path), qtbot)
    assert registers.upkeep.seated


def test_a_sound_register_is_backed_up_when_that_is_due(
    start: Start, registers: Registers, path: Path, qtbot: QtBot
) -> None:
    shell = start(path)
    assert look(shell, qtbot) == []
    assert registers.upkeep.made == []
    registers.upkeep.changed = True
    assert look(shell, qtbot) == []
    assert len(registers.upkeep.made) == 1


def test_damage_is_said_and_not_backed_up(
    start: Start, registers: Registers, path: Path, qtbot: QtBot
) -> None:
    registers.upkeep.wrong, registers.upkeep.changed = 3, True
    said = look(start(path), qtbot)
    assert len(said) == 1
    assert "beschadigd" in said[0]
    assert registers.upkeep.made == []


@pytest.mark.parametrize(("code", "told"), [("register.damaged", 1), ("register.locked", 0)])
def test_a_register_that_cannot_be_read_through_is_said_where_it_is_damaged(  # noqa: PLR0913, PLR0917 - fixtures
    start: Start,
    registers: Registers,
    path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    code: str,
    told: int,
) -> None:
    def unreadable() -> int:
        raise RegisterUnusable(code)

    monkeypatch.setattr(registers.upkeep, "check_integrity", unreadable)
    assert len(look(start(path), qtbot)) == told


def test_a_daily_backup_that_fails_is_said(
    start: Start, registers: Registers, path: Path, qtbot: QtBot
) -> None:
    registers.upkeep.changed = True
    registers.upkeep.refusal = RegisterUnusable("register.disk_full")
    (said,) = look(start(path), qtbot)
    assert "reservekopie" in said


def test_a_locked_register_is_left_alone(
    start: Start, registers: Registers, path: Path, qtbot: QtBot
) -> None:
    registers.upkeep.changed = True
    shell = start(path)
    wait(shell, qtbot)
    registers.keys.is_locked = True
    look(shell, qtbot)
    assert registers.upkeep.made == []
    shell.window.close()
    assert not shell.window.isVisible()


def test_the_window_closes_when_the_last_backup_is_made(
    start: Start, registers: Registers, path: Path, qtbot: QtBot
) -> None:
    registers.upkeep.changed = True
    shell = start(path)
    wait(shell, qtbot)
    shell.window.close()
    assert shell.window.isVisible()
    shell.window.close()  # a second press changes nothing
    qtbot.waitUntil(lambda: not shell.window.isVisible())
    assert len(registers.upkeep.made) == 1


def test_a_backup_that_fails_says_so_and_lets_one_go(
    start: Start, registers: Registers, path: Path, qtbot: QtBot
) -> None:
    registers.upkeep.changed = True
    registers.upkeep.refusal = RegisterUnusable("register.disk_full")
    shell = start(path)
    wait(shell, qtbot)
    shell.window.close()
    wait(shell, qtbot)
    page = shell.window.findChild(FarewellPage)
    assert page is not None
    assert page.isVisible()
    assert "schijf" in page.text.text()
    page.button.click()
    assert not shell.window.isVisible()


def test_a_demo_closes_at_once(start: Start, registers: Registers, tmp_path: Path, qtbot: QtBot) -> None:
    registers.known[tmp_path / "demo.triage"] = True
    registers.upkeep.changed = True
    shell = start(tmp_path / "demo.triage")
    wait(shell, qtbot)
    look(shell, qtbot)
    shell.window.close()
    assert not shell.window.isVisible()
    assert registers.upkeep.made == []


def test_how_far_a_backup_is_can_be_seen(dressed: QApplication, qtbot: QtBot) -> None:
    page = FarewellPage()
    qtbot.addWidget(page)
    page.report(40, 100)
    assert (page.bar.value(), page.bar.maximum()) == (40, 100)
