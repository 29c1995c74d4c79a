"""Unlocking: by passphrase or code, by keyboard, and told beside the field what is wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from triage_app.errors import BadInput, RegisterUnusable
from triage_app.services.opening import Opening
from triage_app.services.secrets import Passphrase, RecoveryCode
from ui.locking.unlock_page import UnlockPage

ENTER = Qt.Key.Key_Return


class Asked(UnlockPage):
    """Remembers what it was asked to open."""

    def __init__(self, *, idle: bool = False, remembers: bool = False, hint: str = "") -> None:
        super().__init__("zeden.db", idle=idle, remembers=remembers, hint=hint)
        self.openings: list[Opening] = []
        self.unlock_wanted.connect(self.openings.append)


def shown(page: Asked, qtbot: QtBot) -> Asked:
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.resize(700, 600)
        page.show()
        page.activateWindow()
    qtbot.waitUntil(page.passphrase.hasFocus)
    return page


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> Asked:
    return shown(Asked(), qtbot)


def test_a_passphrase_is_typed_and_entered(page: Asked) -> None:
    QTest.keyClicks(page.passphrase, "vier woorden")
    QTest.keyClick(page.passphrase, ENTER)
    assert page.openings == [Opening(Passphrase("vier woorden"), remember=False)]
    assert not page.button.isEnabled()


def test_a_second_try_waits_for_the_first(page: Asked) -> None:
    QTest.keyClicks(page.passphrase, "vier woorden")
    QTest.keyClick(page.passphrase, ENTER)
    QTest.keyClick(page.passphrase, ENTER)
    assert len(page.openings) == 1


def test_nothing_typed_asks_nothing(page: Asked) -> None:
    page.button.setFocus()
    page.button.click()
    assert page.openings == []
    assert page.passphrase.hasFocus()


def test_a_recovery_code_opens_as_well(page: Asked) -> None:
    page.kind._group.button(1).click()
    assert page.code.hasFocus()
    assert not page.passphrase.isVisible()
    QTest.keyClicks(page.code, "AAAA-BBBB")
    QTest.keyClick(page.code, ENTER, Qt.KeyboardModifier.ControlModifier)
    assert page.openings == [Opening(RecoveryCode("AAAA-BBBB"), remember=False)]


def test_remembering_is_asked_for_where_there_is_a_keyring(dressed: QApplication, qtbot: QtBot) -> None:
    page = shown(Asked(remembers=True), qtbot)
    assert page.remember.isVisible()
    page.remember.click()
    QTest.keyClicks(page.passphrase, "vier woorden")
    page.button.click()
    assert page.openings[0].remember


@pytest.mark.parametrize(
    ("met", "beside"),
    [
        (RegisterUnusable("register.wrong_passphrase"), "passphrase"),
        (RegisterUnusable("register.wrong_recovery_code"), "recovery_code"),
        (BadInput("recovery_code.unreadable", "recovery_code"), "recovery_code"),
    ],
)
def test_what_is_wrong_stands_beside_its_field(page: Asked, met: RegisterUnusable, beside: str) -> None:
    page.wait(busy=True)
    page.tell(met)
    assert page.form.row(beside).message.text()
    assert not page.message.isVisible()
    assert page.button.isEnabled()


def test_what_has_no_field_stands_below(page: Asked) -> None:
    page.tell(RegisterUnusable("register.locked"))
    assert page.message.isVisible()
    assert page.message.text()


def test_nothing_typed_stays_behind(page: Asked) -> None:
    QTest.keyClicks(page.passphrase, "vier woorden")
    page.code.set_value("AAAA")
    page.forget()
    assert (page.passphrase.text(), page.code.text()) == ("", "")


def test_a_register_that_locked_itself_offers_no_other(dressed: QApplication, qtbot: QtBot) -> None:
    page = shown(Asked(idle=True, hint="alleen voorbeelden"), qtbot)
    assert not page.other.isVisible()
    assert "alleen voorbeelden" in page.hint.text()
    assert "staat er nog" in page.why.text()
