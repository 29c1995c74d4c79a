"""Cells: text cleaned, days and years in every notation."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage_app.spreadsheets.cells import LONGEST_SHOWN, Wrong, day_of, shown, text_of, year_of
from triage_app.spreadsheets.sheet import EPOCH_1900, EPOCH_1904, CellValue

TODAY = date(2026, 11, 23)
_YEAR = "januari februari maart april mei juni juli augustus september oktober november december"
MONTHS = _YEAR.split(" ")
SHORT = [name[:3] if name != "maart" else "mrt" for name in MONTHS]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("  A.  B. ", "A. B."),
        ("a\x07b\u00a0c", "a b c"),
        ("een\r\ntwee\tdrie", "een twee drie"),
        ("\u202egevaar\u200b", "gevaar"),
        ("S\u0327. O\u0308.", "Ş. Ö."),
        ("\ud800x", "x"),
        (1981.0, "1981"),
        (243.1, "243.1"),
        (7, "7"),
        (True, "ja"),
        (False, "nee"),
        (date(2026, 3, 15), "2026-03-15"),
        (datetime(2026, 3, 15), "2026-03-15"),  # noqa: DTZ001
        (datetime(2026, 3, 15, 9, 30), "2026-03-15 09:30:00"),  # noqa: DTZ001
        (time(9, 30), "09:30:00"),
    ],
)
def test_a_cell_becomes_clean_text(value: CellValue, text: str) -> None:
    assert text_of(value) == text


@given(st.text())
def test_clean_text_holds_nothing_to_clean(text: str) -> None:
    cleaned = text_of(text)

    assert text_of(cleaned) == cleaned
    assert cleaned == cleaned.strip()
    assert not any(ord(letter) < 32 for letter in cleaned)


def test_a_very_long_cell_is_shown_cut() -> None:
    assert shown("kort") == "kort"
    assert len(shown("x" * 5_000)) == LONGEST_SHOWN


NOTATIONS: dict[str, Callable[[date], CellValue]] = {
    "15-3-2026": lambda day: f"{day.day}-{day.month}-{day.year}",
    "15-03-2026": lambda day: f"{day:%d-%m-%Y}",
    "15/03/2026": lambda day: f"{day:%d/%m/%Y}",
    "15/03/26": lambda day: f"{day:%d/%m/%y}",
    "15.3.2026": lambda day: f"{day.day}.{day.month}.{day.year}",
    "2026-03-15": lambda day: day.isoformat(),
    "2026/03/15": lambda day: f"{day:%Y/%m/%d}",
    "15 mrt 2026": lambda day: f"{day.day} {SHORT[day.month - 1]} {day.year}",
    "15 mrt. '26": lambda day: f"{day.day} {SHORT[day.month - 1]}. ’{day:%y}",
    "15 maart 2026": lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    "zondag 15 maart 2026": lambda day: f"zondag {day.day} {MONTHS[day.month - 1].title()} {day.year}",
    "zo 15-3-2026": lambda day: f"Zo. {day.day}-{day.month}-{day.year}",
    "15032026": lambda day: f"{day:%d%m%Y}",
    "20260315": lambda day: f"{day:%Y%m%d}",
    "150326": lambda day: f"{day:%d%m%y}",
    "with a time": lambda day: f"{day:%d-%m-%Y} 09:30",
    "with a Dutch time": lambda day: f"{day:%d-%m-%Y} 9.30 uur",
    "ISO with a time": lambda day: f"{day.isoformat()}T09:30:00",
    "a date cell": lambda day: day,
    "a date and time cell": lambda day: datetime(day.year, day.month, day.day, 9, 30),  # noqa: DTZ001
    "a serial number": lambda day: float((day - EPOCH_1900).days),
    "a serial number as text": lambda day: str((day - EPOCH_1900).days),
    "a number 20260315": lambda day: float(f"{day:%Y%m%d}"),
    "a number 15032026": lambda day: int(f"{day:%d%m%Y}"),
}
DAYS = st.dates(date(1971, 1, 1), date(2068, 12, 31))


@pytest.mark.parametrize("notation", NOTATIONS)
@given(day=DAYS)
def test_a_day_is_read_back_from_every_notation(notation: str, day: date) -> None:
    written = NOTATIONS[notation](day)

    assert day_of(written) == day


@given(DAYS)
def test_a_bare_number_counts_from_the_day_the_workbook_says(day: date) -> None:
    assert day_of(float((day - EPOCH_1904).days), EPOCH_1904) == day


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        ("31-02-2027", Wrong.DATE_IMPOSSIBLE),
        ("45-1-2026", Wrong.DATE_IMPOSSIBLE),
        ("2026-13-01", Wrong.DATE_IMPOSSIBLE),
        ("1-1-1066", Wrong.DATE_IMPOSSIBLE),
        ("310226", Wrong.DATE_IMPOSSIBLE),
        ("maart 2026", Wrong.DATE_UNREADABLE),
        ("ca. 15-3-2026", Wrong.DATE_UNREADABLE),
        ("volgt", Wrong.DATE_UNREADABLE),
        ("00012", Wrong.DATE_UNREADABLE),
        (12.0, Wrong.DATE_UNREADABLE),
        (-1.0, Wrong.DATE_UNREADABLE),
        (200_000.5, Wrong.DATE_UNREADABLE),
        (1e12, Wrong.DATE_UNREADABLE),
        (True, Wrong.DATE_UNREADABLE),
        (time(9, 30), Wrong.DATE_UNREADABLE),
        (timedelta(3), Wrong.DATE_UNREADABLE),
    ],
)
def test_what_is_no_day_says_why(value: CellValue, wrong: Wrong) -> None:
    assert day_of(value) is wrong


@given(st.one_of(st.text(), st.floats(allow_nan=False, allow_infinity=False), st.integers()))
def test_no_cell_makes_the_reader_stumble(value: CellValue) -> None:
    day = day_of(value)

    assert isinstance(day, date) or day in Wrong


@pytest.mark.parametrize(
    ("value", "year"),
    [
        (1981.0, 1981),
        ("1981", 1981),
        (" 1981 ", 1981),
        (date(1981, 5, 1), 1981),
        ("1-5-1981", 1981),
        (2026.0, 2026),
        (2027.0, Wrong.YEAR_UNREADABLE),
        (1899.0, Wrong.YEAR_UNREADABLE),
        (81.0, Wrong.YEAR_UNREADABLE),
        (29_700.0, Wrong.YEAR_UNREADABLE),
        ("ca. 1981", Wrong.YEAR_UNREADABLE),
        (True, Wrong.YEAR_UNREADABLE),
    ],
)
def test_a_year_is_four_digits_or_that_of_a_day(value: CellValue, year: int | Wrong) -> None:
    assert year_of(value, TODAY) == year
