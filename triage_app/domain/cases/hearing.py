"""Hearings, and the day on which the trial began or began anew."""

from datetime import date
from enum import StrEnum

from triage_app.domain.value import Value


class HearingKind(StrEnum):
    """What a hearing is for."""

    PRO_FORMA = "pro_forma"
    REVIEW = "review"  # regiezitting
    MERITS = "merits"  # inhoudelijk
    OTHER = "other"


class Hearing(Value):
    """One hearing; ``trial_began_anew`` restarts the one-year clock (onderzoek opnieuw aangevangen)."""

    on: date
    kind: HearingKind | None = None
    trial_began_anew: bool = False


def next_hearing(hearings: tuple[Hearing, ...], day: date) -> date | None:
    """The first hearing on or after the day; else the last one before it."""
    days = sorted(one.on for one in hearings)
    return next((on for on in days if on >= day), days[-1] if days else None)


def trial_start(hearings: tuple[Hearing, ...]) -> date | None:
    """The day the trial began: the last new beginning, else the first hearing, pro forma included."""
    anew = [one.on for one in hearings if one.trial_began_anew]
    if anew:
        return max(anew)
    return min((one.on for one in hearings), default=None)
