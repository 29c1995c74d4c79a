"""The window: pages by registry, shortcuts, panes, messages, and what waits until it is seen."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.seat import new_drafts, new_undoer
from tests.ui.window_parts import Answering, Paper
from triage_app.errors import BadInput
from triage_app.services.app import App
from ui.faults.fault_book import FaultBook
from ui.help.sheet import HelpSheet
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.page import Desk, Page, PageSpec
from ui.palette.dialog import PaletteDialog
from ui.preferences import Preferences

SPECS = (
    PageSpec("today", "Vandaag", "sun", Paper, "Ctrl+1"),
    PageSpec("cases", "Zaken", "folder-open", Answering, "Ctrl+2", ("new",)),
    PageSpec("hidden", "Importeren", "upload", Paper, listed=False),
)


@pytest.fixture
def window(dressed: QApplication, jobs: Jobs, preferences: Preferences, qtbot: QtBot) -> MainWindow:
    made = MainWindow(SPECS, jobs, preferences)
    qtbot.addWidget(made)
    desk = Desk(
        app=cast("App", None),
        jobs=jobs,
        notices=made.notices,
        preferences=preferences,
        today=lambda: date(2026, 11, 23),
        go=made.go,
        badge=made.navigation.say_badge,
        lock_limit_changed=lambda: None,
        speak=lambda _language: None,
        drafts=new_drafts(jobs),
        undo=new_undoer(jobs, made.notices, preferences, made),
        faults=FaultBook(lambda: Path("nergens") / "faults.jsonl"),
    )
    made.settle(desk, "zeden.triage", demo=True)
    made.go("today")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def paper(window: MainWindow, key: str = "today") -> Paper:
    page = window.go(key)
    assert isinstance(page, Paper)
    return page


def test_a_page_is_built_once_and_asks_for_what_it_shows(window: MainWindow) -> None:
    first = paper(window)
    paper(window, "cases")

    assert paper(window) is first
    assert first.heard == ["refresh"]
    assert window.key == "today"


def test_a_page_out_of_sight_asks_again_only_when_it_is_shown(window: MainWindow, jobs: Jobs) -> None:
    today, cases = paper(window), paper(window, "cases")

    jobs.data_changed.emit()
    assert (today.heard, cases.heard) == (["refresh"], ["refresh", "refresh"])

    paper(window)
    assert today.heard == ["refresh", "refresh"]


def test_going_with_a_target_shows_it(window: MainWindow) -> None:
    window.go("cases", 7)

    assert paper(window, "cases").heard == ["refresh", "target 7"]


def test_keys_go_from_page_to_page(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.key == "cases"

    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.key == "today"


def test_a_command_goes_to_the_page_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    assert paper(window).heard == ["refresh", "decide"]


def test_a_command_nobody_in_sight_knows_goes_to_the_page_that_answers(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert window.key == "cases"
    assert paper(window, "cases").heard == ["refresh", "new"]


def test_a_command_nobody_answers_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    assert window.key == "today"


def test_f5_asks_again(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5)

    assert paper(window).heard == ["refresh", "refresh"]


def test_f6_goes_round_the_panes_and_back(window: MainWindow, qtbot: QtBot) -> None:
    page = paper(window)
    page.boxes[0].setFocus()

    seen = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)

    assert seen[0] is page.boxes[1]
    assert window.navigation.isAncestorOf(cast("QWidget", seen[1]))
    assert seen[2] is page.boxes[0]
    assert window.navigation.isAncestorOf(cast("QWidget", QApplication.focusWidget()))


def test_arrows_go_along_the_navigation_and_space_chooses(window: MainWindow, qtbot: QtBot) -> None:
    buttons = [one for one in window.navigation.findChildren(QPushButton) if one.isCheckable()]
    buttons[0].setFocus()

    qtbot.keyClick(buttons[0], Qt.Key.Key_Down)
    assert buttons[1].hasFocus()
    qtbot.keyClick(buttons[1], Qt.Key.Key_Space)
    assert window.key == "cases"

    qtbot.keyClick(buttons[1], Qt.Key.Key_Down)
    assert buttons[0].hasFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Left)
    assert buttons[0].hasFocus()


def test_the_keyboard_goes_to_the_page_or_to_its_button(window: MainWindow) -> None:
    page = paper(window)
    for box in page.boxes:
        box.setEnabled(False)
    window.focus_page()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Vandaag"

    window.navigation.focus_on("hidden")
    page.boxes[1].setEnabled(True)
    window.focus_page()
    assert page.boxes[1].hasFocus()
    window.focus_page()
    assert page.boxes[1].hasFocus()


def test_a_badge_is_shown_and_read_aloud(window: MainWindow) -> None:
    window.navigation.say_badge("cases", "241")
    window.navigation.say_badge("hidden", "3")

    button = next(one for one in window.navigation.findChildren(QPushButton) if one.text() == "Zaken")
    assert button.accessibleName() == "Zaken 241"


def test_the_title_names_the_register_and_that_it_is_a_demo(window: MainWindow) -> None:
    assert window.windowTitle() == "zeden.triage – DEMO – Triage pro Justitia"


def test_a_narrow_window_shows_icons_only_in_its_navigation(window: MainWindow, qtbot: QtBot) -> None:
    wide = window.navigation.width()
    window.navigation.say_badge("cases", "241")

    window.resize(700, 500)
    qtbot.waitUntil(lambda: window.navigation.width() < wide / 2)
    assert {one.text() for one in window.navigation.findChildren(QPushButton)} == {""}

    window.resize(1300, 700)
    qtbot.waitUntil(lambda: window.navigation.width() == wide)
    assert "Zaken" in {one.text() for one in window.navigation.findChildren(QPushButton)}


def test_help_shows_the_page_and_every_shortcut(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)

    sheet = window.findChild(HelpSheet)
    assert sheet is not None
    assert sheet.isVisible()
    sheet.close()


def test_something_unsaved_keeps_the_window_open_until_one_says_so(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(question: str, **_words: str) -> bool:
        asked.append(question)
        return len(asked) > 1

    monkeypatch.setattr(paper(window).desk.drafts, "unsaved", lambda: ["", "16-123456-26"])
    monkeypatch.setattr(window.notices, "confirm", answer)
    assert not window.close()
    assert window.close()
    assert "een nieuw gegeven, 16-123456-26" in asked[0]


def test_a_problem_nobody_caught_is_shown(window: MainWindow, jobs: Jobs) -> None:
    jobs.problem_met.emit(BadInput("date.unreadable"))

    [notice] = window.notices.shown()
    assert notice.kind == "attention"


def test_the_window_says_that_it_works(window: MainWindow, jobs: Jobs, idle: Callable[[], None]) -> None:
    jobs.query(window, int, lambda _answer: None)
    idle()

    assert not jobs.busy


def test_the_window_stands_where_it_stood(window: MainWindow, jobs: Jobs, preferences: Preferences) -> None:
    window.resize(1200, 700)
    window.close()

    again = MainWindow(SPECS, jobs, preferences)

    assert again.height() == 700
    again.deleteLater()


def test_nothing_happens_before_a_register_is_open(
    dressed: QApplication, jobs: Jobs, preferences: Preferences, qtbot: QtBot
) -> None:
    empty = MainWindow(SPECS, jobs, preferences)
    qtbot.addWidget(empty)
    empty.show()
    qtbot.waitExposed(empty)

    for key in (Qt.Key.Key_N, Qt.Key.Key_2):
        qtbot.keyClick(empty, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(empty, Qt.Key.Key_F5)
    qtbot.keyClick(empty, Qt.Key.Key_F6)
    qtbot.keyClick(empty, Qt.Key.Key_F1)
    jobs.data_changed.emit()
    with pytest.raises(AssertionError):
        empty.go("today")

    assert (empty.page, empty.key) == (None, "")
    assert [one.isEnabled() for one in empty.navigation.findChildren(QPushButton) if one.isCheckable()] == [
        False,
        False,
    ]


def test_every_widget_that_takes_the_keyboard_has_a_name(window: MainWindow) -> None:
    nameless = [
        type(one).__name__
        for one in window.navigation.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]

    assert nameless == []


def test_a_plain_page_answers_to_nothing(window: MainWindow) -> None:
    desk = paper(window).desk
    page = Page(desk)

    page.refresh()
    page.show_target(1)
    page.restore(None)
    page.put_away()

    assert (dict(page.commands()), page.panes()) == ({}, (page,))
    assert (page.state(), page.help_text()) == (None, "")


def test_ctrl_k_shows_what_can_be_done_and_does_it(window: MainWindow, qtbot: QtBot) -> None:
    paper(window)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = next(one for one in window.findChildren(PaletteDialog) if one.isVisible())

    qtbot.keyClicks(palette.box, "zak")
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: window.key == "cases")


def test_behind_a_locked_door_nothing_is_offered(window: MainWindow) -> None:
    window.cover(QWidget())
    window.show_palette()

    assert window.findChildren(PaletteDialog) == []
