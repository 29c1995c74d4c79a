"""Who works at the desk, and what time it is: handed in, never looked up."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Actor:
    """The account of the operating system, and the person it maps to if any.

    ``acting_for`` is the person on whose behalf this actor works (waarneming, mandate).
    """

    account: str
    person_id: int | None = None
    name: str = ""
    acting_for: int | None = None

    @property
    def label(self) -> str:
        """The name to record: the person's, else the account's."""
        return self.name or self.account


class Clock(Protocol):
    """Today in Amsterdam, and now in UTC."""

    def today(self) -> date:
        """The day in Europe/Amsterdam."""
        ...

    def now(self) -> datetime:
        """The moment, with the UTC zone attached."""
        ...
