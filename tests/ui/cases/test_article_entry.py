"""The article by number or word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.cases.article_entry import ArticleEntry


@pytest.fixture
def entry(dressed: QApplication, qtbot: QtBot) -> ArticleEntry:
    made = ArticleEntry()
    qtbot.addWidget(made)
    return made


def test_typing_offers_what_the_catalogue_has(entry: ArticleEntry) -> None:
    QTest.keyClicks(entry, "opzetverkr")

    assert entry._offers.stringList()[0] == "243 lid 1 · opzetverkrachting"


def test_emptied_it_offers_nothing(entry: ArticleEntry) -> None:
    QTest.keyClicks(entry, "2")
    QTest.keyClick(entry, Qt.Key.Key_Backspace)

    assert entry._offers.stringList() == []
    assert entry.problem() is None


def test_an_offer_taken_leaves_its_number(entry: ArticleEntry) -> None:
    entry._take("246 (oud) · feitelijke aanranding van de eerbaarheid")

    assert entry.value() == "246 (oud)"
    assert entry.problem() is None


def test_a_word_that_many_have_is_a_problem_and_stays(entry: ArticleEntry) -> None:
    QTest.keyClicks(entry, "verkrachting")
    QTest.keyClick(entry, Qt.Key.Key_Return)

    assert entry.value() == "verkrachting"
    assert entry.problem() is not None


def test_leaving_a_word_that_one_offence_has_takes_its_number(entry: ArticleEntry) -> None:
    QTest.keyClicks(entry, "grooming")
    QTest.keyClick(entry, Qt.Key.Key_Return)

    assert entry.value() == "248e (oud)"


def test_a_number_nobody_knows_is_a_problem_and_stays(entry: ArticleEntry) -> None:
    QTest.keyClicks(entry, "999")
    QTest.keyClick(entry, Qt.Key.Key_Return)

    assert entry.value() == "999"
    assert entry.problem() is not None
