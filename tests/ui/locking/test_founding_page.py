"""The passphrase of a new register: long enough, twice the same, and a warning nobody can miss."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from triage_app.errors import RegisterUnusable
from triage_app.services.opening import Founding
from triage_app.services.secrets import Passphrase
from ui.locking.founding_page import FoundingPage

ENTER = Qt.Key.Key_Return
GOOD = "vier woorden zonder zin"


class Asked(FoundingPage):
    """Remembers what it was asked to make."""

    def __init__(self, *, remembers: bool) -> None:
        super().__init__("zeden.db", remembers=remembers)
        self.foundings: list[Founding] = []
        self.founded.connect(self.foundings.append)


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> Asked:
    made = Asked(remembers=True)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.resize(700, 700)
        made.show()
        made.activateWindow()
    qtbot.waitUntil(made.passphrase.hasFocus)
    return made


def test_enter_goes_from_field_to_field_and_makes_the_register(page: Asked) -> None:
    QTest.keyClicks(page.passphrase, GOOD)
    QTest.keyClick(page.passphrase, ENTER)
    assert page.again.hasFocus()
    QTest.keyClicks(page.again, GOOD)
    QTest.keyClick(page.again, ENTER)
    assert page.foundings == [Founding(demo=False, passphrase=Passphrase(GOOD), remember=True)]
    QTest.keyClick(page.again, ENTER)
    assert len(page.foundings) == 1


def test_too_short_and_not_the_same_are_told_at_once(page: Asked) -> None:
    QTest.keyClicks(page.passphrase, "kort")
    page.button.click()
    assert "8 tekens" in page.form.row("passphrase").message.text()
    assert "niet gelijk" in page.form.row("again").message.text()
    assert page.foundings == []
    assert page.button.isEnabled()


def test_what_nobody_can_undo_is_said_before(page: Asked) -> None:
    assert "niemand" in page.warning.text()
    assert page.warning.isVisible()


def test_a_register_that_cannot_be_made_says_why(page: Asked) -> None:
    page.tell(RegisterUnusable("register.read_only"))
    assert page.message.isVisible()
    assert page.message.text()


def test_one_can_go_back(page: Asked, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        page.back.click()


def test_without_a_keyring_nothing_is_promised(dressed: QApplication, qtbot: QtBot) -> None:
    page = Asked(remembers=False)
    qtbot.addWidget(page)
    page.show()
    assert not page.remember.isVisible()
    assert not page.remember.isChecked()
