"""Where the keyboard goes, without PySide losing hold of what it passes."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.focus import first_in, has_focus


def pane_of(*parts: QWidget) -> QWidget:
    pane = QWidget()
    column = QVBoxLayout(pane)
    for part in parts:
        column.addWidget(part)
    return pane


def test_the_first_that_takes_the_focus_gets_it_and_later_the_one_that_had_it(
    dressed: QApplication, qtbot: QtBot
) -> None:
    hidden, off, first, second = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
    pane = pane_of(QLabel(""), hidden, pane_of(off), first, second)
    window = pane_of(pane)
    qtbot.addWidget(window)
    hidden.hide()
    off.setEnabled(False)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    assert first_in(pane)
    assert first.hasFocus()
    assert has_focus(pane)

    second.setFocus()
    assert first_in(pane)
    assert second.hasFocus()


def test_a_pane_may_take_the_focus_itself_or_have_nobody_to_give_it_to(
    dressed: QApplication, qtbot: QtBot
) -> None:
    alone, empty = QLineEdit(), pane_of(QLabel(""))
    empty.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    window = pane_of(alone, empty)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    assert first_in(alone)
    assert alone.hasFocus()
    assert not first_in(empty)


def owner(widget: QWidget) -> str:
    """What PySide would let this widget go with."""
    return next(line for line in shiboken6.dump(widget).splitlines() if line.startswith("parent."))


def test_what_the_keyboard_passes_is_not_given_to_its_neighbour(dressed: QApplication, qtbot: QtBot) -> None:
    neighbour, passed, sought = QLabel(""), QLineEdit(), QLineEdit()
    passed.setEnabled(False)
    pane = pane_of(neighbour, passed, sought)
    window = pane_of(pane)
    qtbot.addWidget(window)
    window.show()
    before = owner(passed)

    assert first_in(pane)

    assert owner(passed) == before
    assert hex(id(pane)) in before
