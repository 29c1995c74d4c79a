"""The palette by keyboard: type, choose, Enter."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.palette.dialog import PaletteDialog
from ui.palette.offers import Offer, offers
from ui.plain_text import name_for_reader
from ui.widgets.button import button
from ui.widgets.tabs import Tabs


@pytest.fixture
def window(dressed: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def opened(window: QWidget, *names: str) -> tuple[PaletteDialog, list[str]]:
    done: list[str] = []
    dialog = PaletteDialog([Offer(one, "", partial(done.append, one)) for one in names], window)
    dialog.open()
    return dialog, done


def test_a_few_letters_and_enter_do_it(window: QWidget, qtbot: QtBot) -> None:
    dialog, done = opened(window, "Zaken", "Nieuwe zaak", "Vergrendelen")

    QTest.keyClicks(dialog.box, "verg")
    QTest.keyClick(dialog.box, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: done == ["Vergrendelen"])
    assert not dialog.isVisible()


def test_arrow_keys_choose_while_the_box_keeps_the_focus(window: QWidget, qtbot: QtBot) -> None:
    dialog, done = opened(window, "a1", "a2", "a3")

    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up):
        QTest.keyClick(dialog.box, key)
    assert dialog.list.currentRow() == 1
    QTest.keyClick(dialog.box, Qt.Key.Key_PageUp)
    assert dialog.list.currentRow() == 0
    dialog.list.itemActivated.emit(dialog.list.item(0))

    qtbot.waitUntil(lambda: done == ["a1"])


def test_what_nothing_is_called_says_so_and_does_nothing(window: QWidget) -> None:
    dialog, done = opened(window, "Zaken")

    QTest.keyClicks(dialog.box, "xyz")
    QTest.keyClick(dialog.box, Qt.Key.Key_Return)

    assert dialog.nothing.isVisible()
    assert not dialog.list.isVisible()
    assert (dialog.isVisible(), done) == (True, [])
    QTest.keyClick(dialog.box, Qt.Key.Key_Escape)  # empties the box first
    assert dialog.list.isVisible()
    QTest.keyClick(dialog.box, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_offers_what_the_page_and_the_window_can_do(window: QWidget) -> None:
    page = QWidget(window)
    column = QVBoxLayout(page)
    refused, hidden, tabs = button("Vaststellen"), button("Weg"), Tabs("Delen")
    refused.refuse("Nog niet")
    tabs.addTab(QWidget(), "&Beslissing")
    for one in (button("&Nieuwe zaak", shortcut="Ctrl+N"), refused, hidden, QCheckBox("Een keuze"), tabs):
        column.addWidget(one)
    page.show()
    hidden.hide()
    for text, keys in (("Nieuwe zaak", "Ctrl+N"), ("Beheer", "Ctrl+4"), ("", "F12")):
        action = QAction(text, window)
        action.setShortcut(QKeySequence(keys))
        window.addAction(action)

    found = offers(window, page)

    assert [(one.text, one.keys) for one in found] == [
        ("Nieuwe zaak", "Ctrl+N"),
        ("Beslissing", ""),
        ("Beheer", "Ctrl+4"),
    ]
    assert [one.text for one in offers(window, None)] == ["Nieuwe zaak", "Beheer"]


def test_what_stands_around_a_button_belongs_to_its_name(window: QWidget) -> None:
    page = QWidget(window)
    column = QVBoxLayout(page)
    more = button("Alle 4 tonen")
    name_for_reader(more, "Te bevestigen: alle 4 tonen")
    column.addWidget(more)
    page.show()

    assert [one.text for one in offers(window, page)] == ["Te bevestigen: alle 4 tonen"]
    assert offers(window, page, besides="Te bevestigen: alle 4 tonen") == []


def test_two_that_are_called_the_same_are_offered_once(window: QWidget) -> None:
    page = QWidget(window)
    column = QVBoxLayout(page)
    column.addWidget(button("Tonen"))
    column.addWidget(button("Tonen"))
    page.show()

    assert [one.text for one in offers(window, page)] == ["Tonen"]
