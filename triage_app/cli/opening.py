"""Reaching registers: opening one as asked for, looking at another day, making one whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from triage_app.bootstrap import (
    AsOf,
    SystemClock,
    existing_register,
    new_register,
    something_at,
)
from triage_app.cli.acting import actor_for_another
from triage_app.cli.common import Common
from triage_app.domain.audit.kinds import Origin
from triage_app.errors import RegisterUnusable
from triage_app.services.app import App, Made
from triage_app.services.opening import Founding, Opening
from triage_app.wiring import wired


def opened(path: Path, common: Common, opening: Opening, origin: Origin = Origin.COMMAND_LINE) -> App:
    """The register at this place, for the person asked for.

    Raises:
        RegisterUnusable: it is not there, or cannot be opened.
        NotAllowed: ``acting.not_registered``.
    """
    clock = SystemClock()
    app = existing_register(path, clock, opening, origin)
    if common.acting_for is None:
        return app
    try:
        actor = actor_for_another(app.actor, app.people.every(), common.acting_for, clock.today())
    except BaseException:
        app.store.close()
        raise
    return wired(app.store, clock, actor, app.keys, app.upkeep)


def looking_on(app: App, day: date) -> App:
    """The same register, read as of another day; what is written keeps to the real one.

    The store keeps its own clock: looking back must not make its lists anew.
    """
    there = wired(app.store, AsOf(app.clock, day), app.actor, app.keys, app.upkeep)
    return replace(app, clock=there.clock, today=there.today, print_by=there.print_by)


@contextmanager
def made(path: Path, founding: Founding, origin: Origin = Origin.COMMAND_LINE) -> Iterator[Made]:
    """A new register, left open. When the work in it fails it is taken away again: it holds nothing else.

    Raises:
        RegisterUnusable: ``register.exists``, ``register.read_only``, ``register.disk_full``.
    """
    if something_at(path):
        raise RegisterUnusable("register.exists")
    try:
        new = new_register(path, SystemClock(), founding, origin)
    except RegisterUnusable:
        raise  # making cleans up after itself; what stands there by now is somebody else's
    except BaseException:
        _take_away(path)
        raise
    try:
        yield new
    except BaseException:
        new.app.store.close()
        _take_away(path)
        raise


def _take_away(path: Path) -> None:
    for companion in ("", "-wal", "-shm", ".keys"):
        path.with_name(path.name + companion).unlink(missing_ok=True)
