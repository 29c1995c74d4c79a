"""Undo and redo from the window: what is done, what is said, and the way to what was changed."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.examples import number, plain
from tests.ui.seat import Seat
from triage_app.domain.cases.case import StoredCase
from triage_app.services.cases.query import View
from ui.jobs import Jobs
from ui.preferences import Preferences
from ui.undo.undoer import Back


@pytest.fixture
def seat(dressed: QApplication, jobs: Jobs, preferences: Preferences, qtbot: QtBot, tmp_path: object) -> Seat:
    return Seat(qtbot, jobs, preferences, tmp_path)  # type: ignore[arg-type]  # pytest's own


def said(seat: Seat) -> str:
    return seat.notices.shown()[-1].text.text()


def buttons(seat: Seat) -> list[str]:
    return [one.text().replace("&", "") for one in seat.notices.shown()[-1].action_buttons]


def in_trash(seat: Seat) -> int:
    return seat.app.showing.counts(seat.clock.today())[View.TRASH]


def rested(seat: Seat, act: Callable[[], object]) -> None:
    act()
    seat.rest()


def test_what_was_done_last_is_taken_back_and_named(seat: Seat) -> None:
    stored = seat.app.entry.add(plain(1))
    rested(seat, seat.desk.undo.undo)
    assert said(seat) == f"Ongedaan gemaakt: zaak {number(1)} ingevoerd."
    assert buttons(seat) == ["Opnieuw doen"]
    assert in_trash(seat) == 1
    rested(seat, seat.press_action)
    assert said(seat) == f"Opnieuw gedaan: zaak {number(1)} ingevoerd."
    assert buttons(seat) == ["Ongedaan maken", "Laat zien"]
    assert in_trash(seat) == 0
    seat.press_action(1)
    assert seat.went == [("cases", stored.id)]


def test_the_message_takes_back_what_it_tells_of_whatever_was_done_since(seat: Seat) -> None:
    first, second = seat.app.entry.add(plain(1)), seat.app.entry.add(plain(2))

    def trash(stored: StoredCase) -> None:
        def tell(_none: None, back: Back | None) -> None:
            seat.notices.done(str(stored.id), back)

        seat.desk.undo.change(seat.window, lambda: seat.app.entry.trash(stored), tell)
        seat.rest()

    trash(first)
    trash(second)
    seat.notices.shown()[0].action_buttons[0].click()
    seat.rest()
    with seat.store.reading(seat.app.actor) as work:
        assert [work.cases.in_trash(one.id) for one in (first, second)] == [False, True]


def test_what_changed_nothing_offers_no_way_back(seat: Seat) -> None:
    stored = seat.app.entry.add(plain(1))
    told: list[object] = []
    seat.desk.undo.change(
        seat.window, lambda: seat.app.entry.save(stored, stored.case), lambda _one, back: told.append(back)
    )
    seat.rest()
    assert told == [None]


def test_fields_and_days_are_named(seat: Seat) -> None:
    stored = seat.app.entry.add(plain(1))
    seat.app.entry.save(stored, plain(1, research_handle="AB"))
    rested(seat, seat.desk.undo.undo)
    assert said(seat) == f"Ongedaan gemaakt: zaak {number(1)} gewijzigd: onderzoeksnaam."
    meeting = seat.app.meetings.plan(seat.clock.today())
    seat.app.meetings.add_cases(meeting.id, (stored.id,))
    rested(seat, seat.desk.undo.undo)
    assert said(seat) == "Ongedaan gemaakt: zaken op de agenda van 16-03-2026 gezet."
    assert buttons(seat) == ["Opnieuw doen"]


def test_with_nothing_to_take_back_that_is_said(seat: Seat) -> None:
    rested(seat, seat.desk.undo.undo)
    assert said(seat).startswith("Er is niets om ongedaan te maken.")
    rested(seat, seat.desk.undo.redo)
    assert said(seat).startswith("Er is niets om opnieuw te doen.")
