"""Ticked rows: by mouse and by Space, together where they share a key."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.preferences import Preferences
from ui.theme.theme import theme
from ui.widgets.columns import Column
from ui.widgets.tick_table import TickModel, TickTable

ROWS = (("a", 1), ("b", 1), ("c", 2))
CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def model(dressed: QApplication) -> TickModel[tuple[str, int]]:
    columns = (
        Column[tuple[str, int]]("name", "Naam", lambda one: one[0]),
        Column[tuple[str, int]]("key", "Sleutel", lambda one: str(one[1])),
    )
    made = TickModel(columns, lambda one: one[1])
    made.show_rows(ROWS)
    return made


def test_rows_with_one_key_share_a_tick(model: TickModel[tuple[str, int]], qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.ticked):
        model.turn(0)
    states = [model.index(row, 0).data(CHECK) for row in range(3)]
    assert states == [Qt.CheckState.Checked, Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    model.turn(1)
    assert model.ticks == frozenset()
    model.turn(9)
    assert model.ticks == frozenset()


def test_all_or_none_are_ticked(model: TickModel[tuple[str, int]]) -> None:
    model.tick_all(on=True)
    assert model.ticks == {1, 2}
    model.tick_all(on=False)
    assert model.ticks == frozenset()


def test_only_the_first_column_has_a_box(model: TickModel[tuple[str, int]]) -> None:
    box, other = model.index(2, 0), model.index(2, 1)
    assert model.flags(box) & Qt.ItemFlag.ItemIsUserCheckable
    assert not model.flags(other) & Qt.ItemFlag.ItemIsUserCheckable
    assert other.data(CHECK) is None
    assert other.data() == "2"


def test_a_click_on_the_box_turns_it(model: TickModel[tuple[str, int]]) -> None:
    assert model.setData(model.index(2, 0), Qt.CheckState.Checked, CHECK)
    assert model.ticks == {2}
    assert not model.setData(model.index(2, 0), "x")
    assert not model.setData(QModelIndex(), Qt.CheckState.Checked, CHECK)


def test_space_turns_the_chosen_row(
    model: TickModel[tuple[str, int]], preferences: Preferences, qtbot: QtBot
) -> None:
    table = TickTable(model, "ticks", "Vinkjes", preferences, identity=lambda one: one[0])
    qtbot.addWidget(table)
    table.choose_row(2)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert model.ticks == {2}
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.record() == ("a", 1)


def test_a_tick_can_be_seen_and_so_can_its_absence(
    model: TickModel[tuple[str, int]], preferences: Preferences, qtbot: QtBot
) -> None:
    table = TickTable(model, "ticks", "Vinkjes", preferences)
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    model.turn(2)

    def box(row: int) -> set[str]:
        place = table.visualRect(model.index(row, 0))
        picture = table.viewport().grab(place).toImage()
        return {picture.pixelColor(x, y).name() for x in range(26) for y in range(picture.height())}

    assert theme().palette.accent.lower() in box(2)
    assert theme().palette.accent.lower() not in box(0)
    assert theme().palette.edge.lower() in box(0)
