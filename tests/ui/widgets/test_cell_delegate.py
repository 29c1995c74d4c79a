"""Cells drawn by hand: text, status, what was searched for, chosen or not, short of room or not."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.marks import standing_mark
from ui.preferences import Preferences
from ui.theme.theme import theme
from ui.widgets.columns import Column
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

COLUMNS = (
    Column[str]("name", "Naam", str, width=140, found=True),
    Column[str]("right", "Rechts", str, width=140, right=True, found=True),
    Column[str]("mark", "Stand", str, mark=lambda _row: standing_mark("undecided"), width=200),
)


@pytest.fixture
def table(dressed: QApplication, preferences: Preferences, qtbot: QtBot) -> Iterator[RecordTable]:
    model = RecordModel(COLUMNS)
    model.show_rows(["zaak een"])
    made = RecordTable(model, "cellen", "Cellen", preferences)
    qtbot.addWidget(made)
    made.resize(620, 200)
    made.show()
    qtbot.waitExposed(made)
    yield made
    theme().apply(appearance="light")


def cell(table: RecordTable, column: int) -> QImage:
    place = table.visualRect(table.model().index(0, column))
    return table.viewport().grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)


def left_of(image: QImage, colour: str) -> list[int]:
    """The columns of pixels in which this colour stands."""
    wanted = QColor(colour).rgb()
    return [
        x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in range(image.height()))
    ]


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_what_is_searched_for_has_a_ground_and_a_stroke(table: RecordTable, appearance: str) -> None:
    theme().apply(appearance="dark" if appearance == "dark" else "light")
    table.clearSelection()
    palette = theme().palette
    assert left_of(cell(table, 0), palette.accent_soft) == []

    table.mark(("ee",))
    for column in (0, 1):
        image = cell(table, column)
        ground, stroke = left_of(image, palette.accent_soft), left_of(image, palette.accent)
        assert stroke == ground
        assert len(ground) > 6
        assert ground == list(range(ground[0], ground[-1] + 1))
    assert left_of(cell(table, 0), palette.accent)[0] < 80
    assert left_of(cell(table, 1), palette.accent)[0] > 80


def test_in_the_chosen_row_the_stroke_alone_marks_it(table: RecordTable) -> None:
    table.choose_row(0)
    plain = cell(table, 0)
    table.mark(("zaak",))

    image = cell(table, 0)
    assert image != plain
    assert left_of(image, theme().palette.accent_soft) in ([], list(range(image.width())))
    assert image.pixel(image.width() - 2, 3) == QColor(theme().palette.selection).rgb()


def test_what_is_cut_off_is_not_marked(table: RecordTable) -> None:
    table.clearSelection()
    table.setColumnWidth(0, 40)
    table.mark(("een",))
    assert left_of(cell(table, 0), theme().palette.accent) == []


def test_a_status_has_an_icon_in_its_tone_and_room_for_it(table: RecordTable) -> None:
    mark = standing_mark("undecided")
    assert left_of(cell(table, 2), theme().palette.of(mark.tone))
    index = table.model().index(0, 2)
    assert table.sizeHintForIndex(index).width() > table.fontMetrics().horizontalAdvance(mark.word)
