"""Pre-trial detention and the terms that run in it: indicative, always overridable."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from triage_app.domain.calendar import add_days
from triage_app.domain.value import Value


class CustodyTitle(StrEnum):
    """The order under which a suspect is held."""

    NONE = "none"
    POLICE_CUSTODY = "police_custody"  # inverzekeringstelling
    REMAND = "remand"  # bewaring
    DETENTION = "detention"  # gevangenhouding
    OTHER = "other"


class CustodyTerms(Value):
    """Lengths in days (art. 58, 64, 66, 282 Sv): 3 + 3, 14, 90; first hearing within 110 of arrest."""

    police_custody: int = 3
    police_custody_extended: int = 6
    remand: int = 14
    detention: int = 90
    hearing_from_arrest: int = 110
    hearing_from_remand: int = 104


STANDARD_TERMS = CustodyTerms()


class Custody(Value):
    """What is known of the suspect's custody.

    ``since`` is the day the present title began; ``arrested_on`` the day of arrest where known.
    """

    title: CustodyTitle
    since: date | None = None
    arrested_on: date | None = None
    extended: bool = False
    place: str = Field(default="", max_length=120)
    suspended_on: date | None = None
    resumed_on: date | None = None
    lifted_on: date | None = None
    ends_on_override: date | None = None
    hearing_due_override: date | None = None


def held_on(custody: Custody | None, day: date) -> bool | None:
    """Whether the suspect is held on this day; None when nothing is known of custody."""
    if custody is None:
        return None
    if custody.title is CustodyTitle.NONE:
        return False
    if custody.since is not None and day < custody.since:
        return False
    if custody.lifted_on is not None and day >= custody.lifted_on:
        return False
    return not suspended_on(custody, day)


def suspended_on(custody: Custody, day: date) -> bool:
    """Whether custody is suspended (geschorst) on this day."""
    start, end = custody.suspended_on, custody.resumed_on
    return start is not None and start <= day and (end is None or day < end)


def _pause(custody: Custody) -> int | None:
    """Days the clock stood still; None while it stands still."""
    if custody.suspended_on is None:
        return 0
    if custody.resumed_on is None:
        return None
    return max(0, (custody.resumed_on - custody.suspended_on).days)


def term_ends_on(custody: Custody | None, terms: CustodyTerms = STANDARD_TERMS) -> date | None:
    """The last day of the running term; None when none runs (not held, suspended, lifted or unknown)."""
    if custody is None or custody.lifted_on is not None:
        return None
    if custody.ends_on_override is not None:
        return custody.ends_on_override
    pause = _pause(custody)
    if custody.since is None or pause is None:
        return None
    lengths = {
        CustodyTitle.POLICE_CUSTODY: terms.police_custody_extended
        if custody.extended
        else terms.police_custody,
        CustodyTitle.REMAND: terms.remand,
        CustodyTitle.DETENTION: terms.detention,
    }
    length = lengths.get(custody.title)
    return None if length is None else add_days(custody.since, length + pause)


def hearing_due_by(custody: Custody | None, terms: CustodyTerms = STANDARD_TERMS) -> date | None:
    """The last day for the first hearing: 110 days from arrest, or 104 from the start of remand."""
    if custody is None or custody.lifted_on is not None:
        return None
    if custody.hearing_due_override is not None:
        return custody.hearing_due_override
    pause = _pause(custody)
    if pause is None:
        return None
    if custody.arrested_on is not None:
        return add_days(custody.arrested_on, terms.hearing_from_arrest + pause)
    if custody.title is CustodyTitle.REMAND and custody.since is not None:
        return add_days(custody.since, terms.hearing_from_remand + pause)
    return None
