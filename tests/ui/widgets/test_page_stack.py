"""Pages that scroll where the window is smaller than they need, and only for themselves."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.page_stack import PageStack


def page(width: int, height: int) -> QWidget:
    made = QWidget()
    box = QWidget()
    box.setMinimumSize(width, height)
    QVBoxLayout(made).addWidget(box)
    return made


@pytest.fixture
def stack(dressed: QApplication, qtbot: QtBot) -> PageStack:
    made = PageStack()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def scrolls(stack: PageStack) -> bool:
    return stack.horizontalScrollBar().maximum() > 0 or stack.verticalScrollBar().maximum() > 0


def test_a_page_that_fits_fills_the_room(stack: PageStack, qtbot: QtBot) -> None:
    small = page(100, 100)

    stack.bring_up(small)

    qtbot.waitUntil(lambda: small.size() == stack.viewport().size())
    assert stack.page is small
    assert not scrolls(stack)


def test_a_page_that_needs_more_scrolls_and_the_next_one_does_not(stack: PageStack, qtbot: QtBot) -> None:
    large, small = page(900, 700), page(100, 100)

    stack.bring_up(large)
    qtbot.waitUntil(lambda: scrolls(stack))

    stack.bring_up(small)
    qtbot.waitUntil(lambda: not scrolls(stack))

    stack.bring_up(large)
    qtbot.waitUntil(lambda: scrolls(stack))


def test_a_page_that_grows_later_scrolls_from_then_on(stack: PageStack, qtbot: QtBot) -> None:
    small = page(100, 100)
    stack.bring_up(small)
    qtbot.waitUntil(lambda: small.size() == stack.viewport().size())

    box = small.findChildren(QWidget)[0]
    box.setMinimumSize(900, 700)

    qtbot.waitUntil(lambda: scrolls(stack))
