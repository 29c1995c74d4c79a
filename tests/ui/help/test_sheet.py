"""F1: shortcuts and words, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from triage_app.domain.catalogue.glossary import glossary
from ui import translation
from ui.help.sheet import HelpSheet
from ui.page import PageSpec
from ui.pages import pages


@pytest.fixture
def sheet(dressed: QApplication, qtbot: QtBot) -> HelpSheet:
    made = HelpSheet(pages(), "Zo werkt dit.")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def said(sheet: HelpSheet) -> list[str]:
    return [one.text() for one in sheet.findChildren(QLabel) if one.isVisible()]


def test_it_begins_with_the_page_and_its_shortcuts(sheet: HelpSheet) -> None:
    assert "Zo werkt dit." in said(sheet)
    assert {"Ctrl+K", "Zaken", "Ga naar"} <= set(said(sheet))
    assert not sheet.glossary.isVisible()


def test_a_page_without_words_of_its_own_says_none(dressed: QApplication, qtbot: QtBot) -> None:
    bare = HelpSheet((PageSpec("a", "Zonder toets", "sun", ""),), "")
    qtbot.addWidget(bare)
    bare.show()

    assert said(bare)[0] == "Ga naar"
    assert "Zonder toets" not in said(bare)


def test_a_word_is_found_by_a_few_letters(sheet: HelpSheet) -> None:
    sheet.tabs.setCurrentWidget(sheet.glossary)
    box = sheet.glossary.box
    assert box.hasFocus()
    assert sum(one.isVisible() for one in sheet.glossary.words.values()) == len(glossary())

    QTest.keyClicks(box, "uitzonderingsgr")
    shown = [code for code, one in sheet.glossary.words.items() if one.isVisible()]
    assert "ground" in shown
    assert len(shown) < len(glossary())

    box.setText("bestaat niet")
    assert sheet.glossary.nothing.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not sheet.glossary.nothing.isVisible()
    sheet.tabs.setCurrentWidget(sheet.shortcuts)
    assert sheet.shortcuts.isVisible()


def test_words_are_told_in_the_language_of_the_window(dressed: QApplication, qtbot: QtBot) -> None:
    translation.install("en")
    english = HelpSheet(pages(), "")
    qtbot.addWidget(english)
    english.show()
    english.tabs.setCurrentWidget(english.glossary)

    assert "ground of exception" in said(english)
