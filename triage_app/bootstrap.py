"""Joining the house: the only place that sees the store, paper and the window together."""

import getpass
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from db.create import create_register
from db.schema import is_there
from db.store import open_register
from reports.printer import PdfPrinter
from triage_app.services.actor import Actor, Clock
from triage_app.services.app import App
from triage_app.services.cases.entry import CaseEntry
from triage_app.services.cases.showing import CaseShowing
from triage_app.services.decisions.deciding import Deciding
from triage_app.services.documents.issuing import Documents
from triage_app.services.importing.taking_in import Importing
from triage_app.services.meetings.planning import MeetingPlanning
from triage_app.services.people.registering import PeopleRegister, actor_for
from triage_app.services.ports import Store
from triage_app.services.today import Today

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class SystemClock:
    """The clock of the machine."""

    def today(self) -> date:
        """Today in Amsterdam."""
        return datetime.now(AMSTERDAM).date()

    def now(self) -> datetime:
        """The moment in UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class AsOf:
    """Another day to read the register on; stamps stay those of the clock behind it.

    The store itself never gets this clock: what it keeps for today stays today's.
    """

    clock: Clock
    on: date

    def today(self) -> date:
        """The day asked for."""
        return self.on

    def now(self) -> datetime:
        """The moment in UTC."""
        return self.clock.now()


def account() -> str:
    """The account of the operating system."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "?"


def something_at(path: Path) -> bool:
    """Whether anything stands in this place, register or not.

    Raises:
        RegisterUnusable: ``register.read_only`` where the folder is closed to us.
    """
    return is_there(path)


def new_register(path: Path, clock: Clock, *, demo: bool = False) -> App:
    """Make an empty register and open it.

    Raises:
        RegisterUnusable: ``register.exists``, ``register.read_only``, ``register.disk_full``.
    """
    create_register(path, demo=demo, now=clock.now())
    return existing_register(path, clock)


def existing_register(path: Path, clock: Clock, on: date | None = None) -> App:
    """Open a register, to be read on another day if one is given.

    Raises:
        RegisterUnusable: ``register.missing``, ``register.not_a_register``, ``register.newer``,
            ``register.damaged``, ``register.locked``.
    """
    store = open_register(path, clock)
    return wired(store, AsOf(clock, on) if on else clock, actor_for(store, account()))


def wired(store: Store, clock: Clock, actor: Actor) -> App:
    """The use cases on this store, for this actor."""
    return App(
        store=store,
        clock=clock,
        actor=actor,
        entry=CaseEntry(store, clock, actor),
        showing=CaseShowing(store, actor),
        deciding=Deciding(store, clock, actor),
        meetings=MeetingPlanning(store, clock, actor),
        people=PeopleRegister(store, actor),
        importing=Importing(store, clock, actor),
        documents=Documents(store, clock, actor, PdfPrinter()),
        today=Today(store, clock, actor),
    )
