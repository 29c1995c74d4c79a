"""What stands in the search box: words to look for, ``veld:waarde`` and a few phrases, in Dutch or English.

``zitting:1-4..30-4 officier:wit te laat`` asks for the cases of a prosecutor called Wit with a hearing in
April that are late. What is not understood is told, and asks for nothing.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from typing import TypeVar

from triage_app.domain.calendar import add_days
from triage_app.domain.catalogue import parketten
from triage_app.domain.dates import parse_entry
from triage_app.domain.decisions.standing import Standing
from triage_app.errors import BadInput
from triage_app.services.cases.criteria import (
    All,
    Any,
    Begins,
    Between,
    Criterion,
    Is,
    Known,
    OfProsecutor,
    OneOf,
    Suspect,
)
from triage_app.services.cases.filtering import UNASSESSED
from triage_app.services.cases.searching import finds, fold, wanted
from triage_app.words import LANGUAGES, Language, say

_TOKEN = re.compile(r'(?P<field>[^\W\d][\w-]*):(?P<value>"[^"]*"?|\S*)|(?P<word>\S+)')
_MONTH = re.compile(r"(\d{1,2})-(\d{4})")
_YEAR = re.compile(r"\d{4}")
_SIDES = re.compile(r"(<=|>=|<|>)(.+)")
_YES, _NO = {"ja", "j", "yes", "y"}, {"nee", "n", "no"}
_NONE = {"geen", "none", "leeg"}
_DECEMBER = 12

NOT_DECIDED = frozenset(
    {
        Standing.UNDECIDED,
        Standing.UNCLEAR,
        Standing.EXCEPTION_INCOMPLETE,
        Standing.AWAITING_CONFIRMATION,
        Standing.CLOSED_UNDECIDED,
    }
)
"""Standings of cases nobody entitled has decided, closed ones among them; a deferral is a decision."""

T = TypeVar("T", str, tuple[str, ...], frozenset[str])
Read = Callable[[str, date], Criterion]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for.

    Args:
        words: Folded beginnings, all of which must be found.
        criteria: What a row must meet besides.
        unread: What was not understood, as it was typed.
    """

    words: tuple[str, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    unread: tuple[str, ...] = ()


@lru_cache(maxsize=256)
def read(text: str, day: date) -> Asked:
    """Read what stands in the search box on a day.

    Args:
        text: As it was typed.
        day: What ``vandaag`` and ``+2w`` count from.
    """
    criteria: list[Criterion] = []
    for pattern, late in _PHRASES.items():
        text, found = pattern.subn(" ", text)
        criteria += [late(day)] if found else []
    words, unread = [], []
    for token in _TOKEN.finditer(text):
        field = _FIELDS.get(fold(token["field"] or "").strip())
        if token["word"]:
            words.append(token["word"])
        elif field is None:
            unread.append(token[0])
        else:
            value = token["value"].strip('"').strip()
            try:
                criteria.append(field(value, day))
            except BadInput:
                unread.append(token[0])
    return Asked(wanted(" ".join(words)), tuple(criteria), tuple(unread))


def fields(language: Language) -> tuple[str, ...]:
    """The names of the fields that can be asked for."""
    english = {dutch: name for name, dutch in _ENGLISH.items()}
    return tuple(_DUTCH) if language == "nl" else tuple(english.get(name, name) for name in _DUTCH)


def _late(day: date) -> Criterion:
    """A deferral past its day; or nothing settled while the hearing or the custody term has passed."""
    past = add_days(day, -1)
    open_still = OneOf("standing", frozenset(UNASSESSED))
    passed = Any(
        (
            Between("hearing_on", None, past),
            All((Is("held", value=True), Between("custody_ends_on", None, past))),
        )
    )
    return Any((OneOf("standing", frozenset({Standing.DEFERRED_PAST_TERM.value})), All((open_still, passed))))


def _standing(value: str, _day: date) -> Criterion:
    asked = _some(wanted(value))
    found = frozenset(
        one.value
        for one in Standing
        for language in LANGUAGES
        if finds(asked, tuple(fold(say(f"standing.{one}", language)).split()))
    )
    return OneOf("standing", _some(found))


def _begins(column: str, value: str, _day: date) -> Criterion:
    return Begins(column, _some(value.lower()))


def _suspect(value: str, _day: date) -> Criterion:
    return Suspect(_some(fold(value).replace(" ", "")))


def _parket(value: str, _day: date) -> Criterion:
    asked = _some(fold(value).strip())
    found = frozenset(one.name for one in parketten() if fold(one.name).startswith(asked))
    return OneOf("parket", _some(found))


def _prosecutor(value: str, _day: date) -> Criterion:
    return Known("prosecutor_id", known=False) if fold(value) in _NONE else OfProsecutor(_some(wanted(value)))


def _number(column: str, value: str, _day: date) -> Criterion:
    if not (value.isascii() and value.isdigit()):
        raise BadInput("field.number")
    return Is(column, int(value))


def _truth(column: str, value: str, _day: date) -> Criterion:
    if fold(value) not in _YES | _NO:
        raise BadInput("field.unreadable")
    return Is(column, fold(value) in _YES)


def _held(value: str, day: date) -> Criterion:
    """Whether somebody is held, or until when."""
    if fold(value) in _YES | _NO:
        return _truth("held", value, day)
    return All((Is("held", value=True), _days("custody_ends_on", value, day)))


def _closed(value: str, day: date) -> Criterion:
    if fold(value) in _YES | _NO:
        return Known("closed_on", known=fold(value) in _YES)
    return _days("closed_on", value, day)


def _days(column: str, value: str, day: date) -> Criterion:
    """A day, month or year; from one to another with two dots; before or after with ``<`` and ``>``."""
    if fold(value) in _NONE:
        return Known(column, known=False)
    if found := _SIDES.fullmatch(value):
        first, last = _span(found[2], day)
        return {
            "<": Between(column, None, add_days(first, -1)),
            "<=": Between(column, None, last),
            ">": Between(column, add_days(last, 1), None),
            ">=": Between(column, first, None),
        }[found[1]]
    start, dots, end = value.partition("..")
    if not dots:
        return Between(column, *_span(value, day))
    return Between(column, _span(start, day)[0] if start else None, _span(end, day)[1] if end else None)


def _span(value: str, day: date) -> tuple[date, date]:
    """The first and last day of what was written."""
    if _YEAR.fullmatch(value):
        return _of_year(int(value))
    if found := _MONTH.fullmatch(value):
        month, year = int(found[1]), int(found[2])
        if not (1 <= month <= _DECEMBER and year > 0):
            raise BadInput("date.impossible")
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    on = parse_entry(value, day)
    return on, on


def _of_year(year: int) -> tuple[date, date]:
    if not year:
        raise BadInput("date.impossible")
    return date(year, 1, 1), date(year, 12, 31)


def _some(asked: T) -> T:
    if not asked:
        raise BadInput("field.required")
    return asked


_DUTCH: dict[str, Read] = {
    "stand": _standing,
    "grond": partial(_begins, "ground_code"),
    "feit": partial(_begins, "offence"),
    "verdachte": _suspect,
    "geboren": partial(_number, "birth_year"),
    "parket": _parket,
    "officier": _prosecutor,
    "zitting": partial(_days, "hearing_on"),
    "vh": _held,
    "ingeschreven": partial(_days, "registered_on"),
    "afgedaan": _closed,
    "uitgesteld": partial(_days, "deferred_until"),
    "minderjarig": partial(_truth, "minor_victim"),
    "betwist": partial(_truth, "disputed"),
}
_ENGLISH = {
    "standing": "stand",
    "ground": "grond",
    "offence": "feit",
    "suspect": "verdachte",
    "born": "geboren",
    "prosecutor": "officier",
    "hearing": "zitting",
    "custody": "vh",
    "registered": "ingeschreven",
    "closed": "afgedaan",
    "deferred": "uitgesteld",
    "minor": "minderjarig",
    "disputed": "betwist",
}
_FIELDS: dict[str, Read] = _DUTCH | {english: _DUTCH[dutch] for english, dutch in _ENGLISH.items()}


def _phrase(*said: str) -> re.Pattern[str]:
    words = "|".join(one.replace(" ", r"\s+") for one in said)
    return re.compile(rf"(?<!\S)(?:{words})(?!\S)", re.IGNORECASE)


_PHRASES: dict[re.Pattern[str], Callable[[date], Criterion]] = {
    _phrase("te laat", "too late"): _late,
    _phrase("zonder beslissing", "without decision"): lambda _day: OneOf("standing", NOT_DECIDED),
    _phrase("stil", "silent"): lambda _day: Is("silent", value=True),
    _phrase("nieuw", "new"): lambda _day: Is("new", value=True),
}
