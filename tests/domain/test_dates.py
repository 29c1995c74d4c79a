from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage_app.domain.dates import MONTHS, parse_entry, read_date
from triage_app.errors import BadInput

TODAY = date(2026, 11, 23)  # a Monday
modern = st.dates(date(1970, 1, 1), date(2069, 12, 31))

NOTATIONS: tuple[Callable[[date], str], ...] = (
    lambda d: f"{d.day}-{d.month}-{d.year}",
    lambda d: f"{d:%d/%m/%y}",
    lambda d: f"{d:%d.%m.%Y}",
    lambda d: f"{d:%Y-%m-%d}",
    lambda d: f"{d:%Y-%m-%d} 00:00:00",
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.day:02}-{MONTHS[d.month - 1].upper()}-{d:%y}",
)


@given(modern, st.sampled_from(NOTATIONS))
def test_every_notation_of_a_day_reads_as_that_day(day: date, notation: Callable[[date], str]) -> None:
    assert read_date(f" {notation(day)} ") == day
    assert parse_entry(notation(day), TODAY) == day


@given(st.text(), modern)
def test_no_text_makes_the_reader_fall_over(text: str, today: date) -> None:
    for read in (read_date, lambda written: parse_entry(written, today)):
        try:
            assert isinstance(read(text), date)
        except BadInput as problem:
            assert problem.code in {"date.unreadable", "date.impossible"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31-02-2027", "date.impossible"),
        ("2026-13-01", "date.impossible"),
        ("12 foo 2026", "date.unreadable"),
        ("gisteren rond tien", "date.unreadable"),
        ("maart", "date.unreadable"),
        ("", "date.unreadable"),
    ],
)
def test_what_no_calendar_has_is_told_from_what_is_no_date(text: str, code: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_date(text)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15-3", date(2026, 3, 15)),
        ("150326", date(2026, 3, 15)),
        ("15032026", date(2026, 3, 15)),
        ("+2w", date(2026, 12, 7)),
        ("-3d", date(2026, 11, 20)),
        ("+10", date(2026, 12, 3)),
        ("+1m", date(2026, 12, 23)),
        ("+3j", date(2029, 11, 23)),
        ("vr", date(2026, 11, 27)),
        ("maandag", date(2026, 11, 30)),
        ("friday", date(2026, 11, 27)),
        ("vandaag", TODAY),
        ("Morgen", date(2026, 11, 24)),
        ("gisteren", date(2026, 11, 22)),
        ("4 March 2026", date(2026, 3, 4)),
    ],
)
def test_short_forms_are_understood(text: str, day: date) -> None:
    assert parse_entry(text, TODAY) == day


@pytest.mark.parametrize("text", ["maart", "zomer", "m", "vrijdags"])
def test_a_word_that_only_begins_like_a_weekday_is_no_day(text: str) -> None:
    with pytest.raises(BadInput):
        parse_entry(text, TODAY)


def test_a_month_on_from_the_31st_is_the_last_day_of_a_shorter_month() -> None:
    assert parse_entry("+1m", date(2026, 1, 31)) == date(2026, 2, 28)
    assert parse_entry("+1m", date(2024, 1, 31)) == date(2024, 2, 29)
    assert parse_entry("+1m", date(2026, 3, 31)) == date(2026, 4, 30)


@pytest.mark.parametrize("text", ["-9999j", "+9999j", "-9999m", "+9999w"])
def test_a_step_out_of_every_calendar_is_impossible_or_a_day(text: str) -> None:
    try:
        assert parse_entry(text, TODAY) != TODAY
    except BadInput as problem:
        assert problem.code == "date.impossible"
