"""Dates as people write them.

``read_date`` understands what stands in letters and spreadsheets; ``parse_entry`` also the short forms
people type into a date field.
"""

import re
from datetime import date

from triage_app.domain.calendar import add_days
from triage_app.errors import BadInput

MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_ENGLISH_MONTHS = {"mar": 3, "may": 5, "oct": 10, "maa": 3}
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_ENGLISH_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORTEST_WEEKDAY = 2
_CENTURY = 100
_PIVOT = 70
"""Two-digit years up to this far belong to the 2000s: 69 is 2069, 70 is 1970."""

_DAY_FIRST = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+)?")
_NAMED = re.compile(r"(\d{1,2})[-. ]*([a-z]{3,9})\.?[-. ]*(\d{4}|\d{2})")
_DAY_MONTH = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{2}|\d{4})")
_STEP = re.compile(r"([+-])\s*(\d{1,4})\s*([dwmj]?)")
_STEP_DAYS = {"": 1, "d": 1, "w": 7}


def read_date(text: str) -> date:
    """Read a full written date, day first or year first.

    Understands ``15-3-2026``, ``15/03/26``, ``15.3.2026``, ``2026-03-15`` and ``15 mrt 2026``.

    Raises:
        BadInput: ``date.unreadable``, or ``date.impossible`` when it is a date that no calendar has.
    """
    written = text.strip().lower()
    if found := _DAY_FIRST.fullmatch(written):
        day, month, year = found.groups()
        return _day(_full_year(year), int(month), int(day))
    if found := _YEAR_FIRST.fullmatch(written):
        year, month, day = found.groups()
        return _day(int(year), int(month), int(day))
    if found := _NAMED.fullmatch(written):
        day, name, year = found.groups()
        if number := _month_of(name):
            return _day(_full_year(year), number, int(day))
    raise BadInput("date.unreadable")


def parse_entry(text: str, today: date) -> date:
    """Read what somebody typed into a date field.

    Beside full dates: ``15-3`` (this year), ``150326``, ``+2w``, ``-3d``, ``+1m``, ``vr`` (the next Friday),
    ``vandaag``, ``morgen``, ``gisteren``.

    Raises:
        BadInput: ``date.unreadable`` or ``date.impossible``.
    """
    written = text.strip().lower()
    near = {"vandaag": 0, "v": 0, "today": 0, "morgen": 1, "tomorrow": 1, "gisteren": -1, "yesterday": -1}
    if written in near:
        return add_days(today, near[written])
    if found := _STEP.fullmatch(written):
        return _step(today, *found.groups())
    if found := _DAY_MONTH.fullmatch(written):
        return _day(today.year, int(found[2]), int(found[1]))
    if found := _DIGITS.fullmatch(written):
        return _day(_full_year(found[3]), int(found[2]), int(found[1]))
    for names in (WEEKDAYS, _ENGLISH_WEEKDAYS):
        for number, name in enumerate(names):
            if len(written) >= _SHORTEST_WEEKDAY and name.startswith(written):
                return add_days(today, (number - today.weekday()) % 7 or 7)
    return read_date(written)


def _full_year(digits: str) -> int:
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004 - more than two digits is a full year
        return year
    return year + (2000 if year < _PIVOT else 1900)


def _month_of(name: str) -> int | None:
    start = name[:3]
    if start in MONTHS:
        return MONTHS.index(start) + 1
    return _ENGLISH_MONTHS.get(start)


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise BadInput("date.impossible") from None


def _step(today: date, sign: str, number: str, unit: str) -> date:
    amount = int(number) if sign == "+" else -int(number)
    if unit in _STEP_DAYS:
        return add_days(today, amount * _STEP_DAYS[unit])
    months = today.year * 12 + today.month - 1 + (amount if unit == "m" else amount * 12)
    year, month = divmod(months, 12)
    for last in (today.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(last, today.day))
        except ValueError:
            continue
    raise BadInput("date.impossible")
