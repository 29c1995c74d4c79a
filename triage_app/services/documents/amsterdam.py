"""The clock on paper: Amsterdam's."""

from datetime import datetime
from zoneinfo import ZoneInfo

_AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def local_moment(at: datetime) -> datetime:
    """A moment as the clock in Amsterdam shows it, without a zone."""
    return at.astimezone(_AMSTERDAM).replace(tzinfo=None)
