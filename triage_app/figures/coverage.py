"""Coverage (*verantwoord*): how many cases with behavioural aspects have a request or a documented reason.

The parts sum to the whole; cases without aspects or where that is unclear stand beside it, for they are the
ways out of the denominator.
"""

from collections.abc import Mapping
from dataclasses import dataclass

_BESIDE = ("no_aspects", "unclear")
_ACCOUNTED = ("requested", "exception", "other_route")


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts of cases; ``accounted_share`` is a fraction, None when there are no cases with aspects."""

    with_aspects: int
    accounted: int
    requested: int
    not_requested: int
    no_aspects: int
    unclear: int
    accounted_share: float | None


def coverage(standings: Mapping[str, int]) -> Coverage:
    """Coverage from the number of cases per standing."""
    with_aspects = sum(count for standing, count in standings.items() if standing not in _BESIDE)
    accounted = sum(standings.get(standing, 0) for standing in _ACCOUNTED)
    requested = standings.get("requested", 0)
    return Coverage(
        with_aspects=with_aspects,
        accounted=accounted,
        requested=requested,
        not_requested=accounted - requested,
        no_aspects=standings.get("no_aspects", 0),
        unclear=standings.get("unclear", 0),
        accounted_share=accounted / with_aspects if with_aspects else None,
    )
