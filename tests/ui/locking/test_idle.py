"""Noticing that nobody is at the desk, by a clock that may jump."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.locking.idle import IdleWatch


class Hands:
    """A clock one sets."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def watch(qapp: QApplication, hands: Hands) -> IdleWatch:
    return IdleWatch(600.0, hands)


def press(
    box: QLineEdit, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key as it comes in from the system: at the window, not at the field."""
    window = box.windowHandle()
    assert window is not None
    QTest.keyClick(window, key, modifier)


def test_it_says_so_once_when_the_limit_is_reached(watch: IdleWatch, hands: Hands) -> None:
    said: list[float] = []
    watch.idle.connect(lambda: said.append(hands.seconds))
    for at in (0, 599, 600, 900):
        hands.seconds = at
        watch.look()
    assert said == [600]


def test_a_key_begins_anew(watch: IdleWatch, hands: Hands, qapp: QApplication, qtbot: QtBot) -> None:
    said: list[float] = []
    watch.idle.connect(lambda: said.append(hands.seconds))
    box = QLineEdit()
    qtbot.addWidget(box)
    box.show()
    watch.begin(qapp)
    qtbot.waitExposed(box)
    press(box, Qt.Key.Key_A)
    hands.seconds = 599
    press(box, Qt.Key.Key_B)
    hands.seconds = 1_100
    watch.look()
    assert said == []
    hands.seconds = 1_199
    watch.look()
    assert said == [1_199]
    watch.end(qapp)
    press(box, Qt.Key.Key_C)
    assert watch._seen == 599
    assert box.text() == "abc"


def test_a_window_that_opens_later_and_a_shortcut_count_too(
    watch: IdleWatch, hands: Hands, qapp: QApplication, qtbot: QtBot
) -> None:
    watch.begin(qapp)
    box = QLineEdit()
    qtbot.addWidget(box)
    saved: list[bool] = []
    QShortcut("Ctrl+S", box, lambda: saved.append(True))
    box.show()
    box.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is box.windowHandle())
    hands.seconds = 300
    press(box, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    watch.end(qapp)
    assert saved == [True]
    assert watch._seen == 300


def test_a_computer_that_slept_locks_when_it_wakes(watch: IdleWatch, hands: Hands, qtbot: QtBot) -> None:
    hands.seconds = 86_400
    with qtbot.waitSignal(watch.idle):
        watch.look()


def test_another_limit_counts_at_once(watch: IdleWatch, hands: Hands, qtbot: QtBot) -> None:
    hands.seconds = 61
    watch.set_limit(60)
    with qtbot.waitSignal(watch.idle):
        watch.look()
