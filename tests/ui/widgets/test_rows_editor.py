"""Several records in one form: added, removed, turned to, and never lost by a typing mistake."""

from collections.abc import Mapping
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from triage_app.errors import BadInput
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import LineEntry
from ui.widgets.form import Form
from ui.widgets.rows_editor import RowsEditor

DAY = date(2026, 3, 16)
ROWS = ({"name": "een", "on": DAY}, {"name": "twee", "on": None})


def summary(record: Mapping[str, object]) -> str:
    return str(record["name"] or "nieuw")


@pytest.fixture
def rows(dressed: QApplication, qtbot: QtBot) -> RowsEditor:
    form = Form()
    form.add("name", "Name", LineEntry())
    form.add("on", "On", DateEntry(lambda: DAY))
    made = RowsEditor(
        form, summary, {"name": None, "on": None}, name="Rows", add="Add one", remove="Remove one"
    )
    qtbot.addWidget(made)
    made.show()
    return made


def faces(rows: RowsEditor) -> list[str]:
    return [rows.list.item(at).text() for at in range(rows.list.count())]


def test_what_goes_in_comes_out(rows: RowsEditor) -> None:
    rows.set_value(ROWS)

    assert rows.value() == ROWS
    assert faces(rows) == ["een", "twee"]
    assert rows.form.values() == ROWS[0]


def test_empty_it_shows_only_the_button_that_adds(rows: RowsEditor) -> None:
    rows.set_value(None)

    assert rows.value() == ()
    assert not rows.form.isVisible()
    assert not rows.remove_button.isVisible()
    assert rows.problem() is None
    rows.remove_record()
    assert rows.value() == ()


def test_a_long_line_is_shortened_and_never_hidden_behind_a_bar(rows: RowsEditor) -> None:
    rows.set_value(({"name": "een heel lange regel " * 20, "on": DAY},))

    assert not rows.list.horizontalScrollBar().isVisible()
    assert rows.list.viewport().height() >= rows.list.sizeHintForRow(0)


def test_adding_goes_to_the_new_record(rows: RowsEditor) -> None:
    rows.set_value(ROWS)
    rows.add_button.click()
    rows.form.row("name").editor.set_value("drie")

    assert faces(rows) == ["een", "twee", "drie"]
    assert rows.value()[2] == {"name": "drie", "on": None}


def test_removing_turns_to_the_record_that_took_its_place(rows: RowsEditor) -> None:
    rows.set_value(ROWS)
    rows.remove_button.click()

    assert rows.value() == ROWS[1:]
    assert rows.form.values()["name"] == "twee"
    rows.remove_button.click()
    assert rows.value() == ()


def test_another_record_is_shown_when_chosen(rows: RowsEditor) -> None:
    rows.set_value(ROWS)
    rows.list.setCurrentRow(1)

    assert rows.form.values()["name"] == "twee"


def test_a_date_not_understood_keeps_one_at_its_record(rows: RowsEditor) -> None:
    rows.set_value(ROWS)
    entry = rows.form.row("on").editor
    assert isinstance(entry, DateEntry)
    entry.line.setText("31-2")
    assert rows.problem() is not None
    rows.list.setCurrentRow(1)
    assert rows.list.currentRow() == 0
    rows.add_record()

    assert len(rows.value()) == 2
    assert rows.form.row("on").message.text()


def test_a_problem_is_told_in_the_record_it_concerns(rows: RowsEditor) -> None:
    rows.set_value(ROWS)

    assert rows.tell(1, "name", BadInput("field.required"))
    assert rows.list.currentRow() == 1
    assert rows.form.row("name").message.text()
    assert not rows.tell(1, "colour", BadInput("field.required"))
    assert not rows.tell(7, "name", BadInput("field.required"))


def test_filling_the_form_without_a_record_changes_nothing(rows: RowsEditor) -> None:
    rows.form.row("name").editor.set_value("los")

    assert rows.value() == ()
