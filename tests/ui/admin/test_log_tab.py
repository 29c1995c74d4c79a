"""The log on screen: read, filtered, exported, checked; and a look into it is itself a line."""

from datetime import date
from pathlib import Path

import pytest

from tests.fakes.clock import NOW
from tests.fakes.examples import DAY, number, plain
from tests.fakes.upkeep import FakeUpkeep
from tests.ui.seat import Seat
from triage_app.domain.audit.kinds import Kind
from triage_app.domain.audit.line import LogFinding, LogHead, LogReport
from triage_app.errors import RegisterUnusable
from triage_app.services.logbook import Logbook
from ui.admin import log_tab
from ui.admin.log_tab import LogTab
from ui.admin.page import AdminPage


@pytest.fixture
def tab(seat: Seat) -> LogTab:
    """Two cases entered, one looked at."""
    seat.app.entry.add(plain(1))
    seat.app.entry.add(plain(2))
    seat.app.showing.open(1, DAY)
    page = seat.sit(AdminPage)
    assert page.log.model.rows == ()
    page.tabs.setCurrentWidget(page.log)
    seat.rest()
    return page.log


def shown(tab: LogTab) -> list[str]:
    return [one.line.action for one in tab.model.rows]


def ask(tab: LogTab, seat: Seat, **filters: object) -> None:
    for name in ("kind", "person", "case", "first", "last"):
        tab.form.row(name).editor.set_value(filters.get(name))
    seat.qtbot.waitUntil(lambda: not tab._typing.isActive())
    seat.rest()


def test_the_first_look_is_the_latest_line(tab: LogTab) -> None:
    assert shown(tab) == ["log.open", "case.open", "case.add", "case.add"]
    assert tab.footer.text() == "4 regels"


def test_lines_are_found_by_kind_case_person_and_period(tab: LogTab, seat: Seat) -> None:
    ask(tab, seat, kind=Kind.COLLECTION)
    assert shown(tab) == ["case.add", "case.add"]
    ask(tab, seat, case=number(1))
    assert shown(tab) == ["case.open", "case.add"]
    ask(tab, seat, person="niemand")
    assert shown(tab) == []
    ask(tab, seat, first=DAY, last=DAY)
    assert len(shown(tab)) == 4
    ask(tab, seat, last=date(2020, 1, 1))
    assert shown(tab) == []


def test_a_case_nobody_knows_is_told_beside_its_field(tab: LogTab, seat: Seat) -> None:
    ask(tab, seat, case=number(99))
    assert tab.form.row("case").message.text()
    assert shown(tab) == []
    assert tab.footer.text() == ""
    ask(tab, seat)
    assert not tab.form.row("case").message.text()
    assert len(shown(tab)) == 4


def test_of_a_long_log_the_latest_lines_are_shown(
    tab: LogTab, seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_tab, "_MOST", 2)
    tab.refresh()
    seat.rest()
    assert len(shown(tab)) == 2
    assert tab.footer.text() == "de laatste 2 van 4 regels"


def test_what_is_filtered_is_exported_and_that_is_told(tab: LogTab, seat: Seat, tmp_path: Path) -> None:
    ask(tab, seat, kind=Kind.COLLECTION)
    tab._choose = lambda *_: None
    tab.export_button.click()
    seat.rest()
    tab._choose = lambda *_: tmp_path / "logboek.csv"
    tab.export_button.click()
    seat.rest()
    assert seat.said() == ["2 regels geschreven naar logboek.csv."]
    assert len((tmp_path / "logboek.csv").read_text(encoding="utf-8-sig").splitlines()) == 3


def reported(seat: Seat, monkeypatch: pytest.MonkeyPatch, report: LogReport) -> None:
    monkeypatch.setattr(Logbook, "check", lambda _self: report)
    assert isinstance(seat.app.upkeep, FakeUpkeep)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (LogReport(4, NOW, LogHead(4, "0" * 64), ()), ("ongeschonden", "4 regels")),
        (
            LogReport(4, NOW, LogHead(4, "0" * 64), (LogFinding("log.cut_short", 3),), (2,)),
            ("16-03-2026", "3", "2"),
        ),
        (LogReport(0, None, None, ()), ("leeg",)),
    ],
)
def test_a_check_says_since_when_the_log_is_unbroken_or_what_is_wrong(
    tab: LogTab, seat: Seat, monkeypatch: pytest.MonkeyPatch, report: LogReport, words: tuple[str, ...]
) -> None:
    reported(seat, monkeypatch, report)
    tab.check_button.click()
    seat.rest()
    assert tab.verdict.isVisible()
    assert all(word in tab.verdict.text() for word in words), tab.verdict.text()
    assert tab.check_button.isEnabled()


def test_a_check_that_fails_says_why(tab: LogTab, seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_self: Logbook) -> LogReport:
        raise RegisterUnusable("register.locked")

    monkeypatch.setattr(Logbook, "check", fail)
    tab.check_button.click()
    seat.rest()
    assert len(seat.said()) == 1
    assert tab.check_button.isEnabled()
