"""The suspect, known here by initials or a pseudonym and a year of birth only."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from triage_app.domain.value import Value


class AgeGroup(StrEnum):
    """Which criminal law the age at the offence points to."""

    NOT_PROSECUTABLE = "not_prosecutable"
    YOUTH = "youth"
    ADOLESCENT = "adolescent"
    ADULT = "adult"
    UNKNOWN = "unknown"


class Suspect(Value):
    """Initials or pseudonym and year of birth; never a name or an address."""

    initials: str = Field(default="", max_length=40)
    birth_year: int | None = Field(default=None, ge=1900, le=2100)


def age_at(birth_year: int | None, day: date | None) -> int | None:
    """The age reached in the year of the day: an upper bound, for only the year of birth is kept."""
    if birth_year is None or day is None:
        return None
    return day.year - birth_year


def age_group(birth_year: int | None, offence_day: date | None) -> AgeGroup:
    """Youth law to 17, adolescent law possible from 18 to 22, adult above (art. 77a, 77b, 77c Sr; 486 Sv).

    The younger age counts when the year of birth leaves two possible: nobody is called an adult too soon.
    """
    age = age_at(birth_year, offence_day)
    if age is None or age < 0:
        return AgeGroup.UNKNOWN
    if age < 12:  # noqa: PLR2004 - 486 Sv: under twelve nobody is prosecuted
        return AgeGroup.NOT_PROSECUTABLE
    if age <= 18:  # noqa: PLR2004 - turns 18 in that year: may still have been 17
        return AgeGroup.YOUTH
    if age <= 23:  # noqa: PLR2004 - turns 23 in that year: may still have been 22
        return AgeGroup.ADOLESCENT
    return AgeGroup.ADULT
