"""The faults of this desk, in administration."""

from datetime import UTC, datetime

from tests.ui.seat import Seat
from ui.admin.page import AdminPage
from ui.faults.dialog import FaultDialog
from ui.faults.fault import Fault

AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)


def test_without_faults_that_is_said(seat: Seat) -> None:
    page = seat.sit(AdminPage)
    assert page.faults.model.rowCount() == 0
    assert page.faults._said.text() == "In de app zelf ging op deze werkplek niets mis."


def test_faults_are_listed_the_latest_first_and_passed_on(seat: Seat) -> None:
    seat.desk.faults.add(Fault(AT, "builtins.KeyError", ("ui/een.py:3 een", "ui/twee.py:4 twee")))
    seat.desk.faults.add(Fault(AT, "builtins.ValueError", ()))
    page = seat.sit(AdminPage)
    shown = [
        [page.faults.model.index(row, at).data() for at in range(3)]
        for row in range(page.faults.model.rowCount())
    ]
    assert shown == [
        ["16-03-2026 10:30", "builtins.ValueError", "–"],
        ["16-03-2026 10:30", "builtins.KeyError", "ui/twee.py:4 twee"],
    ]
    page.faults.pass_on_button.click()
    assert "builtins.KeyError" in seat.dialog(FaultDialog).told.text()
