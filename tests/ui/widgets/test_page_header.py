"""The top of a page by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.button import button
from ui.widgets.page_header import Chip, FilterChips, PageHeader, SearchBox

CHIPS = (Chip("all", "Alle", 1241), Chip("silent", "Stil & stom"), Chip("confirm", "Te bevestigen", 3))


@pytest.fixture
def chips(dressed: QApplication, qtbot: QtBot) -> FilterChips:
    made = FilterChips(CHIPS, "Filters")
    qtbot.addWidget(made)
    return made


def faces(chips: FilterChips) -> list[str]:
    return [one.text() for one in chips.findChildren(QPushButton)]


def test_chips_show_how_many_they_leave(chips: FilterChips) -> None:
    assert faces(chips) == ["Alle 1.241", "Stil && stom", "Te bevestigen 3"]

    chips.set_counts({"silent": 66})

    assert faces(chips)[1] == "Stil && stom 66"


def test_one_chip_holds_and_tells_when_another_does(chips: FilterChips, qtbot: QtBot) -> None:
    told: list[str] = []
    chips.chosen.connect(told.append)
    assert chips.current == "all"

    qtbot.mouseClick(chips.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    chips.choose("confirm")
    chips.choose("confirm")

    assert told == ["silent", "confirm"]
    assert chips.current == "confirm"


def test_a_button_can_stand_at_the_end_of_the_chips(chips: FilterChips) -> None:
    chips.add(button("Kolommen"))

    assert faces(chips)[-1] == "Kolommen"


def test_the_search_box_tells_trimmed_text_and_escape_empties_it(dressed: QApplication, qtbot: QtBot) -> None:
    box = SearchBox("Zoek")
    qtbot.addWidget(box)
    told: list[str] = []
    box.searched.connect(told.append)

    qtbot.keyClicks(box, " k ")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    box.grab()

    assert told == ["k", ""]  # a blank at either end asks for nothing new


def test_down_and_enter_go_to_the_list(dressed: QApplication, qtbot: QtBot) -> None:
    box = SearchBox("Zoek")
    qtbot.addWidget(box)
    left: list[int] = []
    box.left_down.connect(lambda: left.append(1))

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(box, key)

    assert len(left) == 2


def test_a_header_may_do_without_search(dressed: QApplication, qtbot: QtBot) -> None:
    plain = PageHeader("Beheer", buttons=(button("Bewaren"),))
    searching = PageHeader("Zaken", search="Zoek")
    qtbot.addWidget(plain)
    qtbot.addWidget(searching)

    assert plain.search is None
    assert searching.search is not None
    assert searching.title.text() == "Zaken"
