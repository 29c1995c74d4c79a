"""Retention on screen: what is due, cleared by somebody who looked, anonymised after a last question."""

from datetime import date, timedelta

import pytest

from tests.fakes.examples import DAY, number, plain
from tests.ui.seat import Seat
from ui.admin.page import AdminPage
from ui.admin.retention_tab import RetentionTab

LONG_AGO = {"registered_on": date(2000, 1, 1), "closed_on": date(2001, 1, 1), "closed_how": "dropped"}


def sit(seat: Seat) -> RetentionTab:
    page = seat.sit(AdminPage)
    page.tabs.setCurrentWidget(page.retention)
    return page.retention


def shown(tab: RetentionTab, row: int) -> list[str]:
    return [tab.model.index(row, at).data() for at in range(6)]


def answer(seat: Seat, monkeypatch: pytest.MonkeyPatch, *, yes: bool) -> list[str]:
    asked: list[str] = []

    def confirm(_self: object, question: str, **_buttons: str) -> bool:
        asked.append(question)
        return yes

    monkeypatch.setattr(type(seat.notices), "confirm", confirm)
    return asked


def test_where_nothing_is_due_that_is_said(seat: Seat) -> None:
    seat.add(plain(1))
    tab = sit(seat)
    tab.clear_one()
    tab._open()
    assert "niets aan de orde" in tab.footer.text()
    assert not any(one.isEnabled() for one in (tab.open, tab.clear, tab.clear_all, tab.erase))


def test_a_case_of_long_ago_is_cleared_and_then_anonymised(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    (first, second) = seat.add(plain(1, **LONG_AGO), plain(2, **LONG_AGO))
    tab = sit(seat)
    assert len(tab.model.rows) == 2
    assert shown(tab, 0)[:2] == [number(1), "01-01-2001"]
    assert shown(tab, 0)[5] == ""
    assert not tab.erase.isEnabled()
    tab.table.choose_row(0)
    tab.clear.click()
    seat.rest()
    assert shown(tab, 0)[5].startswith("16-03-2026")
    asked = answer(seat, monkeypatch, yes=False)
    tab.erase.click()
    seat.rest()
    assert asked == ["1 zaak wordt geanonimiseerd. Dit kan niet ongedaan worden gemaakt."]
    assert seat.app.showing.whole(first, DAY).stored.case.parketnummer == number(1)
    tab.clear_all.click()
    seat.rest()
    answer(seat, monkeypatch, yes=True)
    tab.erase.click()
    seat.rest()
    assert tab.model.rowCount() == 0
    for case_id in (first, second):
        assert seat.app.showing.whole(case_id, DAY).stored.case.anonymised_on == DAY
    assert seat.said() == ["2 zaken zijn geanonimiseerd."]


def test_a_case_is_opened_from_the_list(seat: Seat) -> None:
    (first,) = seat.add(plain(1, **LONG_AGO))
    tab = sit(seat)
    tab.table.choose_row(0)
    tab.open.click()
    assert seat.went == [("cases", first)]


def test_a_case_open_for_long_is_looked_at_but_not_due(seat: Seat) -> None:
    seat.add(plain(1, registered_on=DAY - timedelta(days=800)))
    tab = sit(seat)
    tab.table.choose_row(0)
    assert shown(tab, 0)[1:5] == ["", "", "", "meer dan 2 jaar in behandeling"]
    assert tab.open.isEnabled()
    assert not tab.clear.isEnabled()


def test_a_day_somebody_set_says_why(seat: Seat) -> None:
    (first,) = seat.add(plain(1, **LONG_AGO))
    seat.app.retention.keep(first, DAY, "loopt nog een beroep")
    tab = sit(seat)
    assert shown(tab, 0)[3:5] == ["16-03-2026", "loopt nog een beroep"]
