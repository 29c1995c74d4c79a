"""Dates, days and terms as they read on paper."""

from datetime import date, datetime, time

import pytest

from reports import phrases


@pytest.mark.parametrize(
    ("days", "nl", "en"),
    [
        (0, "vandaag", "today"),
        (1, "over 1 dag", "in 1 day"),
        (44, "over 44 dagen", "in 44 days"),
        (-1, "1 dag geleden", "1 day ago"),
        (-9, "9 dagen geleden", "9 days ago"),
    ],
)
def test_days_to_a_hearing(days: int, nl: str, en: str) -> None:
    assert (phrases.days_to(days, "nl"), phrases.days_to(days, "en")) == (nl, en)


@pytest.mark.parametrize(
    ("days", "nl", "en"),
    [
        (0, "laatste dag", "last day"),
        (1, "nog 1 dag", "1 day left"),
        (8, "nog 8 dagen", "8 days left"),
        (-1, "1 dag voorbij", "1 day over"),
        (-4, "4 dagen voorbij", "4 days over"),
    ],
)
def test_days_left_of_a_term(days: int, nl: str, en: str) -> None:
    assert (phrases.days_left(days, "nl"), phrases.days_left(days, "en")) == (nl, en)


def test_dates_stand_day_first() -> None:
    assert phrases.day(date(2026, 12, 1)) == "01-12-2026"
    assert phrases.day(None) == "–"
    assert phrases.clock(time(9, 5)) == "09.05"
    assert phrases.moment(datetime(2026, 11, 27, 16, 10)) == "27-11-2026 16.10"  # noqa: DTZ001 - local time


def test_a_long_date_names_day_and_month() -> None:
    assert phrases.long_day(date(2026, 12, 1), "nl") == "dinsdag 1 december 2026"
    assert phrases.long_day(date(2026, 3, 8), "en") == "Sunday 8 March 2026"


def test_only_the_first_letter_is_made_a_capital() -> None:
    assert phrases.capital("tbs: FPK Assen") == "Tbs: FPK Assen"
    assert phrases.capital("") == ""
