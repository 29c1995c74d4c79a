"""Codes into words, in the language of the window. The word lists load with the first word asked for."""

from typing import TYPE_CHECKING

from triage_app.errors import FieldProblems, Problem
from ui import translation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime


def say(key: str, /, **values: object) -> str:
    """Return the word or sentence under a key such as ``standing.requested``."""
    from triage_app import words  # noqa: PLC0415 - the word lists stay out of the start

    return words.say(key, translation.current(), **values)


def problem(met: Problem) -> str:
    """Return the sentence for a problem; its next step is in the sentence."""
    return say(f"problem.{met.code}", **met.details)


def each_problem(met: Problem) -> "Iterator[Problem]":
    """Yield the problems of several fields one by one, or the one there is."""
    if isinstance(met, FieldProblems):
        yield from met.problems
    else:
        yield met


def day(value: "date | None", missing: str = "") -> str:
    """Return a date as ``dd-mm-jjjj``, or what stands there without one."""
    return f"{value.day:02d}-{value.month:02d}-{value.year:04d}" if value else missing


def moment(at: "datetime") -> str:
    """A moment as the clock on the wall said it, to the minute."""
    from triage_app.domain.amsterdam import local_moment  # noqa: PLC0415 - the window is drawn without it

    local = local_moment(at)
    return f"{day(local.date())} {local:%H:%M}"


def number(value: int) -> str:
    """Return a count with its thousands apart: ``12.345`` in Dutch, ``12,345`` in English."""
    grouped = f"{value:,}"
    return grouped.replace(",", ".") if translation.current() == "nl" else grouped


def long_day(value: "date") -> str:
    """Return a date in full: *dinsdag 1 december 2026*."""
    from triage_app import words  # noqa: PLC0415 - the word lists stay out of the start

    return words.long_day(value, translation.current())


def share(fraction: float) -> str:
    """Return a fraction as a percentage with one decimal: ``64,1 %`` in Dutch, ``64.1 %`` in English."""
    written = f"{fraction * 100:.1f} %"
    return written.replace(".", ",") if translation.current() == "nl" else written
