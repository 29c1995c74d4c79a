"""The register on SQLite: made, opened, and worked on one unit at a time."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlalchemy as sa

from db.cases import SqlCases
from db.decisions import SqlDecisions
from db.engine import WRITING, make_engine
from db.failures import translated
from db.file_modes import keep_private
from db.history import SqlHistory
from db.imports import SqlImports
from db.lists import SqlLists
from db.meetings import SqlMeetings
from db.people import SqlPeople
from db.projection import bring_up_to_date, is_behind, roll
from db.requests import SqlRequests
from db.schema import SCHEMA, schema_of
from db.tables import REGISTER
from db.unit import Occasion, Unit
from triage_app.errors import RegisterUnusable
from triage_app.services.actor import Actor, Clock
from triage_app.services.ports import Work

MACHINE = Actor(account="")
"""Nobody in person: rows of lists are made anew because the day moved on."""


class SqlWork:
    """Implements ``Work``."""

    def __init__(self, unit: Unit) -> None:
        self.actor = unit.actor
        self.cases = SqlCases(unit)
        self.decisions = SqlDecisions(unit)
        self.requests = SqlRequests(unit)
        self.people = SqlPeople(unit)
        self.meetings = SqlMeetings(unit)
        self.imports = SqlImports(unit)
        self.lists = SqlLists(unit)
        self.history = SqlHistory(unit)


class SqlStore:
    """Implements ``Store``. Safe to share between threads: each unit has a connection of its own."""

    def __init__(self, engine: sa.Engine, path: Path, clock: Clock, *, demo: bool) -> None:
        self._engine = engine
        self._clock = clock
        self.location = str(path)
        self.schema = SCHEMA
        self.demo = demo

    @contextmanager
    def begin(self, actor: Actor, purpose: str) -> Iterator[Work]:
        """Open a unit of work that may write."""
        with self._unit(actor, purpose, writing=True) as unit:
            roll(unit)
            yield SqlWork(unit)
            bring_up_to_date(unit)

    @contextmanager
    def reading(self, actor: Actor) -> Iterator[Work]:
        """Open a unit of work that only reads, in the projection of today."""
        with self._unit(actor, "", writing=False) as unit:
            behind = is_behind(unit)
            if not behind:
                yield SqlWork(unit)
        if behind:
            self._follow_the_day()
            with self._unit(actor, "", writing=False) as unit:
                yield SqlWork(unit)

    def close(self) -> None:
        """Let go of the file; the write-ahead log is taken into it."""
        self._engine.dispose()

    @contextmanager
    def _unit(self, actor: Actor, purpose: str, *, writing: bool) -> Iterator[Unit]:
        connecting = self._engine.connect().execution_options(**{WRITING: writing})
        with connecting as connection, connection.begin() as transaction:
            occasion = Occasion(actor, purpose, self._clock)
            yield Unit(connection, occasion, writing=writing)
            if not writing:
                transaction.rollback()

    def _follow_the_day(self) -> None:
        """The day has turned: roll the projection on. Where that fails, rows are made anew instead."""
        with suppress(RegisterUnusable), self._unit(MACHINE, "", writing=True) as unit:
            roll(unit)


def open_register(path: Path, clock: Clock) -> SqlStore:
    """Open the register in this file, bringing an older one to this version's schema first.

    Raises:
        RegisterUnusable: ``register.missing``, ``register.not_a_register``, ``register.newer``,
            ``register.damaged``, ``register.read_only``, ``register.locked``, ``register.disk_full``,
            ``register.network_share`` or ``register.engine_too_old``; the file is then unchanged.
    """
    if schema_of(path) != SCHEMA:
        from db.migrate import upgrade  # noqa: PLC0415 - Alembic stays out of the start of an up-to-date register

        upgrade(path)
    with translated(path):
        keep_private(path)
    engine = make_engine(path)
    try:
        demo = _try(engine)
    except BaseException:
        engine.dispose()
        raise
    return SqlStore(engine, path, clock, demo=demo)


def _try(engine: sa.Engine) -> bool:
    """Whether it is a demo. A write is tried and taken back: SQLite opens a read-only file without a word."""
    connecting = engine.connect().execution_options(**{WRITING: True})
    with connecting as connection, connection.begin() as transaction:
        connection.execute(REGISTER.update().values(demo=REGISTER.c.demo))
        demo: bool = connection.execute(sa.select(REGISTER.c.demo)).scalar_one()
        transaction.rollback()
    return demo
