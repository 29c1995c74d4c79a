"""Which backups are past: the last ones stay, then one a day, one a week, one a month."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

NEWEST = 10
DAYS, WEEKS, MONTHS = 14, 8, 12


def past(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """The backups to let go of. The newest of each day, week and month is the one kept."""
    ordered = sorted(moments, reverse=True)
    kept = set(ordered[:NEWEST])
    kept |= _first_of(ordered, lambda one: one.date().toordinal(), now - timedelta(days=DAYS))
    kept |= _first_of(ordered, lambda one: one.isocalendar()[:2], now - timedelta(weeks=WEEKS))
    kept |= _first_of(ordered, lambda one: (one.year, one.month), now - timedelta(days=31 * MONTHS))
    return set(ordered) - kept


def _first_of(
    ordered: list[datetime], period: Callable[[datetime], object], since: datetime
) -> set[datetime]:
    found: dict[object, datetime] = {}
    for one in ordered:
        if one >= since:
            found.setdefault(period(one), one)
    return set(found.values())
