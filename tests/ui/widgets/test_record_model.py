"""Rows in memory: what cells say, and how they sort."""

from dataclasses import dataclass

from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from ui.marks import Mark, standing_mark
from ui.widgets.columns import Column, Sort
from ui.widgets.record_model import RecordModel, TableModel
from ui.widgets.roles import MARK_ROLE, RECORD_ROLE, SORT_ROLE

ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Line:
    name: str
    days: int | None
    standing: str = "undecided"


COLUMNS = (
    Column[Line]("name", "Naam", lambda line: line.name, tip=lambda line: f"<i>{line.name}</i>"),
    Column[Line]("days", "Dagen", lambda line: str(line.days), lambda line: line.days, right=True),
    Column[Line](
        "standing", "Stand", lambda line: line.standing, mark=lambda line: standing_mark(line.standing)
    ),
)
LINES = (Line("b", 3), Line("A", None), Line("<c>", 20))


def shown(model: RecordModel[Line]) -> list[str]:
    return [line.name for line in model.rows]


def test_the_model_keeps_qts_rules(dressed: QApplication, qtmodeltester: ModelTester) -> None:
    model = RecordModel(COLUMNS)
    model.show_rows(LINES)

    qtmodeltester.check(model)


def test_a_cell_says_its_text_tip_mark_and_record(dressed: QApplication) -> None:
    model = RecordModel(COLUMNS)
    model.show_rows(LINES)
    name, days, standing = (model.index(2, column) for column in range(3))

    assert model.data(name) == "<c>"
    assert "&lt;i&gt;" in model.data(name, ROLE.ToolTipRole)
    assert model.data(days, ROLE.ToolTipRole) is None
    assert model.data(days, SORT_ROLE) == 20
    assert model.data(standing) == "Geen beslissing"
    assert isinstance(model.data(standing, MARK_ROLE), Mark)
    assert model.data(name, MARK_ROLE) is None
    assert model.data(name, RECORD_ROLE) is LINES[2]
    assert model.data(name, ROLE.FontRole) is None


def test_numbers_stand_to_the_right(dressed: QApplication) -> None:
    model = RecordModel(COLUMNS)
    model.show_rows(LINES)
    across = Qt.Orientation.Horizontal

    assert model.data(model.index(0, 1), ROLE.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignRight)
    assert model.headerData(1, across, ROLE.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignRight)
    assert model.headerData(0, across, ROLE.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignLeft)


def test_sorting_puts_what_is_unknown_last_both_ways(dressed: QApplication) -> None:
    model = RecordModel(COLUMNS)
    model.show_rows(LINES)

    model.sort(1)
    assert shown(model) == ["b", "<c>", "A"]

    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert shown(model) == ["<c>", "b", "A"]


def test_text_sorts_without_regard_to_capitals_and_the_title_shows_it(dressed: QApplication) -> None:
    model = RecordModel(COLUMNS)
    model.show_rows(LINES)

    model.sort(0)

    assert shown(model) == ["<c>", "A", "b"]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Naam ↑"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Dagen"
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Naam ↓"


def test_new_rows_are_sorted_as_the_old_were(dressed: QApplication) -> None:
    model = RecordModel(COLUMNS)
    model.sort(1)

    model.show_rows(LINES)

    assert model.sorting == Sort("days")
    assert shown(model) == ["b", "<c>", "A"]


def test_a_chosen_record_stays_chosen_while_sorting(dressed: QApplication) -> None:
    model = RecordModel(COLUMNS)
    model.show_rows(LINES)
    kept = QPersistentModelIndex(model.index(2, 0))

    model.sort(0)

    assert kept.data(RECORD_ROLE) is LINES[2]


def test_an_order_by_no_column_changes_nothing(dressed: QApplication) -> None:
    model = RecordModel(COLUMNS)
    model.show_rows(LINES)

    model.sort(-1)

    assert shown(model) == ["b", "A", "<c>"]


def test_outside_the_rows_there_is_nothing(dressed: QApplication) -> None:
    model = RecordModel(COLUMNS)

    assert model.record(0) is None
    assert model.data(model.index(5, 5)) is None
    assert model.headerData(9, Qt.Orientation.Horizontal) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, ROLE.FontRole) is None
    model.show_rows(LINES)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0


def test_a_table_without_columns_can_be_told_its_sorting(dressed: QApplication) -> None:
    model: TableModel[Line] = RecordModel(())

    model.sort_by(None)

    assert model.columnCount() == 0
