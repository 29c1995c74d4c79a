"""Who opens the register: another passphrase, another code, another key, and what this computer remembers."""

import pytest
from PySide6.QtWidgets import QDialog

from tests.fakes.keys import CODE, FakeKeys
from tests.fakes.registers import PASSPHRASE
from tests.ui.seat import Seat
from ui.admin.key_tab import KeyTab
from ui.admin.page import AdminPage
from ui.locking.code_page import CodePage
from ui.widgets.ask_dialog import AskDialog

NEW = "een heel andere zin"
WRONG = "zomaar een zin"


@pytest.fixture
def tab(seat: Seat) -> KeyTab:
    page = seat.sit(AdminPage)
    page.tabs.setCurrentWidget(page.key)
    return page.key


def keys(seat: Seat) -> FakeKeys:
    assert isinstance(seat.app.keys, FakeKeys)
    return seat.app.keys


def give(seat: Seat, **typed: str) -> AskDialog:
    dialog = seat.dialog(AskDialog)
    dialog.form.set_values(typed)
    dialog.primary.click()
    seat.rest()
    return dialog


def test_another_passphrase_is_typed_twice_and_the_old_one_once(tab: KeyTab, seat: Seat) -> None:
    tab.passphrase.click()
    dialog = give(seat, passphrase=PASSPHRASE.text, new=NEW, again="een andere zin")
    assert "niet gelijk" in dialog.form.row("again").message.text()
    dialog = give(seat, passphrase=WRONG, new=NEW, again=NEW)
    assert dialog.form.row("passphrase").message.text()
    assert dialog.primary.isEnabled()
    dialog = give(seat, passphrase=PASSPHRASE.text, new=NEW, again=NEW)
    assert not dialog.isVisible()
    assert keys(seat).passphrase == NEW
    assert seat.said() == ["De wachtzin is gewijzigd."]


@pytest.mark.parametrize("which", ["code", "rekey"])
def test_a_new_code_is_shown_once_the_passphrase_was_right(tab: KeyTab, seat: Seat, which: str) -> None:
    getattr(tab, which).click()
    dialog = give(seat, passphrase=WRONG)
    assert dialog.form.row("passphrase").message.text()
    give(seat, passphrase=PASSPHRASE.text)
    page = seat.window.findChild(CodePage)
    assert page is not None
    assert page.isVisible()
    assert page.code.text().replace("\n", "-") == CODE.text
    shown = page.window()
    assert isinstance(shown, QDialog)
    page.tick.click()
    page.button.click()
    assert not shown.isVisible()


def test_this_computer_remembers_and_forgets(tab: KeyTab, seat: Seat) -> None:
    tab.remember.click()
    seat.rest()
    assert keys(seat).known
    assert tab.remember.isChecked()
    tab.remember.click()
    seat.rest()
    assert not keys(seat).known


def test_a_computer_without_a_keyring_says_so(
    tab: KeyTab, seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeKeys, "remember", lambda _self: False)
    tab.remember.click()
    seat.rest()
    assert "sleutelbos" in seat.said()[0]
    assert not tab.remember.isChecked()
