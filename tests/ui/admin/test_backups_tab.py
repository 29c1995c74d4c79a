"""Backups on screen: made, copied, checked, put back, and what fails told."""

from pathlib import Path

import pytest

from tests.fakes.registers import PASSPHRASE
from tests.fakes.upkeep import FakeUpkeep
from tests.ui.seat import Seat
from triage_app.errors import RegisterUnusable
from ui.admin.backups_tab import BackupsTab
from ui.admin.page import AdminPage
from ui.widgets.ask_dialog import AskDialog


@pytest.fixture
def tab(seat: Seat) -> BackupsTab:
    page = seat.sit(AdminPage)
    page.tabs.setCurrentWidget(page.backups)
    return page.backups


def upkeep(seat: Seat) -> FakeUpkeep:
    assert isinstance(seat.app.upkeep, FakeUpkeep)
    return seat.app.upkeep


def test_a_backup_is_made_listed_and_chosen(tab: BackupsTab, seat: Seat) -> None:
    assert not tab.put_back.isEnabled()
    tab.restore()
    tab.make.click()
    seat.rest()
    assert "zeden-0.backup" in seat.said()[0]
    assert [tab.model.index(0, at).data() for at in range(4)] == [
        "16-03-2026 10:30",
        "4",
        "0",
        "zeden-0.backup",
    ]
    assert tab.put_back.isEnabled()
    tab.refresh()
    seat.rest()
    assert tab.table.record() == upkeep(seat).made[0]


def test_a_copy_goes_where_it_was_asked(tab: BackupsTab, seat: Seat, tmp_path: Path) -> None:
    asked: list[object] = []

    def choose(*what: object) -> Path:
        asked.extend(what)
        return tmp_path / "usb.db"

    tab._choose = choose
    tab.copy.click()
    seat.rest()
    assert "usb.db" in seat.said()[0]
    assert asked[-1] == seat.folder / "kopie zeden.triage"


def test_no_place_chosen_copies_nothing(tab: BackupsTab, seat: Seat) -> None:
    tab._choose = lambda *_: None
    tab.copy.click()
    seat.rest()
    assert upkeep(seat).made == []


@pytest.mark.parametrize(("wrong", "said"), [(0, "gaaf"), (2, "beschadigd")])
def test_the_register_is_read_from_beginning_to_end(
    tab: BackupsTab, seat: Seat, wrong: int, said: str
) -> None:
    upkeep(seat).wrong = wrong
    tab.check.click()
    seat.rest()
    assert said in seat.said()[0]
    assert not tab.progress.isVisible()


def test_a_backup_that_cannot_be_made_says_why(tab: BackupsTab, seat: Seat) -> None:
    upkeep(seat).refusal = RegisterUnusable("register.disk_full")
    tab.make.click()
    seat.rest()
    assert "schijf" in seat.said()[0]
    assert not tab.progress.isVisible()


@pytest.mark.parametrize("typed", [None, PASSPHRASE.text])
def test_a_backup_is_put_back_after_saying_what_that_does(
    tab: BackupsTab, seat: Seat, typed: str | None
) -> None:
    tab.make.click()
    seat.rest()
    tab.put_back.click()
    dialog = seat.dialog(AskDialog)
    assert "16-03-2026 10:30" in dialog.windowTitle()
    dialog.form.set_values({"passphrase": typed})
    dialog.primary.click()
    seat.rest()
    assert upkeep(seat).restored == [Path("zeden-0.backup")]
    assert "teruggezet" in seat.said()[-1]


def test_a_backup_that_will_not_open_keeps_the_question(tab: BackupsTab, seat: Seat) -> None:
    tab.make.click()
    seat.rest()
    upkeep(seat).refusal = RegisterUnusable("register.wrong_passphrase")
    tab.put_back.click()
    dialog = seat.dialog(AskDialog)
    dialog.primary.click()
    seat.rest()
    assert dialog.isVisible()
    assert dialog.primary.isEnabled()
    assert upkeep(seat).restored == []
