"""The clock people look at: Amsterdam's. Stamps are kept in UTC."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def local_moment(at: datetime) -> datetime:
    """A moment as the clock in Amsterdam shows it, without a zone."""
    return at.astimezone(AMSTERDAM).replace(tzinfo=None)


def beginning_of(day: date) -> datetime:
    """The moment this day begins in Amsterdam, in UTC."""
    return datetime.combine(day, time(), AMSTERDAM).astimezone(UTC)
