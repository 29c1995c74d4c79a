"""A clock that stands still until it is moved."""

from datetime import UTC, date, datetime, timedelta

from triage_app.services.actor import Actor

NOW = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
DESK = Actor(account="desk", name="De Balie")


class FixedClock:
    """Implements ``Clock``: today is the day of ``moment``, which tests move by hand."""

    def __init__(self, moment: datetime = NOW) -> None:
        self.moment = moment

    def today(self) -> date:
        return self.moment.date()

    def now(self) -> datetime:
        return self.moment

    def move(self, days: int) -> None:
        """Let so many days pass (or turn back)."""
        self.moment += timedelta(days=days)
