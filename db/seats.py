"""Seats: windows that have a register open say so in it, so that upkeep can name whom to ask."""

import socket
from contextlib import suppress
from datetime import datetime
from os import getpid

import sqlalchemy as sa

from db.engine import WRITING
from db.tables import SEATS
from triage_app.errors import RegisterUnusable
from triage_app.services.actor import Actor


def take_seat(engine: sa.Engine, actor: Actor, now: datetime) -> int:
    """Tell others that this window has the register open; gives the number of the seat."""
    row = {
        "account": actor.account,
        "actor": actor.label,
        "host": socket.gethostname(),
        "process": getpid(),
        "since": now,
    }
    with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        seat: int = connection.execute(SEATS.insert().values(**row).returning(SEATS.c.id)).scalar_one()
    return seat


def leave_seat(engine: sa.Engine, seat: int) -> None:
    """Tell others that this window no longer has it open; that it cannot be told holds nothing up."""
    with (
        suppress(RegisterUnusable, sa.exc.SQLAlchemyError),
        engine.connect().execution_options(**{WRITING: True}) as connection,
        connection.begin(),
    ):
        connection.execute(SEATS.delete().where(SEATS.c.id == seat))
