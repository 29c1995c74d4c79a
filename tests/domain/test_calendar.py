from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from triage_app.domain.calendar import add_days, add_years

days = st.dates(date(1950, 1, 1), date(2090, 12, 31))


def test_the_leap_day_becomes_28_february_where_there_is_none() -> None:
    assert add_years(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert add_years(date(2024, 2, 29), 4) == date(2028, 2, 29)


@given(days)
def test_a_year_on_is_the_same_day_and_month_but_for_the_leap_day(day: date) -> None:
    later = add_years(day, 1)
    assert later.year == day.year + 1
    assert (later.month, later.day) == (day.month, day.day) or (day.month, day.day) == (2, 29)


@given(days, st.integers(-5000, 5000))
def test_so_many_days_later_is_that_many_days_apart(day: date, number: int) -> None:
    assert (add_days(day, number) - day).days == number


def test_the_calendar_has_a_last_and_a_first_day() -> None:
    assert add_days(date.max, 1) == date.max
    assert add_days(date(9999, 12, 1), 14) == date(9999, 12, 15)
    assert add_days(date.min, -1) == date.min
    assert add_years(date.max, 1) == date.max
