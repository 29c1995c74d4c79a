"""Dates, clocks, ages and numbers of days as they read on paper."""

from datetime import date, datetime, time

from reports.wording import phrase
from triage_app.words import Language

_DAYS = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "nl": (
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}


def day(on: date | None) -> str:
    """``dd-mm-jjjj``; a dash when unknown."""
    return "–" if on is None else f"{on:%d-%m-%Y}"


def moment(at: datetime) -> str:
    """A date with its hour."""
    return f"{at:%d-%m-%Y %H.%M}"


def clock(at: time) -> str:
    """An hour of the day."""
    return f"{at:%H.%M}"


def long_day(on: date, language: Language) -> str:
    """A date in words, with its weekday."""
    return f"{_DAYS[language][on.weekday()]} {on.day} {_MONTHS[language][on.month - 1]} {on.year}"


def days_to(days: int, language: Language) -> str:
    """How far off a day is: ahead, today or past."""
    if days == 0:
        return phrase("days.today", language)
    key = "ahead" if days > 0 else "past"
    return phrase(f"days.{key}{'_one' if abs(days) == 1 else ''}", language, days=abs(days))


def days_left(days: int, language: Language) -> str:
    """What is left of a term: days, its last day, or over."""
    if days == 0:
        return phrase("term.last_day", language)
    key = "left" if days > 0 else "over"
    return phrase(f"term.{key}{'_one' if abs(days) == 1 else ''}", language, days=abs(days))


def capital(text: str) -> str:
    """The text with a capital first letter; the rest as it is."""
    return text[:1].upper() + text[1:]
