"""PySide6 6.12 on Python 3.11 gives away references it does not own, until the app aborts; ours must not."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

TIMES = 200
TOLERATED = 50


def label_texts(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    for number in range(TIMES):
        label.setText(str(number))


def flags(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    for _ in range(TIMES):
        label.setEnabled(True)


@pytest.mark.parametrize("work", [label_texts, flags])
@pytest.mark.parametrize("shared", [None, True], ids=str)
def test_qt_calls_leave_the_shared_values_their_references(
    qtbot: QtBot,
    work: Callable[[QtBot], None],
    shared: object,
) -> None:
    before = sys.getrefcount(shared)

    work(qtbot)

    assert sys.getrefcount(shared) > before - TOLERATED
