from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.histories import CASE, DAY
from triage_app.domain.cases.case import StoredCase
from triage_app.domain.meetings.meeting import Lane, PoolReason
from triage_app.services.cases.rows import CaseRow, case_row
from triage_app.services.meetings.pool import candidates, is_youth, lane_of, pool_reasons, urgency

MEETING = date(2026, 4, 7)
ROW = case_row(StoredCase(id=1, version=1, case=CASE), [], DAY)
SETTLED = replace(ROW, standing="requested", silent=False)
READY = replace(ROW, missing=())


def days_on(days: int) -> date:
    return MEETING + timedelta(days=days)


@pytest.mark.parametrize(
    ("row", "reasons"),
    [
        (ROW, (PoolReason.SILENCE,)),
        (SETTLED, ()),
        (replace(SETTLED, held=True, custody_ends_on=days_on(1), hearing_on=days_on(3)), ()),
        (replace(ROW, held=True, custody_ends_on=days_on(14)), (PoolReason.CUSTODY, PoolReason.SILENCE)),
        (replace(ROW, held=False, custody_ends_on=days_on(14)), (PoolReason.SILENCE,)),
        (replace(ROW, held=True, custody_ends_on=days_on(15)), (PoolReason.SILENCE,)),
        (replace(ROW, hearing_on=days_on(30)), (PoolReason.HEARING, PoolReason.SILENCE)),
        (replace(ROW, hearing_on=days_on(31)), (PoolReason.SILENCE,)),
        (replace(SETTLED, stale=("new_offence",)), (PoolReason.STALE,)),
        (replace(SETTLED, standing="deferred", deferred_until=MEETING), (PoolReason.DEFERRED,)),
        (replace(SETTLED, standing="deferred", deferred_until=days_on(1)), ()),
        (replace(SETTLED, deferred_until=MEETING), ()),
    ],
)
def test_each_case_is_proposed_for_a_reason(row: CaseRow, reasons: tuple[PoolReason, ...]) -> None:
    assert pool_reasons(row, MEETING) == reasons


@pytest.mark.parametrize(
    ("row", "lane"),
    [
        (ROW, Lane.NOT_READY),
        (replace(ROW, missing=("hearing_on",)), Lane.DISCUSS),
        (replace(READY, standing="awaiting_confirmation"), Lane.WITHOUT_DISCUSSION),
        (replace(READY, standing="awaiting_confirmation", stale=("new_offence",)), Lane.DISCUSS),
    ],
)
def test_the_lane_follows_from_what_is_known(row: CaseRow, lane: Lane) -> None:
    assert lane_of(row) is lane


def test_youth_comes_first_then_custody_then_hearing_then_age() -> None:
    youth = replace(READY, id=9, birth_year=2010)
    held = replace(READY, id=8, birth_year=1980, held=True, custody_ends_on=days_on(2))
    heard = replace(READY, id=7, birth_year=1980, hearing_on=days_on(3))
    old = replace(READY, id=6, birth_year=1980, registered_on=date(2025, 12, 1))
    found = candidates([heard, old, held, youth], MEETING)
    assert [one.row.id for one in found] == [9, 8, 6, 7]
    assert is_youth(youth)
    assert not is_youth(held)


def test_a_hearing_that_has_passed_ranks_as_none() -> None:
    assert urgency(replace(READY, hearing_on=DAY - timedelta(days=3))) == urgency(READY)


@given(st.permutations([replace(READY, id=number, birth_year=1980 + number % 3) for number in range(8)]))
def test_the_order_does_not_depend_on_where_a_case_stood(rows: list[CaseRow]) -> None:
    assert [one.row.id for one in candidates(rows, MEETING)] == list(range(8))
