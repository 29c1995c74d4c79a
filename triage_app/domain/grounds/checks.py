"""Evidence checks: what a ground requires, and what is good practice."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from triage_app.domain.value import Value


class Level(StrEnum):
    """A required check follows from the policy letter; good practice never blocks."""

    REQUIRED = "required"
    GOOD_PRACTICE = "good_practice"


class Check(Value):
    """One piece of evidence: ``check.<code>`` is its name, met or not, with what was filled in."""

    code: str
    level: Level
    met: bool
    detail: str = ""


def required(code: str, met: object, detail: object = "") -> Check:
    """A required check, met when ``met`` is filled in."""
    return Check(code=code, level=Level.REQUIRED, met=bool(met), detail=str(detail or ""))


def good_practice(code: str, met: object, detail: object = "") -> Check:
    """A good-practice check, met when ``met`` is filled in."""
    return Check(code=code, level=Level.GOOD_PRACTICE, met=bool(met), detail=str(detail or ""))


def unmet(checks: Iterable[Check]) -> tuple[Check, ...]:
    """The required checks that are not met."""
    return tuple(check for check in checks if check.level is Level.REQUIRED and not check.met)


def written(day: date | None) -> str:
    """A day as it stands on screen and paper; empty when unknown."""
    return "" if day is None else f"{day:%d-%m-%Y}"
