"""Noticing that nobody is at the desk, by a clock that may jump."""

import pytest
from PySide6.QtCore import Qt
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
    watch.begin(qapp)
    hands.seconds = 599
    QTest.keyClick(box, Qt.Key.Key_A)
    hands.seconds = 1_100
    watch.look()
    assert said == []
    hands.seconds = 1_199
    watch.look()
    watch.end(qapp)
    assert said == [1_199]
    assert box.text() == "a"


def test_a_computer_that_slept_locks_when_it_wakes(watch: IdleWatch, hands: Hands, qtbot: QtBot) -> None:
    hands.seconds = 86_400
    with qtbot.waitSignal(watch.idle):
        watch.look()


def test_another_limit_counts_at_once(watch: IdleWatch, hands: Hands, qtbot: QtBot) -> None:
    hands.seconds = 61
    watch.set_limit(60)
    with qtbot.waitSignal(watch.idle):
        watch.look()
