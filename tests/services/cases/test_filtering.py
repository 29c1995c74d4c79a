"""Views and orders, as pure functions of a row; the contract tests try them on registers."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.fakes.clock import FixedClock
from tests.fakes.examples import DAY, plain
from triage_app.domain.cases.case import StoredCase
from triage_app.services.cases.filtering import (
    HEARING_ASSUMED_DAYS,
    NEVER,
    custody_soon,
    hearing_soon,
    in_view,
    looks_back,
    order_key,
    returned,
)
from triage_app.services.cases.query import SortKey, View
from triage_app.services.cases.rows import case_row

ROW = case_row(StoredCase(id=1, version=1, case=plain(1)), (), DAY)


def test_soon_ends_with_the_calendar() -> None:
    last = date.max
    assert custody_soon(last) == (last, last)
    assert hearing_soon(last - timedelta(days=2)) == (last - timedelta(days=2), last)


def test_only_days_gone_by_look_back() -> None:
    clock = FixedClock()
    assert [looks_back(DAY + timedelta(days=days), clock) for days in (-1, 0, 1)] == [True, False, False]


def test_a_case_comes_back_for_a_reason() -> None:
    assert not returned(ROW)
    assert returned(replace(ROW, stale=("new_offence",)))
    assert returned(replace(ROW, standing="deferred_past_term"))


@pytest.mark.parametrize("view", View)
def test_every_view_says_yes_or_no_of_a_row(view: View) -> None:
    assert in_view(ROW, view) is (view in {View.ALL, View.TRASH})


@pytest.mark.parametrize("sort", SortKey)
def test_every_order_has_a_key(sort: SortKey) -> None:
    assert isinstance(order_key(ROW, sort), str)


def test_without_hearing_a_case_is_sorted_as_if_it_had_one() -> None:
    assumed = DAY + timedelta(days=HEARING_ASSUMED_DAYS)
    assert order_key(ROW, SortKey.URGENCY) == order_key(replace(ROW, hearing_on=assumed), SortKey.URGENCY)
    assert NEVER.isoformat() in order_key(replace(ROW, registered_on=NEVER), SortKey.URGENCY)


def test_only_who_is_held_is_urgent_by_the_custody_term() -> None:
    term = DAY + timedelta(days=3)
    held, free = (replace(ROW, custody_ends_on=term, held=held) for held in (True, False))
    assert order_key(held, SortKey.URGENCY).startswith(term.isoformat())
    assert order_key(free, SortKey.URGENCY).startswith(NEVER.isoformat())
