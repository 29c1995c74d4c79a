"""One of a few by its letter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.entries import Editor, Option
from ui.widgets.segmented import SegmentedChoice

OUTCOMES = tuple(
    Option(letter, word, letter)
    for letter, word in (
        ("A", "Aanvragen"),
        ("N", "Niet aanvragen"),
        ("G", "Geen aspecten"),
        ("U", "Uitstellen"),
    )
)


@pytest.fixture
def choice(dressed: QApplication, qtbot: QtBot) -> SegmentedChoice:
    made = SegmentedChoice(OUTCOMES, "Uitkomst")
    qtbot.addWidget(made)
    made.resize(600, 40)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def buttons(choice: SegmentedChoice) -> list[QPushButton]:
    return choice.findChildren(QPushButton)


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_it_starts_with_nothing_pressed(choice: SegmentedChoice) -> None:
    assert isinstance(choice, Editor)
    assert (choice.value(), choice.problem()) == (None, None)


def test_a_letter_chooses(choice: SegmentedChoice, qtbot: QtBot) -> None:
    told: list[object] = []
    choice.changed.connect(lambda: told.append(choice.value()))
    choice.setFocus()

    for key in (Qt.Key.Key_N, Qt.Key.Key_G, Qt.Key.Key_G):
        press(qtbot, key)

    assert told == ["N", "G"]
    assert [button.isChecked() for button in buttons(choice)] == [False, False, True, False]


def test_arrows_walk_round_past_what_is_refused(choice: SegmentedChoice, qtbot: QtBot) -> None:
    choice.refuse("N", "Eerst een zitting")
    choice.setFocus()

    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        press(qtbot, key)
        seen.append(choice.value())

    assert seen == ["A", "G", "A", "U"]


def test_a_refused_option_says_why_and_its_letter_does_nothing(choice: SegmentedChoice) -> None:
    choice.refuse("N", "Eerst een zitting")

    assert not choice.pick("n")
    assert buttons(choice)[1].accessibleDescription() == "Eerst een zitting"
    choice.refuse("N", "")
    assert choice.pick("n")


def test_a_letter_of_nothing_is_passed_on(choice: SegmentedChoice, qtbot: QtBot) -> None:
    choice.setFocus()

    press(qtbot, Qt.Key.Key_Q)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert choice.value() is None


def test_where_all_is_refused_arrows_choose_nothing(choice: SegmentedChoice, qtbot: QtBot) -> None:
    buttons(choice)[0].setFocus()
    for option in OUTCOMES:
        choice.refuse(option.value, "Dicht")

    qtbot.keyClick(choice, Qt.Key.Key_Right)

    assert choice.value() is None


def test_tab_stops_once_at_what_is_pressed(choice: SegmentedChoice) -> None:
    choice.set_value("G")

    stops = [bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus) for button in buttons(choice)]

    assert stops == [False, False, True, False]


def test_a_click_chooses_and_an_unknown_value_chooses_nothing(choice: SegmentedChoice, qtbot: QtBot) -> None:
    qtbot.mouseClick(buttons(choice)[3], Qt.MouseButton.LeftButton)
    assert choice.value() == "U"

    choice.set_value("Z")
    assert choice.value() is None


def test_where_it_is_narrow_it_stands_in_two_rows(choice: SegmentedChoice, qtbot: QtBot) -> None:
    assert len({button.y() for button in buttons(choice)}) == 1

    choice.resize(choice.minimumSizeHint().width(), 80)

    qtbot.waitUntil(lambda: len({button.y() for button in buttons(choice)}) == 2)


def test_two_options_stay_in_one_row(dressed: QApplication, qtbot: QtBot) -> None:
    choice = SegmentedChoice((Option("yes", "Ja", "J"), Option("no", "Nee")), "Aspecten")
    qtbot.addWidget(choice)

    assert choice.minimumSizeHint().width() >= sum(one.sizeHint().width() for one in buttons(choice))
