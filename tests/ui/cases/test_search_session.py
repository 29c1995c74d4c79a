"""A search as the log tells it: one line when it is over, with every case it showed."""

import pytest
from PySide6.QtCore import QObject

from tests.fakes.clock import DESK
from tests.fakes.examples import DAY, plain
from tests.ui.seat import Seat
from triage_app.domain.audit.line import LogQuery
from triage_app.services.cases.query import CaseQuery
from triage_app.services.cases.rows import CaseRow
from ui.cases.search_session import SearchSession


@pytest.fixture
def rows(seat: Seat) -> tuple[CaseRow, ...]:
    seat.add(plain(1), plain(2))
    return seat.app.showing.rows(CaseQuery(DAY))


@pytest.fixture
def session(seat: Seat) -> SearchSession:
    owner = QObject(seat.window)
    return SearchSession(seat.desk, owner)


def looked(seat: Seat) -> list[set[int]]:
    seat.rest()
    with seat.store.reading(DESK) as work:
        lines = [one for one in work.audit.page(LogQuery(limit=None)) if one.action == "case.search"]
        touched = work.audit.touched([one.seq for one in lines])
    return [{one.subject_id for one in touched[line.seq]} for line in reversed(lines)]


def test_a_search_is_one_line_with_all_it_showed(
    session: SearchSession, seat: Seat, rows: tuple[CaseRow, ...]
) -> None:
    session.saw("a", rows[:1])
    session.typed("a")
    session.saw("ab", rows[1:])
    session.typed("ab")
    assert looked(seat) == []
    session.typed("")
    assert looked(seat) == [{1, 2}]


def test_the_same_cases_once_more_are_no_other_search(
    session: SearchSession, seat: Seat, rows: tuple[CaseRow, ...]
) -> None:
    for _ in range(2):
        session.saw("a", rows)
        session.end()
    session.saw("a", rows)
    session.leave()
    assert looked(seat) == [{1, 2}]


def test_a_list_that_nobody_searched_is_no_search(
    session: SearchSession, seat: Seat, rows: tuple[CaseRow, ...]
) -> None:
    session.saw("", rows)
    session.end()
    session.leave()
    assert looked(seat) == []


def test_leaving_the_list_ends_its_search(
    session: SearchSession, seat: Seat, rows: tuple[CaseRow, ...]
) -> None:
    session.saw("a", rows[:1])
    session.typed("a")
    session.leave()
    assert looked(seat) == [{1}]
