"""From an empty window to a page: first start, opening, refusals, languages, closing."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes.clock import DESK, NOW
from tests.fakes.store import FakeStore
from tests.ui.shell_parts import Paper, Registers, Start
from triage_app.services.ports.drafts import Draft, DraftKey
from ui import translation
from ui.faults.dialog import FaultDialog
from ui.preferences import Preferences
from ui.shell import Shell
from ui.welcome import WelcomePage


def welcome(shell: Shell) -> WelcomePage:
    found = shell.window.findChild(WelcomePage)
    assert found is not None
    return found


def test_the_first_start_offers_a_new_register_or_an_old_one(start: Start) -> None:
    page = welcome(start())

    assert page.new_button.isEnabled()
    assert page.open_button.isEnabled()
    assert page.message.isHidden()


def test_a_new_register_with_demo_cases_opens_on_a_page(
    start: Start, registers: Registers, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    shell = start()
    page = welcome(shell)
    page._choose_new = lambda *_: tmp_path / "nieuw.triage"
    page.demo.setChecked(True)

    with qtbot.waitSignal(shell.settled):
        qtbot.mouseClick(page.new_button, Qt.MouseButton.LeftButton)

    assert registers.known == {tmp_path / "nieuw.triage": True}
    assert shell.window.key == "today"
    assert shell.window.windowTitle() == "nieuw.triage – DEMO – Triage pro Justitia"
    assert preferences.last_register == tmp_path / "nieuw.triage"


def test_the_keyboard_begins_on_the_page(
    start: Start, registers: Registers, tmp_path: Path, qtbot: QtBot
) -> None:
    registers.known[tmp_path / "een.triage"] = False

    page = start(tmp_path / "een.triage").window.page

    assert isinstance(page, Paper)
    qtbot.waitUntil(page.box.hasFocus)


def test_an_old_register_is_opened_by_keyboard(
    start: Start, registers: Registers, tmp_path: Path, qtbot: QtBot
) -> None:
    registers.known[tmp_path / "oud.triage"] = False
    shell = start()
    page = welcome(shell)
    page._choose_old = lambda *_: tmp_path / "oud.triage"

    with qtbot.waitSignal(shell.settled):
        qtbot.keyClick(page.open_button, Qt.Key.Key_Space)

    assert shell.window.windowTitle() == "oud.triage – Triage pro Justitia"


def test_choosing_no_file_changes_nothing(start: Start, registers: Registers, qtbot: QtBot) -> None:
    page = welcome(start())
    page._choose_new = page._choose_old = lambda *_: None

    for button in (page.new_button, page.open_button):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert registers.known == {}
    assert page.new_button.isEnabled()


def test_a_register_that_is_not_one_is_said_in_place(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    shell = start()
    page = welcome(shell)
    page._choose_old = lambda *_: tmp_path / "weg.triage"

    with qtbot.waitSignal(shell.settled):
        qtbot.mouseClick(page.open_button, Qt.MouseButton.LeftButton)

    assert welcome(shell) is page
    assert page.message.isVisible()
    assert page.message.text()
    assert page.open_button.isEnabled()


def test_the_register_of_last_time_opens_by_itself(
    start: Start, registers: Registers, preferences: Preferences, tmp_path: Path
) -> None:
    path = tmp_path / "vorige.triage"
    path.touch()
    registers.known[path] = False
    preferences.last_register = path

    assert start().window.key == "today"


def test_the_register_of_last_time_that_is_gone_leads_to_the_welcome(
    start: Start, preferences: Preferences, tmp_path: Path
) -> None:
    preferences.last_register = tmp_path / "weg.triage"

    assert welcome(start()).message.isHidden()


def test_the_register_asked_for_goes_first_and_its_absence_is_said(
    start: Start, registers: Registers, preferences: Preferences, tmp_path: Path
) -> None:
    preferences.last_register = tmp_path

    assert welcome(start(tmp_path / "gevraagd.triage")).message.isVisible()


def test_another_register_that_will_not_open_leaves_the_first(
    start: Start, registers: Registers, tmp_path: Path, qtbot: QtBot
) -> None:
    registers.known[tmp_path / "een.triage"] = False
    shell = start(tmp_path / "een.triage")

    with qtbot.waitSignal(shell.settled):
        shell.open(tmp_path / "weg.triage")

    assert shell.window.key == "today"
    assert len(shell.window.notices.shown()) == 1
    assert registers.closed == []


def test_opening_another_register_lets_go_of_the_first(
    start: Start, registers: Registers, tmp_path: Path, qtbot: QtBot
) -> None:
    registers.known |= {tmp_path / "een.triage": False, tmp_path / "twee.triage": False}
    shell = start(tmp_path / "een.triage")
    shell.window.go("cases")

    with qtbot.waitSignal(shell.settled):
        shell.open(tmp_path / "twee.triage")

    assert registers.closed == [tmp_path / "een.triage"]
    assert shell.window.windowTitle().startswith("twee")
    shell.close()
    assert registers.closed[1:] == [tmp_path / "twee.triage"]


def test_the_other_language_comes_at_once_on_the_same_page(
    start: Start, registers: Registers, preferences: Preferences, tmp_path: Path
) -> None:
    registers.known[tmp_path / "een.triage"] = False
    shell = start(tmp_path / "een.triage")
    page = shell.window.go("cases")
    assert isinstance(page, Paper)
    page.box.setText("16-077310-26")

    shell.window.navigation.language_wanted.emit()

    again = shell.window.page
    assert isinstance(again, Paper)
    assert again is not page
    assert (shell.window.key, again.box.text()) == ("cases", "16-077310-26")
    assert (translation.current(), preferences.language) == ("en", "en")
    assert shell.window.isVisible()


def started_with_drafts(start: Start, registers: Registers, folder: Path, *forms: str) -> Shell:
    """A window on a register in which somebody typed before in these forms."""
    path = folder / "een.triage"
    registers.known[path] = False
    box = registers.drafts_of.setdefault(path, FakeStore()).drafts
    for at, form in enumerate(forms):
        draft = Draft(DraftKey(form, str(at)), "0" * 32, f"05-00000{at}-26", None, NOW, "{}")
        box.keep(DESK.account, draft)
    return start(path)


def test_what_was_typed_and_not_saved_is_named_at_the_start_with_the_way_back(
    start: Start, registers: Registers, tmp_path: Path, qtbot: QtBot
) -> None:
    shell = started_with_drafts(start, registers, tmp_path, "case.new", "decision", "case", "later.version")
    qtbot.waitUntil(lambda: bool(shell.window.notices.shown()))

    (notice,) = shell.window.notices.shown()
    said = "Eerder getypt en nog niet opgeslagen: Zaak 05-000002-26, Nieuwe zaak 05-000000-26"
    assert notice.text.text() == f"{said}, Beslissing 05-000001-26 en nog 1."
    notice.action_buttons[0].click()
    assert shell.window.key == "cases"


def test_a_draft_of_a_newer_version_is_named_without_a_way_back(
    start: Start, registers: Registers, tmp_path: Path, qtbot: QtBot
) -> None:
    shell = started_with_drafts(start, registers, tmp_path, "later.version")
    qtbot.waitUntil(lambda: bool(shell.window.notices.shown()))

    (notice,) = shell.window.notices.shown()
    assert "later.version" in notice.text.text()
    assert notice.action_buttons == []


def test_the_welcome_speaks_the_other_language_too(start: Start) -> None:
    shell = start()
    dutch = welcome(shell).new_button.text()

    shell.speak("nl")
    shell.speak("en")

    assert welcome(shell).new_button.text() != dutch


def test_a_bug_is_said_and_printed_without_its_message(
    start: Start, registers: Registers, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shell = start()
    name = " ".join(reversed(["M.", "d.", "van", "K."]))
    try:
        int(name)
    except ValueError:
        shell.report_bug(*sys.exc_info())

    assert [notice.kind for notice in shell.window.notices.shown()] == ["urgent"]
    printed = capsys.readouterr().err
    assert "builtins.ValueError" in printed
    assert "van d. M." not in printed
    assert [one.kind for one in shell.faults.every()] == ["builtins.ValueError"]
    shell.window.notices.shown()[0].action_buttons[0].click()
    (dialog,) = shell.window.findChildren(FaultDialog)
    assert "tests/ui/test_shell.py:" in dialog.told.text()
    assert "van d. M." not in dialog.told.text()
