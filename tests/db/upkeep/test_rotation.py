"""Which backups stay: enough to go back an hour, a day, a week or a year, and no more."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from db.upkeep.rotation import DAYS, MONTHS, NEWEST, WEEKS, past
from tests.fakes.clock import NOW

MOMENTS = st.sets(st.integers(0, 40_000), max_size=80).map(
    lambda hours: {NOW - timedelta(hours=one) for one in hours}
)


@given(MOMENTS)
def test_the_last_ones_stay_whatever_their_age(moments: set[datetime]) -> None:
    assert not past(moments, NOW) & set(sorted(moments)[-NEWEST:])


@given(MOMENTS)
def test_one_of_every_recent_day_stays(moments: set[datetime]) -> None:
    recent = {one.date() for one in moments if one >= NOW - timedelta(days=DAYS)}
    assert recent <= {one.date() for one in moments - past(moments, NOW)}


@given(MOMENTS)
def test_never_more_stay_than_there_are_places(moments: set[datetime]) -> None:
    kept = moments - past(moments, NOW)
    assert len(kept) <= NEWEST + (DAYS + 1) + (WEEKS + 1) + (MONTHS + 2)


@given(MOMENTS)
def test_what_is_past_stays_past_and_what_is_kept_stays_kept(moments: set[datetime]) -> None:
    gone = past(moments, NOW)
    assert gone <= moments
    assert past(moments - gone, NOW) == set()
