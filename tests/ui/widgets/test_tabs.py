"""The parts of a record, of which one is in sight."""

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.plain_text import Text
from ui.widgets.tabs import Tabs


def part(*inside: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for one in inside:
        column.addWidget(one)
    return made


def test_only_the_part_in_sight_says_how_small_the_window_may_be(dressed: QApplication, qtbot: QtBot) -> None:
    wide = QLineEdit()
    wide.setMinimumWidth(900)
    tabs = Tabs("Delen")
    qtbot.addWidget(tabs)
    tabs.addTab(part(QLineEdit()), "Eerste")
    tabs.addTab(part(wide), "Tweede")
    tabs.show()

    assert tabs.minimumSizeHint().width() < 500
    tabs.setCurrentIndex(1)
    assert tabs.minimumSizeHint().width() >= 900


def test_texts_that_wrap_get_the_height_of_their_lines(dressed: QApplication, qtbot: QtBot) -> None:
    tabs = Tabs("Delen")
    qtbot.addWidget(tabs)
    tabs.addTab(part(Text("Een zin die over meer dan een regel loopt. " * 8, wrap=True)), "Eerste")
    tabs.show()

    tabs.resize(900, 400)
    wide = tabs.minimumSizeHint().height()
    tabs.resize(300, 400)

    assert tabs.minimumSizeHint().height() > wide
    tabs.resize(300, 500)
    assert tabs.minimumSizeHint().height() > wide
