"""Offences as they stand in a case, and which law applies to them."""

from datetime import date
from enum import StrEnum

from pydantic import Field, field_validator
from pydantic_core.core_schema import ValidationInfo

from triage_app.domain.value import Value

NEW_LAW_FROM = date(2024, 7, 1)
"""Wet seksuele misdrijven in force (Stb. 2024, 59)."""


class Regime(StrEnum):
    """Which text of the Wetboek van Strafrecht an article number belongs to."""

    OLD = "old"
    NEW = "new"


class VictimAge(StrEnum):
    """Age band of the victim at the offence; the app keeps no other trait of a victim."""

    UNDER_12 = "under_12"
    FROM_12_TO_15 = "from_12_to_15"
    FROM_16_TO_17 = "from_16_to_17"
    ADULT = "adult"
    UNKNOWN = "unknown"


class Relation(StrEnum):
    """How suspect and victim know each other."""

    PARENT = "parent"
    FAMILY = "family"
    PARTNER = "partner"
    ACQUAINTANCE = "acquaintance"
    PROFESSIONAL = "professional"
    STRANGER = "stranger"
    ONLINE = "online"
    UNKNOWN = "unknown"


class Mode(StrEnum):
    """Whether the offence touched the body, did not, or happened online."""

    HANDS_ON = "hands_on"
    HANDS_OFF = "hands_off"
    ONLINE = "online"


class Offence(Value):
    """One offence of a case; the end of the period is set only where it is a period."""

    article: str = Field(min_length=1, max_length=12)
    paragraph: str | None = Field(default=None, max_length=4)
    regime: Regime | None = None
    committed_from: date | None = None
    committed_to: date | None = None
    victim_age: VictimAge = VictimAge.UNKNOWN
    relation: Relation = Relation.UNKNOWN
    mode: Mode | None = None

    @field_validator("committed_to")
    @classmethod
    def _ends_after_it_begins(cls, end: date | None, info: ValidationInfo) -> date | None:
        start = info.data.get("committed_from")
        if end is not None and start is not None and end < start:
            raise ValueError("offence.period_reversed")
        return end

    @property
    def key(self) -> str:
        """Regime, article and paragraph in one word, to compare offences by."""
        return f"{self.regime or '?'}:{self.article}:{self.paragraph or ''}"

    @property
    def last_day(self) -> date | None:
        """The last day on which it was committed, as far as known."""
        return self.committed_to or self.committed_from


def regimes_for(committed_from: date | None, committed_to: date | None) -> tuple[Regime, ...]:
    """The laws that may apply to an offence of this day or period.

    A period across 1 July 2024 allows both (art. 1 lid 2 Sr); so does an unknown date.
    """
    start = committed_from or committed_to
    end = committed_to or committed_from
    if start is None or end is None:
        return (Regime.OLD, Regime.NEW)
    if end < NEW_LAW_FROM:
        return (Regime.OLD,)
    if start >= NEW_LAW_FROM:
        return (Regime.NEW,)
    return (Regime.OLD, Regime.NEW)


def minor_victim(offences: tuple[Offence, ...], always_minor: frozenset[str]) -> bool | None:
    """Whether any victim was under 18 at the offence; None while that cannot be said.

    Args:
        offences: The offences of the case.
        always_minor: Keys of articles whose victim is a child by definition (252, 253; 240b old).
    """
    young = {VictimAge.UNDER_12, VictimAge.FROM_12_TO_15, VictimAge.FROM_16_TO_17}
    if any(one.victim_age in young or _always_minor(one, always_minor) for one in offences):
        return True
    if not offences or any(one.victim_age is VictimAge.UNKNOWN for one in offences):
        return None
    return False


def _always_minor(offence: Offence, always_minor: frozenset[str]) -> bool:
    """While it is not known which law applies, either may say that the victim is a child."""
    regimes = (offence.regime,) if offence.regime else tuple(Regime)
    return any(f"{regime}:{offence.article}" in always_minor for regime in regimes)
