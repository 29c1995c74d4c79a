"""Ctrl+Z: typing first, and what was done when there is no typing to take back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.date_entry import DateEntry
from ui.widgets.page_header import SearchBox
from ui.widgets.text_entries import LineEntry, TextBox

CTRL = Qt.KeyboardModifier.ControlModifier
FIELDS = ("line", "box", "search", "date")


@pytest.fixture
def pressed() -> list[str]:
    return []


@pytest.fixture
def fields(dressed: QApplication, qtbot: QtBot, pressed: list[str]) -> dict[str, QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    day = DateEntry(lambda: date(2026, 11, 23))
    made: dict[str, QWidget] = {
        "line": LineEntry(),
        "box": TextBox(),
        "search": SearchBox("zoek"),
        "date": day,
    }
    for widget in made.values():
        column.addWidget(widget)
    for name, keys in (("undo", ["Ctrl+Z"]), ("redo", ["Ctrl+Y", "Ctrl+Shift+Z"])):
        action = QAction(name, window)
        action.setShortcuts([QKeySequence(one) for one in keys])
        action.triggered.connect(lambda _on, name=name: pressed.append(name))
        window.addAction(action)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return {**made, "date": day.line, "around": window}


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_keeps_the_keys_while_it_has_typing_to_take_back(
    fields: dict[str, QWidget], qtbot: QtBot, pressed: list[str], name: str
) -> None:
    field = fields[name]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert pressed == ["undo", "redo"]

    qtbot.keyClicks(field, "a")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    text = field.toPlainText() if isinstance(field, TextBox) else field.property("text")
    assert (text, pressed) == ("", ["undo", "redo"])

    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert pressed == ["undo", "redo", "undo"]


def test_where_nobody_answers_the_keys_nothing_happens(dressed: QApplication, qtbot: QtBot) -> None:
    alone = LineEntry()
    qtbot.addWidget(alone)
    alone.set_value("a")
    qtbot.keyClick(alone, Qt.Key.Key_Z, CTRL)
    assert alone.value() == "a"
