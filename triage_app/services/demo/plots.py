"""What becomes of each synthetic case, and when it came in."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from random import Random
from types import MappingProxyType


class Plot(StrEnum):
    """What becomes of a case."""

    REQUESTED = "requested"
    EXCEPTION = "exception"
    UNDECIDED = "undecided"
    INCOMPLETE = "incomplete"
    STALE = "stale"
    CUSTODY = "custody"
    DEFERRED = "deferred"
    DEFERRED_PAST = "deferred_past"
    AWAITING = "awaiting"
    OTHER_ROUTE = "other_route"
    NO_ASPECTS = "no_aspects"
    UNCLEAR = "unclear"
    REPORTED = "reported"
    CONFIRMED = "confirmed"
    RECONSIDERED = "reconsidered"
    CLOSED = "closed"
    CLOSED_UNDECIDED = "closed_undecided"


@dataclass(frozen=True, slots=True)
class Share:
    """How often a plot occurs, and how many days ago its cases came in: between ``newest`` and ``oldest``."""

    weight: int
    newest: int
    oldest: int


SHARES = MappingProxyType(
    {
        Plot.REQUESTED: Share(30, 15, 200),
        Plot.EXCEPTION: Share(13, 15, 320),
        Plot.UNDECIDED: Share(9, 0, 75),
        Plot.INCOMPLETE: Share(6, 10, 120),
        Plot.STALE: Share(5, 90, 330),
        Plot.CUSTODY: Share(2, 3, 12),
        Plot.DEFERRED: Share(3, 10, 60),
        Plot.DEFERRED_PAST: Share(2, 40, 120),
        Plot.AWAITING: Share(4, 15, 60),
        Plot.OTHER_ROUTE: Share(3, 15, 300),
        Plot.NO_ASPECTS: Share(8, 5, 360),
        Plot.UNCLEAR: Share(4, 0, 45),
        Plot.REPORTED: Share(6, 180, 360),
        Plot.CONFIRMED: Share(2, 50, 200),
        Plot.RECONSIDERED: Share(2, 90, 250),
        Plot.CLOSED: Share(3, 200, 360),
        Plot.CLOSED_UNDECIDED: Share(1, 120, 360),
    }
)

AT_MEETING = frozenset(
    {Plot.REQUESTED, Plot.EXCEPTION, Plot.INCOMPLETE, Plot.DEFERRED, Plot.OTHER_ROUTE, Plot.AWAITING}
)
"""Plots whose decision may have fallen in the past meeting."""

MOST_AT_MEETING = 12
ONE_IN = 8
CUTOFF = timedelta(days=5)


@dataclass(frozen=True, slots=True)
class Planned:
    """One case to come: what becomes of it, when it came in, and which variation of its plot it is."""

    plot: Plot
    registered_on: date
    variation: int
    serial: int
    at_meeting: bool


def plan(cases: int, chance: Random, today: date, meeting_on: date) -> tuple[Planned, ...]:
    """What becomes of so many cases, in the order in which they came in.

    The first ones take each plot in turn, so that a small register shows all; the rest falls by share.
    """
    plots = list(Plot)[:cases]
    plots += chance.choices(list(SHARES), [one.weight for one in SHARES.values()], k=cases - len(plots))
    drawn: list[tuple[date, int, Plot]] = []
    for place, plot in enumerate(plots):
        share = SHARES[plot]
        drawn.append((today - timedelta(days=chance.randint(share.newest, share.oldest)), place, plot))
    met = _at_meeting(drawn, meeting_on)
    seen: Counter[Plot] = Counter()
    planned: list[Planned] = []
    for serial, (day, place, plot) in enumerate(sorted(drawn)):
        planned.append(Planned(plot, day, seen[plot], serial, place in met))
        seen[plot] += 1
    return tuple(planned)


def _at_meeting(drawn: list[tuple[date, int, Plot]], meeting_on: date) -> frozenset[int]:
    """The places of those decided in the past meeting: they came in before it, and there are not too many."""
    most = min(MOST_AT_MEETING, len(drawn) // ONE_IN)
    fitting = [place for day, place, plot in drawn if plot in AT_MEETING and day + CUTOFF <= meeting_on]
    return frozenset(fitting[:most])
