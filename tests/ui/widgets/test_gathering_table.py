"""Gathering several records of a list without choosing any of them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.preferences import Preferences
from ui.widgets.columns import Column
from ui.widgets.gathering_table import GatheringTable
from ui.widgets.record_model import RecordModel

NAMES = ("a", "b", "c", "d", "e")
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class Listed:
    def __init__(self, preferences: Preferences, qtbot: QtBot) -> None:
        self.model: RecordModel[str] = RecordModel((Column("name", "Naam", lambda one: one),))
        self.table = GatheringTable(self.model, "test", "Namen", preferences, identity=lambda one: one)
        qtbot.addWidget(self.table)
        self.told: list[object] = []
        self.counts: list[int] = []
        self.copies: list[bool] = []
        self.table.chosen.connect(self.told.append)
        self.table.gathered.connect(self.counts.append)
        self.table.copy_wanted.connect(lambda: self.copies.append(True))
        self.model.show_rows(NAMES)
        self.table.resize(300, 300)
        self.table.show()
        self.table.choose_row(0)
        self.told.clear()
        self.counts.clear()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.table, key, modifier)

    def click(self, row: int, modifier: Qt.KeyboardModifier = NONE) -> None:
        place = self.table.visualRect(self.model.index(row, 0)).center()
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, modifier, place)


@pytest.fixture
def listed(dressed: QApplication, preferences: Preferences, qtbot: QtBot) -> Listed:
    return Listed(preferences, qtbot)


def test_an_arrow_chooses_and_shift_gathers_without_telling(listed: Listed) -> None:
    listed.press(Qt.Key.Key_Down)
    assert listed.told == ["b"]

    listed.press(Qt.Key.Key_Down, SHIFT)
    listed.press(Qt.Key.Key_Down, SHIFT)
    assert listed.told == ["b"]
    assert (listed.table.rows(), listed.table.count()) == ([1, 2, 3], 3)
    assert listed.counts[-1] == 3


def test_the_mouse_gathers_with_ctrl_and_shift(listed: Listed) -> None:
    listed.click(2, CTRL)
    listed.click(4, CTRL)
    assert listed.table.rows() == [0, 2, 4]
    listed.click(3, CTRL)
    assert listed.table.rows() == [0, 2, 3, 4]
    assert listed.told == []

    listed.click(1)
    assert listed.told == ["b"]
    assert listed.table.rows() == [1]


def test_a_click_on_one_of_several_chooses_that_one(listed: Listed) -> None:
    listed.click(2, SHIFT)
    assert listed.told == []

    listed.click(1)
    assert listed.table.rows() == [1]
    assert listed.told == ["b"]


def test_letting_go_chooses_the_row_the_keyboard_is_on(listed: Listed) -> None:
    listed.press(Qt.Key.Key_A, CTRL)
    assert listed.table.count() == len(NAMES)
    listed.press(Qt.Key.Key_Down, CTRL | SHIFT)
    listed.told.clear()

    listed.press(Qt.Key.Key_Escape)
    assert listed.table.count() == 1
    assert listed.table.rows() == [listed.table.currentIndex().row()]

    before = listed.table.rows()
    listed.press(Qt.Key.Key_Escape)
    assert listed.table.rows() == before


def test_the_list_shown_anew_lets_go_and_tells_the_chosen_one(listed: Listed) -> None:
    listed.press(Qt.Key.Key_Down, SHIFT)
    listed.model.dataChanged.emit(listed.model.index(0, 0), listed.model.index(4, 0))
    assert listed.told == []

    listed.model.show_rows(NAMES)
    assert listed.table.rows() == [0]
    listed.model.dataChanged.emit(listed.model.index(0, 0), listed.model.index(4, 0))
    assert listed.told[-1] == "a"


def test_ctrl_c_asks_for_a_copy_and_puts_nothing_on_the_clipboard_itself(listed: Listed) -> None:
    QGuiApplication.clipboard().setText("van tevoren")
    listed.press(Qt.Key.Key_C, CTRL)
    assert listed.copies == [True]
    assert QGuiApplication.clipboard().text() == "van tevoren"


def test_an_empty_list_has_nothing_to_let_go_of(listed: Listed) -> None:
    listed.model.show_rows(())
    listed.table.let_go()
    assert listed.table.rows() == []


def test_what_the_app_chooses_is_one_row_whatever_keys_are_down(
    listed: Listed, monkeypatch: pytest.MonkeyPatch
) -> None:
    command: Callable[..., QItemSelectionModel.SelectionFlag] = listed.table.selectionCommand
    flags = QItemSelectionModel.SelectionFlag
    assert command(listed.model.index(1, 0)) == flags.ClearAndSelect | flags.Rows
