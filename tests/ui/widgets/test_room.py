"""A dialogue grows with what is in it, until the screen is full; then it scrolls."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.plain_text import Text
from ui.widgets.dialog import Dialog
from ui.widgets.room import Room


@pytest.fixture
def dialog(dressed: QApplication, qtbot: QtBot) -> Iterator[Dialog]:
    below = QWidget()
    qtbot.addWidget(below)
    below.resize(600, 500)
    below.show()
    made = Dialog("Iets vragen", "Doen", below)
    made.column.addWidget(Text("een regel"))
    made.show()
    qtbot.waitExposed(made)
    yield made
    below.close()


def room_of(dialog: Dialog) -> Room:
    (found,) = dialog.findChildren(Room)
    return found


def test_it_grows_with_what_is_said_in_it(dialog: Dialog, qtbot: QtBot) -> None:
    before = dialog.height()
    for _ in range(6):
        dialog.column.addWidget(Text("nog een regel"))

    qtbot.waitUntil(lambda: dialog.height() > before)
    room = room_of(dialog)
    assert room.viewport().height() >= room.inside.minimumSizeHint().height()


def test_beyond_the_screen_it_scrolls(dialog: Dialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    class Screen:
        def availableGeometry(self) -> QRect:
            return QRect(0, 0, 640, 340)

    monkeypatch.setattr(dialog, "screen", Screen)
    for _ in range(60):
        dialog.column.addWidget(Text("nog een regel"))

    qtbot.waitUntil(lambda: dialog.height() == 300)
    assert room_of(dialog).verticalScrollBar().maximum() > 0
    assert dialog.primary.isVisible()
    room_of(dialog).take()
    assert dialog.height() == 300


def test_out_of_sight_it_takes_nothing(dialog: Dialog) -> None:
    dialog.hide()
    before = dialog.height()
    for _ in range(60):
        dialog.column.addWidget(Text("nog een regel"))

    room_of(dialog).take()

    assert dialog.height() == before


def test_it_is_no_wider_than_the_window_below(dialog: Dialog, dressed: QApplication) -> None:
    dialog.prefer_width(480)
    assert dialog.minimumWidth() == 480
    dialog.prefer_width(700)
    assert dialog.minimumWidth() == 600 - 32
    alone = Dialog("Iets", "Doen")
    alone.prefer_width(700)
    assert alone.minimumWidth() == 700
