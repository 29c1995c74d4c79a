"""The table by keyboard, its columns remembered, its choice kept."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from ui.preferences import Preferences
from ui.theme.theme import theme
from ui.widgets.columns import Column
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

COLUMNS = (
    Column[int]("number", "Getal", str, lambda number: number, width=120),
    Column[int]("double", "Dubbel", lambda number: str(number * 2), width=140),
    Column[int]("secret", "Extra", hex, hidden=True),
)


@pytest.fixture
def model(dressed: QApplication) -> RecordModel[int]:
    made = RecordModel(COLUMNS)
    made.show_rows(range(40))
    return made


@pytest.fixture
def table(model: RecordModel[int], preferences: Preferences, qtbot: QtBot) -> RecordTable:
    return opened(model, preferences, qtbot)


def opened(model: RecordModel[int], preferences: Preferences, qtbot: QtBot) -> RecordTable:
    made = RecordTable(model, "getallen", "Getallen", preferences, sorted_by="number", identity=str)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_arrows_choose_and_enter_opens(table: RecordTable, qtbot: QtBot) -> None:
    chosen: list[int] = []
    opened_records: list[int] = []
    table.choose_row(0)
    table.chosen.connect(chosen.append)
    table.activated_record.connect(opened_records.append)

    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(table, key)

    assert chosen == [1, 39, 0, 1]
    assert opened_records == [1]
    assert table.record() == 1


def test_a_double_click_opens_and_enter_on_nothing_does_not(table: RecordTable, qtbot: QtBot) -> None:
    opened_records: list[int] = []
    table.activated_record.connect(opened_records.append)

    table.doubleClicked.emit(table.model().index(3, 0))
    table.clearSelection()
    table.setCurrentIndex(QModelIndex())
    qtbot.keyClick(table, Qt.Key.Key_Return)

    assert opened_records == [3]


def test_left_and_right_tell_of_no_other_record(table: RecordTable, qtbot: QtBot) -> None:
    chosen: list[int] = []
    table.choose_row(2)
    table.chosen.connect(chosen.append)

    qtbot.keyClick(table, Qt.Key.Key_Right)

    assert chosen == []


def test_the_record_the_keyboard_comes_to_is_marked(table: RecordTable) -> None:
    table.clearFocus()
    table.clearSelection()

    table.setFocus()

    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]


def test_tab_leaves_the_table(table: RecordTable, qtbot: QtBot) -> None:
    assert not table.tabKeyNavigation()


def test_typing_a_letter_does_not_walk_through_the_register(table: RecordTable, qtbot: QtBot) -> None:
    table.choose_row(0)

    qtbot.keyClick(table, Qt.Key.Key_3)

    assert table.record() == 0


def test_the_same_record_is_chosen_after_the_list_is_shown_anew(
    table: RecordTable, model: RecordModel[int]
) -> None:
    table.choose_row(5)

    model.show_rows(range(3, 30))

    assert table.record() == 5


def test_a_record_that_is_gone_is_told_once(table: RecordTable, model: RecordModel[int]) -> None:
    table.choose_row(5)
    told: list[object] = []
    table.chosen.connect(told.append)

    model.show_rows(range(20, 30))
    model.show_rows(range(30))

    assert told[-1] is None


def test_a_record_can_be_chosen_by_what_it_is(table: RecordTable) -> None:
    assert table.choose("17")
    assert table.record() == 17
    assert not table.choose("99")


def test_new_content_of_the_chosen_row_is_told(table: RecordTable, model: RecordModel[int]) -> None:
    table.choose_row(5)
    told: list[object] = []
    table.chosen.connect(told.append)

    model.dataChanged.emit(model.index(4, 0), model.index(6, 2))
    model.dataChanged.emit(model.index(8, 0), model.index(9, 2))

    assert told == [5]


def test_widths_order_sorting_and_choice_of_columns_are_remembered(
    table: RecordTable, model: RecordModel[int], preferences: Preferences, qtbot: QtBot
) -> None:
    header = table.horizontalHeader()
    header.resizeSection(1, 222)
    header.moveSection(0, 1)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)

    another = opened(model, preferences, qtbot)
    again = another.horizontalHeader()

    assert again.sectionSize(1) == 222
    assert again.visualIndex(0) == 1
    assert again.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    assert model.rows[0] == 39


def test_columns_can_be_reset(table: RecordTable) -> None:
    header = table.horizontalHeader()
    designed = header.sectionSize(0)
    header.resizeSection(0, 222)
    header.moveSection(0, 1)
    header.showSection(2)

    table.reset_columns()

    assert header.sectionSize(0) == designed >= 120
    assert header.visualIndex(0) == 0
    assert header.isSectionHidden(2)


def test_the_menu_shows_and_hides_columns_but_never_the_last(table: RecordTable, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    table.offer_columns(button)
    [menu] = table.findChildren(QMenu)
    number, double, secret = menu.actions()[:3]

    secret.trigger()
    assert not table.horizontalHeader().isSectionHidden(2)
    number.trigger()
    secret.trigger()
    menu.close()

    table.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    menu = table.findChildren(QMenu)[-1]
    assert [action.isEnabled() for action in menu.actions()[:3]] == [True, False, True]
    assert double.text() == "Dubbel"
    menu.close()


def test_rows_are_low_when_the_desk_prefers_it(table: RecordTable) -> None:
    before = table.rowHeight(0)

    theme().apply(compact=True)

    assert (before, table.rowHeight(0)) == (theme().metrics.row + 8, theme().metrics.row)


def test_a_row_that_is_not_there_is_not_chosen(table: RecordTable) -> None:
    table.choose_row(7)

    table.choose_row(99)

    assert table.record() == 7


def test_a_table_without_identities_keeps_no_choice(
    model: RecordModel[int], preferences: Preferences, qtbot: QtBot
) -> None:
    table = RecordTable(model, "plain", "Getallen", preferences)
    qtbot.addWidget(table)
    table.choose_row(3)

    told: list[object] = []
    table.chosen.connect(told.append)
    model.show_rows(range(10))

    assert told == [None]
    assert table.record() is None
    assert not table.choose("3")
