"""The door of a register: first start, unlocking, locking with everything that was being typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.fakes.registers import PASSPHRASE
from tests.ui.shell_parts import Paper, Registers, Start
from ui.locking.code_page import CodePage
from ui.locking.founding_page import FoundingPage
from ui.locking.unlock_page import UnlockPage
from ui.shell import Shell
from ui.welcome import WelcomePage
from ui.widgets.entries import LineEntry

ENTER = Qt.Key.Key_Return


@pytest.fixture
def path(tmp_path: Path, registers: Registers) -> Path:
    """A register that a passphrase opens."""
    path = tmp_path / "zeden.triage"
    registers.known[path] = False
    registers.passphrases[path] = PASSPHRASE.text
    return path


def wait(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=10_000)
    QApplication.processEvents()


def asked(shell: Shell, qtbot: QtBot) -> UnlockPage:
    wait(shell, qtbot)
    found = next(one for one in shell.window.findChildren(UnlockPage) if one.isVisible())
    shell.window.activateWindow()  # no window manager does so when a dialogue is gone
    qtbot.waitUntil(found.passphrase.hasFocus)
    return found


def type_passphrase(page: UnlockPage, text: str) -> None:
    page.passphrase.clear()
    QTest.keyClicks(page.passphrase, text)
    QTest.keyClick(page.passphrase, ENTER)


def test_a_first_start_asks_for_a_passphrase_shows_the_code_and_opens(
    start: Start, registers: Registers, tmp_path: Path, qtbot: QtBot
) -> None:
    shell = start()
    shell.create(tmp_path / "nieuw.triage", demo=False)
    wait(shell, qtbot)
    page = shell.window.findChild(FoundingPage)
    assert page is not None
    page.passphrase.setText(PASSPHRASE.text)
    page.again.setText(PASSPHRASE.text)
    page.button.click()
    wait(shell, qtbot)

    assert registers.foundings[0].passphrase == PASSPHRASE
    assert (page.passphrase.text(), page.again.text()) == ("", "")
    code = shell.window.findChild(CodePage)
    assert code is not None
    assert shell.window.page is None
    code.tick.click()
    code.button.click()
    wait(shell, qtbot)
    assert shell.window.key == "today"


def test_thinking_better_of_it_leads_back_to_the_welcome(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    shell = start()
    shell.create(tmp_path / "nieuw.triage", demo=False)
    wait(shell, qtbot)
    page = shell.window.findChild(FoundingPage)
    assert page is not None
    page.back.click()
    assert any(one.isVisible() for one in shell.window.findChildren(WelcomePage))
    assert not (tmp_path / "nieuw.triage").exists()


def test_a_passphrase_that_is_wrong_can_be_typed_again(start: Start, path: Path, qtbot: QtBot) -> None:
    shell = start(path)
    page = asked(shell, qtbot)
    type_passphrase(page, "een heel andere zin")
    wait(shell, qtbot)
    assert page.form.row("passphrase").message.text()
    type_passphrase(page, PASSPHRASE.text)
    wait(shell, qtbot)
    assert shell.window.key == "today"
    assert not shell.door.is_locked


def test_another_register_can_be_chosen_instead(start: Start, path: Path, qtbot: QtBot) -> None:
    shell = start(path)
    asked(shell, qtbot).other.click()
    assert any(one.isVisible() for one in shell.window.findChildren(WelcomePage))


def test_locking_takes_everything_out_of_sight_and_brings_it_back(
    start: Start, registers: Registers, path: Path, qtbot: QtBot
) -> None:
    shell = start(path)
    type_passphrase(asked(shell, qtbot), PASSPHRASE.text)
    wait(shell, qtbot)
    paper = shell.window.page
    assert isinstance(paper, Paper)
    QTest.keyClicks(paper.box, "half getypt")
    dialog = QDialog(shell.window)
    box = LineEntry()
    QVBoxLayout(dialog).addWidget(box)
    dialog.open()
    QTest.keyClicks(box, "ook half")
    title = shell.window.windowTitle()

    shell.window.lock_wanted.emit()
    page = asked(shell, qtbot)

    assert registers.keys.is_locked
    assert not paper.isVisible()
    assert not dialog.isVisible()
    assert not shell.window.navigation.isVisible()
    assert path.name not in shell.window.windowTitle()
    shell.door.lock()  # a second time changes nothing
    type_passphrase(page, "een heel andere zin")
    wait(shell, qtbot)
    assert page.form.row("passphrase").message.text()
    type_passphrase(page, PASSPHRASE.text)
    qtbot.waitUntil(lambda: not shell.window.is_covered)

    assert not shell.door.is_locked
    assert shell.window.windowTitle() == title
    assert paper.isVisible()
    assert paper.box.text() == "half getypt"
    assert dialog.isVisible()
    assert box.text() == "ook half"
    dialog.reject()


def test_nobody_at_the_desk_locks_it_and_a_demo_says_its_passphrase(
    start: Start, registers: Registers, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "demo.triage"
    registers.known[path] = True
    shell = start(path)
    wait(shell, qtbot)

    shell.door.set_limit(0)
    shell.door.idle.look()

    assert "alleen voorbeelden" in asked(shell, qtbot).hint.text()


def test_the_door_of_no_register_locks_nothing(start: Start) -> None:
    shell = start()
    shell.door.lock()
    assert not shell.window.is_covered
    shell.door.set_limit()
