"""One field that two people changed: both values stay at hand until one of them is saved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.widgets.entries import LineEntry
from ui.widgets.form import Form


@pytest.fixture
def form(dressed: QApplication, qtbot: QtBot) -> Form:
    made = Form()
    made.add("number", "&Parketnummer", LineEntry())
    made.add("next", "&Volgende", LineEntry())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_two_values_of_one_field_are_both_a_click_away(form: Form, qtbot: QtBot) -> None:
    form.set_values({"number": "16-1"})
    row = form.row("number")
    row.editor.set_value("16-2")
    form.say_overtaken("number", "16-3", "A. Collega", "16-03-2026 10:00")
    assert row.chooses
    assert row.message.text().startswith("A. Collega wijzigde dit veld ook, op 16-03-2026 10:00")
    assert row.other is not None
    assert row.other.accessibleName() == "Neem wat intussen is bewaard: Parketnummer"
    row.box.setFocus()
    qtbot.keyClick(row.box, Qt.Key.Key_Tab)
    assert row.other.hasFocus()

    row.other.click()
    assert (row.editor.value(), form.dirty) == ("16-3", False)
    assert row.chooses
    row.other.click()
    assert (row.editor.value(), form.dirty) == ("16-2", True)
    qtbot.keyClicks(row.box, "4")
    row.other.click()
    row.other.click()
    assert row.editor.value() == "16-24"  # what was typed after the choice came up

    form.say_overtaken("number", "16-5")
    assert row.message.text().startswith("Iemand anders")
    row.other.click()
    assert row.editor.value() == "16-5"
    form.mark_clean()
    form.clear_problems()
    assert not row.chooses
