"""Vandaag: what asks for attention, each line opening its case."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.fakes.clock import DESK
from tests.fakes.examples import DAY, number, plain
from tests.ui.seat import Seat
from triage_app.services.cases.query import View
from triage_app.services.cases.rows import CaseRow, case_row
from ui.page import Page
from ui.plain_text import Text
from ui.theme.theme import theme
from ui.today.page import TodayPage
from ui.today.words import TodayWords
from ui.widgets.empty_state import EmptyState
from ui.widgets.mnemonics import letters_in_sight

QUIET: Mapping[str, object] = {
    "behavioural_aspects": "no",
    "aspects_reason": "geen",
    "aspects_judged_by": "x",
}
OLD: Mapping[str, object] = {"behavioural_aspects": "yes", "registered_on": DAY - timedelta(days=40)}


def said(widget: QWidget) -> str:
    return " | ".join(one.text() for one in widget.findChildren(Text) if one.isVisible())


@pytest.fixture
def page(seat: Seat) -> TodayPage:
    """Six silent cases and one without aspects."""
    seat.add(*(plain(count, **OLD) for count in range(1, 7)))
    seat.add(plain(7, behavioural_aspects="no", aspects_reason="geen", aspects_judged_by="x"))
    return seat.sit(TodayPage)


def test_an_empty_register_says_how_to_begin(seat: Seat) -> None:
    page = seat.sit(TodayPage)
    assert "Dit register is nog leeg" in said(page)
    assert seat.badges["today"] == ""
    page.findChildren(EmptyState)[0].findChildren(QPushButton)[0].click()
    assert seat.went == [("import",)]


def test_a_register_where_nothing_waits_says_so_kindly(seat: Seat) -> None:
    seat.add(plain(1, behavioural_aspects="no", aspects_reason="geen", aspects_judged_by="x"))
    page = seat.sit(TodayPage)
    assert "Niets wacht" in said(page)
    assert "–" in said(page)


def test_the_most_urgent_are_shown_and_the_rest_counted(page: TodayPage, seat: Seat) -> None:
    panel = page.panels[0]
    assert panel.model.rowCount() == 5
    assert panel.every.text().replace("&", "") == "Alle 6 tonen"
    assert seat.badges["today"] == "6"
    assert "16 maart 2026" in said(page)
    assert "0 van 6 zaken" in said(page)


def test_a_line_opens_its_case_and_the_rest_its_list(page: TodayPage, seat: Seat) -> None:
    panel = page.panels[0]
    panel.table.setFocus()
    seat.qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    seat.qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    panel.every.click()
    assert seat.went == [("cases", panel.model.rows[1].id), ("cases", View.SILENT)]


def test_a_row_is_marked_only_where_the_focus_is(page: TodayPage, seat: Seat) -> None:
    table = page.panels[0].table
    assert not table.selectionModel().hasSelection()
    table.setFocus()
    assert table.record().parketnummer == number(1)
    page._new.setFocus()
    assert not table.selectionModel().hasSelection()


def test_the_lists_follow_the_height_of_their_rows(page: TodayPage) -> None:
    table = page.panels[0].table
    before = table.height()
    theme().apply(compact=True)
    assert table.height() < before
    assert table.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_what_stands_beside_the_lists_goes_below_them_where_it_is_narrow(page: TodayPage, seat: Seat) -> None:
    beside, lists = page._beside_lists, page._lists
    assert beside.x() > lists.x()
    seat.window.resize(600, 768)
    seat.rest()
    assert beside.x() == lists.x()
    assert beside.y() > lists.y()


def test_the_next_meeting_is_named(page: TodayPage, seat: Seat) -> None:
    assert "Geen gepland" in said(page)
    meeting = seat.app.meetings.plan(date(2026, 4, 7))
    page.refresh()
    seat.rest()
    assert "dinsdag 7 april 2026, 09.00" in said(page)
    assert "0 punten op de agenda · agenda nog niet vastgesteld" in said(page)
    seat.app.meetings.fill(meeting.id)
    seat.app.meetings.fix(meeting.id)
    page.refresh()
    seat.rest()
    assert "6 punten op de agenda · agenda vastgesteld, versie 1" in said(page)
    page._to_meeting.click()
    assert seat.went == [("meetings",)]


def test_a_reminder_whose_day_has_come_opens_its_case_or_is_seen_to(seat: Seat) -> None:
    due = {
        "reminders": ({"on": DAY, "line": "kliniek bellen"}, {"on": DAY, "line": "al gedaan", "done_on": DAY})
    }
    ahead = {"reminders": ({"on": DAY + timedelta(days=1), "line": "later"},)}
    seat.add(plain(1, **QUIET, **due), plain(2, **QUIET, **ahead))
    page = seat.sit(TodayPage)
    panel = page.reminders
    assert [one.reminder.line for one in panel.model.rows] == ["kliniek bellen"]
    assert seat.badges["today"] == "1"
    assert "Niets wacht" not in said(page)
    panel.table.setFocus()
    seat.qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert seat.went == [("cases", 1)]

    panel.done_button.click()
    seat.rest()
    assert "Herinnering van 05-000001-26 is afgehandeld." in seat.said()
    page.refresh()
    seat.rest()
    assert panel.isHidden()
    assert "Niets wacht" in said(page)
    with seat.app.store.reading(DESK) as work:
        assert [one.done_on for one in work.cases.get(1).case.reminders] == [DAY, DAY]
    panel._see_to()  # with nothing chosen
    assert seat.app.undoing.undo().subject == number(1)
    page.refresh()
    seat.rest()
    assert panel.isVisible()


def test_the_reminder_of_a_shielded_case_keeps_its_line_to_itself(seat: Seat) -> None:
    shield = {"since": DAY, "reason": "juistheid", "by": "x"}
    seat.add(plain(1, **QUIET, shield=shield, reminders=({"on": DAY, "line": "moeder van A. bellen"},)))
    panel = seat.sit(TodayPage).reminders
    shown = [panel.model.index(0, at).data() for at in range(panel.model.columnCount())]
    assert shown == ["16-03-2026", number(1), "–", "afgeschermd: open de zaak om haar te lezen"]


def test_importing_and_a_new_case_are_at_hand(page: TodayPage, seat: Seat) -> None:
    page._import.click()
    page._new.click()
    assert seat.went == [("import",), ("cases",)]
    assert page.commands() == {}
    assert "Stil" in page.help_text()


def test_a_new_case_begins_on_the_page_of_the_cases(seat: Seat) -> None:
    begun: list[str] = []

    class Cases(Page):
        def commands(self) -> dict[str, object]:  # type: ignore[override]  # only what is asked
            return {"new": lambda: begun.append("new")}

    seat.desk = replace(seat.desk, go=lambda *_where: Cases(seat.desk))
    page = seat.sit(TodayPage)
    page._new.click()
    assert begun == ["new"]


def row(**changes: object) -> CaseRow:
    seat_row = case_row_of()
    return replace(seat_row, **changes)  # type: ignore[arg-type]  # fields of a row by name


def case_row_of() -> CaseRow:
    from tests.fakes.store import FakeStore

    store = FakeStore()
    with store.begin(DESK, "test") as work:
        stored = work.cases.add(plain(1, registered_on=DAY - timedelta(days=1)))
    return case_row(stored, (), DAY)


@pytest.mark.parametrize(
    ("view", "changes", "why"),
    [
        (View.CUSTODY_SOON, {"custody_ends_on": DAY}, "VH tot en met 16-03-2026, vandaag"),
        (View.SILENT, {"hearing_on": DAY + timedelta(days=1)}, "zitting op 17-03-2026, over 1 dag"),
        (View.SILENT, {"hearing_on": DAY + timedelta(days=9)}, "zitting op 25-03-2026, over 9 dagen"),
        (View.SILENT, {"hearing_on": DAY - timedelta(days=9)}, "1 dag geleden ingeschreven"),
        (View.CUSTODY_SOON, {}, "1 dag geleden ingeschreven"),
        (View.RETURNED, {"deferred_until": DAY}, "uitgesteld tot 16-03-2026"),
    ],
)
def test_every_line_says_why_it_is_there(
    dressed: QApplication, view: View, changes: dict[str, object], why: str
) -> None:
    assert TodayWords().why(view, row(**changes)) == why


def test_a_ground_that_no_longer_holds_is_named(dressed: QApplication) -> None:
    said_why = TodayWords().why(View.RETURNED, row(stale=("tbs_ended", "new_offence")))
    assert said_why.count(", ") == 1


def test_every_section_has_its_own_heading(dressed: QApplication) -> None:
    views = (View.TO_CONFIRM, View.SILENT, View.CUSTODY_SOON, View.HEARING_SOON, View.RETURNED)
    assert len({TodayWords().title(view) for view in views}) == len(views)


def test_every_pane_and_letter_is_reachable(page: TodayPage, seat: Seat) -> None:
    page._mnemonics.give()
    letters = letters_in_sight(seat.window)
    assert len(letters) == len(set(letters))
    assert [pane.isVisible() for pane in page.panes()] == [
        False,
        False,
        False,
        True,
        True,
    ]  # no drafts, no watches, no reminders
