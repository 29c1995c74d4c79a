"""A register that does not open any more: the window offers its backups, and opens what took its place."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.registers import PASSPHRASE
from tests.ui.shell_parts import Registers, Start
from triage_app.errors import RegisterUnusable
from ui.locking.unlock_page import UnlockPage
from ui.shell import Shell
from ui.welcome import WelcomePage
from ui.widgets.ask_dialog import AskDialog


@pytest.fixture
def path(tmp_path: Path, registers: Registers) -> Path:
    """A register that is damaged, with one backup."""
    path = tmp_path / "zeden.triage"
    registers.damaged.add(path)
    registers.upkeep.back_up()
    return path


def wait(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=10_000)
    QApplication.processEvents()


def welcome(shell: Shell) -> WelcomePage:
    page = shell.window.findChild(WelcomePage)
    assert page is not None
    return page


def asked(shell: Shell, qtbot: QtBot) -> AskDialog:
    welcome(shell).rescue_button.click()
    wait(shell, qtbot)
    dialog = shell.window.findChild(AskDialog)
    assert dialog is not None
    return dialog


def test_a_damaged_register_is_replaced_by_its_backup_and_opens(
    start: Start, registers: Registers, path: Path, qtbot: QtBot
) -> None:
    shell = start(path)
    assert "beschadigd" in welcome(shell).message.text()
    dialog = asked(shell, qtbot)
    assert dialog.form.row("backup").editor.value() == 0
    dialog.form.row("passphrase").editor.set_value(PASSPHRASE.text)
    dialog.primary.click()
    wait(shell, qtbot)
    wait(shell, qtbot)
    assert registers.upkeep.restored == [Path("zeden-0.backup")]
    assert shell.window.key == "today"


def test_damage_that_shows_after_the_passphrase_offers_the_backups_too(
    start: Start, registers: Registers, path: Path, qtbot: QtBot
) -> None:
    registers.passphrases[path] = PASSPHRASE.text
    shell = start(path)
    wait(shell, qtbot)
    page = shell.window.findChild(UnlockPage)
    assert page is not None
    page.passphrase.setText(PASSPHRASE.text)
    page.button.click()
    wait(shell, qtbot)
    assert page.passphrase.text() == ""
    assert welcome(shell).rescue_button.isVisible()

    asked(shell, qtbot).primary.click()
    wait(shell, qtbot)
    wait(shell, qtbot)

    assert registers.upkeep.restored == [Path("zeden-0.backup")]
    again = next(one for one in shell.window.findChildren(UnlockPage) if one.isVisible())
    again.passphrase.setText(PASSPHRASE.text)
    again.button.click()
    wait(shell, qtbot)
    assert shell.window.key == "today"


def test_a_passphrase_that_is_wrong_is_told_beside_its_field(
    start: Start, registers: Registers, path: Path, qtbot: QtBot
) -> None:
    shell = start(path)
    registers.upkeep.refusal = RegisterUnusable("register.key_needed")
    dialog = asked(shell, qtbot)
    dialog.primary.click()
    wait(shell, qtbot)
    assert dialog.form.row("passphrase").message.text()
    registers.upkeep.refusal = RegisterUnusable("backup.damaged")
    dialog.primary.click()
    wait(shell, qtbot)
    assert dialog.isVisible()
    assert not dialog.form.row("passphrase").message.text()
    assert registers.upkeep.restored == []
    dialog.reject()


def test_without_a_backup_it_says_whom_to_ask(
    start: Start, registers: Registers, path: Path, qtbot: QtBot
) -> None:
    registers.upkeep.made.clear()
    shell = start(path)
    welcome(shell).rescue_button.click()
    wait(shell, qtbot)
    (said,) = [one.text.text() for one in shell.window.notices.shown()]
    assert "zeden.triage" in said


def test_a_register_somebody_else_writes_to_needs_no_rescue(
    start: Start, registers: Registers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(_path: Path, _opening: object) -> None:
        raise RegisterUnusable("register.locked")

    monkeypatch.setattr(registers, "open", locked)
    shell = start(tmp_path / "zeden.triage")
    assert welcome(shell).message.isVisible()
    assert not welcome(shell).rescue_button.isVisible()
