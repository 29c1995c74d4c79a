"""A list beside its record, or one of the two where the window is narrow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.panes import focus_next
from ui.preferences import Preferences
from ui.widgets.list_detail import ListDetail

WIDE, NARROW = 1000, 500


class Pair:
    """A list and a record of one field each."""

    def __init__(self, preferences: Preferences, qtbot: QtBot) -> None:
        self.list, self.detail = QLineEdit(), QWidget()
        self.field, self.hidden = QLineEdit(), QLabel("")
        column = QVBoxLayout(self.detail)
        column.addWidget(self.field)
        column.addWidget(self.hidden)
        self.hidden.hide()
        self.divided = ListDetail("cases", self.list, self.detail, preferences, least=400)
        self.window = QWidget()
        self.divided.setParent(self.window)
        qtbot.addWidget(self.window)
        self.resize(WIDE)
        self.window.show()

    def resize(self, width: int) -> None:
        self.divided.resize(width, 400)
        QApplication.processEvents()

    def in_sight(self) -> tuple[bool, bool, bool]:
        return self.list.isVisible(), self.detail.isVisible(), self.divided.back_button.isVisible()


BOTH, LIST, DETAIL = (True, True, False), (True, False, False), (False, True, True)


@pytest.fixture
def pair(dressed: QApplication, preferences: Preferences, qtbot: QtBot) -> Pair:
    return Pair(preferences, qtbot)


def test_the_division_of_list_and_detail_is_remembered(
    dressed: QApplication, preferences: Preferences, qtbot: QtBot
) -> None:
    first = Pair(preferences, qtbot)
    first.divided.setSizes([400, 588])
    first.divided.splitterMoved.emit(400, 1)

    again = Pair(preferences, qtbot)

    assert again.divided.sizes() == first.divided.sizes()


def test_in_a_narrow_window_the_list_comes_first_and_the_record_takes_its_place(pair: Pair) -> None:
    assert pair.in_sight() == BOTH

    pair.resize(NARROW)
    assert pair.in_sight() == LIST

    pair.divided.show_detail()
    assert pair.in_sight() == DETAIL
    assert pair.divided.detail_alone

    pair.divided.back_button.click()
    assert pair.in_sight() == LIST
    assert pair.list.hasFocus()


def test_alt_left_goes_back_to_the_list(pair: Pair, qtbot: QtBot) -> None:
    pair.resize(NARROW)
    pair.divided.show_detail()
    pair.field.setFocus()

    qtbot.keyClick(pair.field, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert pair.list.hasFocus()


def test_the_side_one_works_on_stays_when_the_window_gets_narrow_and_the_division_comes_back(
    pair: Pair,
) -> None:
    pair.divided.setSizes([380, 608])
    sizes = pair.divided.sizes()
    pair.field.setFocus()

    pair.resize(NARROW)
    assert pair.in_sight() == DETAIL

    pair.resize(WIDE)
    assert pair.in_sight() == BOTH
    assert pair.divided.sizes() == sizes


def test_a_record_that_needs_more_room_than_there_is_takes_the_place_of_its_list(
    pair: Pair, qtbot: QtBot
) -> None:
    pair.field.setMinimumWidth(900)

    qtbot.waitUntil(lambda: pair.in_sight() == LIST)
    assert pair.divided.minimumSizeHint().width() >= 900


def test_f6_goes_from_list_to_record_though_one_of_them_is_out_of_sight(pair: Pair) -> None:
    pair.resize(NARROW)
    pair.list.setFocus()
    panes = (pair.list, pair.hidden, pair.field)

    focus_next(panes, 1, pair.divided)
    assert pair.field.hasFocus()

    focus_next(panes, 1, pair.divided)
    assert pair.list.hasFocus()


def test_what_is_hidden_for_another_reason_or_stands_elsewhere_is_not_brought_into_sight(
    pair: Pair, qtbot: QtBot
) -> None:
    apart = QPushButton()
    qtbot.addWidget(apart)
    pair.resize(NARROW)

    assert not pair.divided.could_show(pair.hidden)
    assert not pair.divided.could_show(apart)
    assert pair.divided.could_show(pair.field)
    assert pair.divided.could_show(pair.list)

    pair.divided.reach(apart)
    assert pair.in_sight() == LIST
    pair.divided.reach(pair.field)
    assert pair.in_sight() == DETAIL


def test_a_page_with_its_own_way_back_gets_no_second_one(
    dressed: QApplication, preferences: Preferences, qtbot: QtBot
) -> None:
    own = QPushButton()
    divided = ListDetail("own", QLineEdit(), QLineEdit(), preferences, least=400, ways_back=(own,))
    for one in (divided, own):
        qtbot.addWidget(one)
    divided.resize(NARROW, 400)
    divided.show()
    QApplication.processEvents()
    divided.show_detail()

    assert not own.isHidden()
    assert not divided.back_button.isVisible()
    own.click()
    assert not divided.detail_alone
