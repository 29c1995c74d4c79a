"""Where a register stands when a unit of work begins: asked in one statement, and told on by the unit."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from db.tables import AUDIT, HISTORY, REGISTER

_LAST_LINE = sa.select(sa.func.max(AUDIT.c.seq)).scalar_subquery()
_LAST_RECORD = sa.select(sa.func.max(HISTORY.c.seq)).scalar_subquery()
_ASKING = sa.select(
    REGISTER.c.register_id, REGISTER.c.projected_on, AUDIT.c.seq, AUDIT.c.digest, _LAST_RECORD
).select_from(REGISTER.outerjoin(AUDIT, AUDIT.c.seq == _LAST_LINE))


@dataclass(slots=True)
class RegisterState:
    """What the register says of itself and its log.

    Args:
        register_id: What tells it from every other.
        projected_on: The day the rows of lists are for.
        line: Number of the last line of the log; None while there is none.
        digest: Of that line.
        record: Number of the last record a line tells of; None while there is none.
    """

    register_id: str
    projected_on: date
    line: int | None
    digest: str | None
    record: int | None


def state_of(connection: sa.Connection) -> RegisterState:
    """Ask the register; in a unit that writes nobody else can change it until the end."""
    return RegisterState(*connection.execute(_ASKING).one())
