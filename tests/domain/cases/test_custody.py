from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage_app.domain.cases.custody import (
    Custody,
    CustodyTitle,
    hearing_due_by,
    held_on,
    suspended_on,
    term_ends_on,
)

START = date(2026, 3, 2)
days = st.dates(date(2000, 1, 1), date(2050, 1, 1))


@given(days)
@pytest.mark.parametrize(
    ("title", "extended", "length"),
    [
        (CustodyTitle.POLICE_CUSTODY, False, 3),
        (CustodyTitle.POLICE_CUSTODY, True, 6),
        (CustodyTitle.REMAND, False, 14),
        (CustodyTitle.DETENTION, False, 90),
    ],
)
def test_each_title_has_its_own_term(title: CustodyTitle, extended: bool, length: int, start: date) -> None:
    assert term_ends_on(Custody(title=title, since=start, extended=extended)) == start + timedelta(
        days=length
    )


@pytest.mark.parametrize("title", [CustodyTitle.NONE, CustodyTitle.OTHER])
def test_no_term_is_invented_for_a_title_without_one(title: CustodyTitle) -> None:
    assert term_ends_on(Custody(title=title, since=START)) is None


def test_nothing_known_means_no_term_and_no_answer() -> None:
    assert term_ends_on(None) is None
    assert hearing_due_by(None) is None
    assert held_on(None, START) is None
    assert term_ends_on(Custody(title=CustodyTitle.REMAND)) is None


@given(st.integers(0, 400), st.integers(0, 400))
def test_a_suspension_stops_the_clock_and_its_end_restarts_it(after: int, length: int) -> None:
    pause_from = START + timedelta(days=after)
    paused = Custody(title=CustodyTitle.REMAND, since=START, suspended_on=pause_from)
    resumed = paused.model_copy(update={"resumed_on": pause_from + timedelta(days=length)})
    assert term_ends_on(paused) is None
    assert hearing_due_by(paused) is None
    assert term_ends_on(resumed) == START + timedelta(days=14 + length)
    assert hearing_due_by(resumed) == START + timedelta(days=104 + length)


def test_the_first_hearing_is_due_110_days_from_arrest_or_104_from_remand() -> None:
    remand = Custody(title=CustodyTitle.REMAND, since=START)
    assert hearing_due_by(remand) == START + timedelta(days=104)
    arrested = remand.model_copy(update={"arrested_on": START - timedelta(days=6)})
    assert hearing_due_by(arrested) == START + timedelta(days=104)
    assert hearing_due_by(Custody(title=CustodyTitle.DETENTION, since=START)) is None


def test_a_term_can_be_overridden_and_ends_when_custody_is_lifted() -> None:
    known = Custody(
        title=CustodyTitle.DETENTION,
        since=START,
        ends_on_override=date(2026, 5, 1),
        hearing_due_override=date(2026, 6, 1),
    )
    assert (term_ends_on(known), hearing_due_by(known)) == (date(2026, 5, 1), date(2026, 6, 1))
    lifted = known.model_copy(update={"lifted_on": date(2026, 4, 1)})
    assert (term_ends_on(lifted), hearing_due_by(lifted)) == (None, None)


def test_held_follows_start_suspension_and_lifting() -> None:
    custody = Custody(
        title=CustodyTitle.REMAND,
        since=START,
        suspended_on=date(2026, 3, 10),
        resumed_on=date(2026, 3, 20),
        lifted_on=date(2026, 4, 1),
    )
    held = {day: held_on(custody, date(2026, *day)) for day in ((3, 1), (3, 2), (3, 10), (3, 20), (4, 1))}
    assert held == {(3, 1): False, (3, 2): True, (3, 10): False, (3, 20): True, (4, 1): False}
    assert suspended_on(custody, date(2026, 3, 19))
    assert held_on(Custody(title=CustodyTitle.NONE), START) is False
    assert held_on(Custody(title=CustodyTitle.REMAND), START) is True
