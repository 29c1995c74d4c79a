"""Why one looks at a case of somebody else: one key, one click, or a few words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from triage_app.domain.audit.reasons import CHOSEN, Because, Reason
from ui.cases.reason_card import ReasonCard


class Asked(ReasonCard):
    """Remembers what was given."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Because] = []
        self.given.connect(self.answers.append)


@pytest.fixture
def card(dressed: QApplication, qtbot: QtBot) -> Asked:
    made = Asked()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_figure_chooses_its_reason(card: Asked) -> None:
    for at in range(len(card.buttons)):
        QTest.keyClick(card, Qt.Key(Qt.Key.Key_1 + at))
    assert card.answers == [Because(reason=one) for one in CHOSEN if one is not Reason.OTHER]


def test_other_keys_choose_nothing(card: Asked) -> None:
    QTest.keyClicks(card, "0a9")
    assert card.answers == []


def test_a_reason_in_ones_own_words_needs_words(card: Asked) -> None:
    card.own_button.click()
    assert card.answers == []
    assert card.own.hasFocus()
    QTest.keyClicks(card.own, "vraag van de rechtbank")
    QTest.keyClick(card.own, Qt.Key.Key_Return)
    assert card.answers == [Because(reason=Reason.OTHER, text="vraag van de rechtbank")]
    card.begin()
    assert card.own.value() is None
