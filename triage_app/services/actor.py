"""Who works at the desk, and what time it is: handed in, never looked up."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from triage_app.domain.audit.kinds import Origin
from triage_app.domain.people.person import Function


@dataclass(frozen=True, slots=True)
class Actor:
    """The account of the operating system, and the person it maps to if any.

    ``acting_for`` is on whose behalf this actor works (waarneming, mandate); ``origin`` where from;
    ``function`` what the person does, None for an account the register does not know.
    """

    account: str
    person_id: int | None = None
    name: str = ""
    acting_for: int | None = None
    origin: Origin = Origin.COMMAND_LINE
    function: Function | None = None

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


@dataclass(frozen=True, slots=True)
class Occasion:
    """Who works, what for, and what time it is: the same moment for all that is done at once."""

    actor: Actor
    purpose: str
    clock: Clock
    now: datetime = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "now", self.clock.now())


Require = Callable[[Actor, str], object]
"""Refuses, with ``NotAllowed``, an actor who may not do what a purpose names."""


def anybody(_actor: Actor, _purpose: str) -> None:
    """Refuse nobody."""
