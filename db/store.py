"""The register on SQLite, worked on one unit at a time."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlalchemy as sa

from db.audit.checking import LogCheck
from db.audit.checkpoints import Checkpoints
from db.cases import SqlCases
from db.decisions import SqlDecisions
from db.drafts import SqlDrafts
from db.engine import WRITING, Keeper
from db.erasing import SqlErasing
from db.history import SqlHistory
from db.imports import SqlImports
from db.keys.key import Key
from db.links import SqlLinks
from db.lists import SqlLists
from db.log import SqlAudit
from db.meetings import SqlMeetings
from db.people import SqlPeople
from db.projection import bring_up_to_date, is_behind, roll
from db.requests import SqlRequests
from db.schema import SCHEMA
from db.seats import leave_seat, take_seat
from db.tables import SEARCH
from db.text_blocks import SqlTextBlocks
from db.unit import Unit
from db.views import SqlViews
from db.watches import SqlWatches
from triage_app.domain.audit.kinds import Origin
from triage_app.domain.audit.line import LogReport
from triage_app.errors import RegisterUnusable
from triage_app.services.actor import Actor, Clock, Occasion
from triage_app.services.ports import Work

MACHINE = Actor(account="", origin=Origin.MACHINE)
"""Nobody in person: rows of lists are made anew because the day moved on."""


class SqlWork:
    """Implements ``Work``."""

    def __init__(self, unit: Unit) -> None:
        self.actor = unit.actor
        self.changes = unit.changes
        self.cases = SqlCases(unit)
        self.links = SqlLinks(unit)
        self.decisions = SqlDecisions(unit)
        self.requests = SqlRequests(unit)
        self.people = SqlPeople(unit)
        self.watches = SqlWatches(unit)
        self.meetings = SqlMeetings(unit)
        self.imports = SqlImports(unit)
        self.lists = SqlLists(unit)
        self.history = SqlHistory(unit)
        self.audit = SqlAudit(unit)
        self.erasing = SqlErasing(unit)


class SqlStore:
    """Implements ``Store``. Safe to share between threads: each unit has a connection of its own.

    Args:
        engine: Makes connections with the key of the keeper.
        keeper: Holds the key until the register is locked.
        path: The file.
        clock: Gives the day and the moment.
        demo: Whether everything in it is synthetic.
        register_id: What tells it from every other register.
        checkpoints: What is kept of its log outside.
    """

    def __init__(  # noqa: PLR0913 - what an open register is made of
        self,
        engine: sa.Engine,
        keeper: Keeper,
        path: Path,
        clock: Clock,
        *,
        demo: bool,
        register_id: str,
        checkpoints: Checkpoints,
    ) -> None:
        self._engine = engine
        self._keeper = keeper
        self._clock = clock
        self.path = path
        self.location = str(path)
        self.schema = SCHEMA
        self.demo = demo
        self.register_id = register_id
        self.checkpoints = checkpoints
        self.drafts = SqlDrafts(engine, keeper)
        self.views = SqlViews(engine, keeper)
        self.text_blocks = SqlTextBlocks(engine, keeper)
        self._seat: int | None = None

    @contextmanager
    def begin(self, actor: Actor, purpose: str) -> Iterator[Work]:
        """Open a unit of work that may write; its line of the log is part of it."""
        occasion = Occasion(actor, purpose, self._clock)
        with self._unit(occasion, writing=True) as unit:
            roll(unit)
            yield SqlWork(unit)
            bring_up_to_date(unit)
            head = unit.finish()
        if head is not None:
            self.checkpoints.add(head, occasion.now)

    @contextmanager
    def reading(self, actor: Actor) -> Iterator[Work]:
        """Open a unit of work that only reads, in the projection of today."""
        occasion = Occasion(actor, "", self._clock)
        with self._unit(occasion, writing=False) as unit:
            behind = is_behind(unit)
            if not behind:
                yield SqlWork(unit)
        if behind:
            self._follow_the_day()
            with self._unit(occasion, writing=False) as unit:
                yield SqlWork(unit)

    def compact(self) -> None:
        """Leave nothing behind of what was taken away: no free page, no word in the search index."""
        with self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None  # noqa: S101 - a connection that is checked out has one
            for statement in (
                f"INSERT INTO {SEARCH}({SEARCH}) VALUES ('optimize')",  # noqa: S608 - a constant
                "VACUUM",
                "PRAGMA wal_checkpoint(truncate)",
            ):
                raw.execute(statement)

    def check_log(self) -> LogReport:
        """Check the whole log, in itself and against the checkpoints outside the register."""
        checkpoints = self.checkpoints.every()
        with self._unit(Occasion(MACHINE, "", self._clock), writing=False) as unit:
            return LogCheck(unit.connection, checkpoints).report()

    @property
    def is_locked(self) -> bool:
        """Whether the key was let go of."""
        return self._keeper.is_empty

    @property
    def keeper(self) -> Keeper:
        """Holds the key, for upkeep that opens the file beside the engine."""
        return self._keeper

    def lock(self) -> None:
        """Let go of the key and of every connection made with it; a unit under way ends first."""
        self._keeper.drop()
        self._engine.dispose()

    def let_go(self) -> None:
        """Close every connection, for work that needs the file alone; the next unit makes a new one."""
        self._engine.dispose()

    def unlock(self, key: Key) -> None:
        """Work on with this key, which was tried before."""
        self._keeper.take(key)

    def sit(self, actor: Actor) -> None:
        """Tell others that a window here has the register open, until it is closed."""
        self._seat = take_seat(self._engine, actor, self._clock.now())

    def close(self) -> None:
        """Let go of the file and the key; the write-ahead log is taken into the file."""
        if self._seat is not None and not self.is_locked:
            leave_seat(self._engine, self._seat)
        self._engine.dispose()
        self._keeper.drop()

    @contextmanager
    def _unit(self, occasion: Occasion, *, writing: bool) -> Iterator[Unit]:
        self._keeper.key  # noqa: B018 - a locked register makes no use of a pooled connection either
        connecting = self._engine.connect().execution_options(**{WRITING: writing})
        with connecting as connection, connection.begin() as transaction:
            yield Unit(connection, occasion, writing=writing)
            if not writing:
                transaction.rollback()

    def _follow_the_day(self) -> None:
        """The day has turned: roll the projection on. Where that fails, rows are made anew instead."""
        occasion = Occasion(MACHINE, "", self._clock)
        with suppress(RegisterUnusable), self._unit(occasion, writing=True) as unit:
            roll(unit)
