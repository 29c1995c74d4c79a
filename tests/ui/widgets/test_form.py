"""A form: labels that lead to fields, messages beside them, and what is to be saved."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from triage_app.errors import BadInput, FieldProblems
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import ChoiceEntry, LineEntry, Option, TextBox
from ui.widgets.form import Form


@pytest.fixture
def form(dressed: QApplication, qtbot: QtBot) -> Form:
    made = Form()
    made.heading("Zaak")
    made.add("number", "&Parketnummer", LineEntry(), help_text="Ook met / of .")
    made.add("hearing", "&Zitting *", DateEntry(lambda: date(2026, 11, 23)))
    made.add(
        "ground", "&Grond", ChoiceEntry((Option("3", "Weigering"), Option("4a", "Meerwaarde")), empty="kies")
    )
    made.add("note", "&Notitie", TextBox())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_alt_and_a_letter_goes_to_the_field(form: Form, qtbot: QtBot) -> None:
    qtbot.keyClick(form, Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
    assert form.row("hearing").box.hasFocus()

    qtbot.keyClick(form, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert form.row("note").box.hasFocus()


def test_tab_goes_in_reading_order(form: Form, qtbot: QtBot) -> None:
    form.row("number").box.setFocus()

    order = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget())

    assert order == [form.row(field).box for field in ("hearing", "ground", "note")]


def test_a_screen_reader_hears_the_label_and_the_help(form: Form) -> None:
    assert form.row("hearing").box.accessibleName() == "Zitting"
    assert form.row("number").box.accessibleDescription() == "Ook met / of ."


def test_values_go_in_and_come_out(form: Form) -> None:
    values = {"number": "16-077310-26", "hearing": date(2027, 1, 21), "ground": "4a", "note": "Notitie"}

    form.set_values(values)

    assert form.values() == values
    assert not form.dirty


def test_what_is_typed_is_to_be_saved_until_it_is_typed_back(form: Form, qtbot: QtBot) -> None:
    told: list[bool] = []
    form.dirty_changed.connect(told.append)
    form.set_values({"number": "1"})

    qtbot.keyClicks(form.row("number").box, "2")
    qtbot.keyClick(form.row("number").box, Qt.Key.Key_Backspace)
    qtbot.keyClicks(form.row("hearing").box, "nooit")
    form.mark_clean()

    assert told == [True, False, True]
    assert form.dirty


def test_a_change_is_told_once_and_setting_values_too(form: Form, qtbot: QtBot) -> None:
    told: list[int] = []
    form.changed.connect(lambda: told.append(1))

    form.set_values({"number": "1", "note": "x"})
    qtbot.keyClicks(form.row("number").box, "2")

    assert len(told) == 2


def test_problems_stand_beside_their_fields_all_at_once(form: Form) -> None:
    homeless = form.show_problems(
        FieldProblems(
            (
                BadInput("date.impossible", "hearing"),
                BadInput("date.unreadable", "note"),
                BadInput("date.unreadable", "elsewhere"),
                BadInput("date.unreadable"),
            )
        )
    )

    assert [problem.field for problem in homeless] == ["elsewhere", None]
    assert form.row("hearing").message.isVisible()
    assert form.row("note").message.isVisible()
    assert not form.row("number").message.isVisible()
    assert form.row("hearing").box.hasFocus()
    assert form.row("hearing").box.accessibleDescription() == form.row("hearing").message.text()


def test_a_message_goes_when_its_field_is_typed_in(form: Form, qtbot: QtBot) -> None:
    form.show_problems(
        FieldProblems((BadInput("date.impossible", "hearing"), BadInput("date.unreadable", "note")))
    )

    qtbot.keyClicks(form.row("hearing").box, "1")

    assert not form.row("hearing").message.isVisible()
    assert form.row("note").message.isVisible()


def test_the_help_comes_back_when_the_message_goes(form: Form) -> None:
    form.show_problems(BadInput("date.unreadable", "number"))

    form.clear_problems()

    assert form.row("number").box.accessibleDescription() == "Ook met / of ."


def test_what_cannot_be_read_is_said_before_saving(form: Form, qtbot: QtBot) -> None:
    assert form.understood()
    qtbot.keyClicks(form.row("hearing").box, "31-02-2026")

    assert not form.understood()
    assert form.row("hearing").message.isVisible()
    assert form.row("hearing").box.hasFocus()


def test_a_row_can_be_hidden_with_its_label(form: Form) -> None:
    row = form.row("note")

    row.show(shown=False)
    assert not row.label.isVisible()
    assert not row.box.isVisible()

    row.show(shown=True)
    assert row.label.isVisible()
    assert not row.message.isVisible()
