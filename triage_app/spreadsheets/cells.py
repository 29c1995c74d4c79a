"""What stands in a cell, as text, day or year. Trouble comes back as a value: a list may hold thousands."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache

from triage_app.domain import dates
from triage_app.errors import BadInput
from triage_app.spreadsheets.sheet import EPOCH_1900, CellValue

LONGEST_SHOWN = 200
"""Characters of a cell that a report of findings repeats."""

_FIRST_SERIAL, _LAST_SERIAL = 3_654, 109_574
"""Serial numbers that may be days: 1910 to 2199 in the 1900 system."""

_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2199
_WEEKDAY = re.compile(r"^(?:ma|di|wo|do|vr|za|zo)[a-z]*\.?,?\s+(?=\d)")
_CLOCK_TIME = re.compile(r"(?<=\d)[ t]+\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?z?|[.:]\d{2}\s*u(?:ur)?)$")
_SHORT_YEAR = re.compile(r"[’'`](?=\d\d$)")
_COMPACT = re.compile(r"\d{8}|\d{6}")
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_YEAR = re.compile(r"\d{4}")


class Wrong(StrEnum):
    """Why a cell could not be read; the code of the finding."""

    DATE_UNREADABLE = "date.unreadable"
    DATE_IMPOSSIBLE = "date.impossible"
    YEAR_UNREADABLE = "year.unreadable"


def text_of(value: CellValue) -> str:
    """The text of a cell: control characters gone, blanks of any kind made one space, none at the ends."""
    if isinstance(value, str):
        if value.isascii() and value.isprintable():
            return " ".join(value.split())
        return _cleaned(value)
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return str(value)


def shown(value: CellValue) -> str:
    """The cell as a report of findings repeats it: cut when very long."""
    text = text_of(value)
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…"


@lru_cache(maxsize=8_192)
def _cleaned(text: str) -> str:
    kept = (
        " " if unicodedata.category(letter) in {"Cc", "Zs", "Zl", "Zp"} else letter
        for letter in unicodedata.normalize("NFC", text)
        if unicodedata.category(letter) not in {"Cf", "Cs"}
    )
    return " ".join("".join(kept).split())


def day_of(value: CellValue, epoch: date = EPOCH_1900) -> date | Wrong:
    """The day in a cell that is not empty: a real date, a bare serial number, or a day as people write it.

    Args:
        value: The cell.
        epoch: Day 0 of serial numbers.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        return _written_day(text_of(value), epoch)
    if isinstance(value, bool | time | timedelta):
        return Wrong.DATE_UNREADABLE
    return _day_of_number(value, epoch)


def _day_of_number(number: float, epoch: date) -> date | Wrong:
    if _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return epoch + timedelta(days=int(number))
    digits = f"{number:.0f}"
    if number < _FIRST_SERIAL or not float(number).is_integer() or len(digits) > len("15032026"):
        return Wrong.DATE_UNREADABLE
    return _written_day(digits.rjust(len(digits) + len(digits) % 2, "0"), epoch)


@lru_cache(maxsize=16_384)
def _written_day(text: str, epoch: date) -> date | Wrong:
    written = text.lower()
    if _SERIAL.fullmatch(written):
        return _day_of_number(float(written), epoch)
    if _COMPACT.fullmatch(written):
        written = _spread(written)
    written = _SHORT_YEAR.sub("", _CLOCK_TIME.sub("", _WEEKDAY.sub("", written)))
    try:
        day = dates.read_date(written)
    except BadInput as problem:
        return Wrong(problem.code)
    return day if _EARLIEST_YEAR <= day.year <= _LATEST_YEAR else Wrong.DATE_IMPOSSIBLE


def _spread(digits: str) -> str:
    """``20260315``, ``15032026`` and ``150326`` with hyphens; the first two never look alike."""
    if len(digits) == len("150326"):
        return f"{digits[:2]}-{digits[2:4]}-{digits[4:]}"
    if digits[:2] in {"19", "20", "21"} and "01" <= digits[4:6] <= "12":
        return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
    return f"{digits[:2]}-{digits[2:4]}-{digits[4:]}"


def year_of(value: CellValue, today: date) -> int | Wrong:
    """The year in a cell that is not empty: ``1981``, ``1981.0``, or that of a whole date.

    Args:
        value: The cell.
        today: A later year is unreadable, and so is one before 1900.
    """
    text = text_of(value)
    if _YEAR.fullmatch(text):
        year = int(text)
    else:
        day = Wrong.DATE_UNREADABLE if isinstance(value, float) else day_of(value)
        year = 0 if isinstance(day, Wrong) else day.year
    return year if _EARLIEST_YEAR <= year <= today.year else Wrong.YEAR_UNREADABLE
