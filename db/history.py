"""What happened to a record, in the words of ``triage_app.services.history``."""

import sqlalchemy as sa

from db.tables import HISTORY
from db.unit import Unit
from triage_app.services.ports import HistoryLine

_COLUMNS = [HISTORY.c[name] for name in HistoryLine.__dataclass_fields__]


class SqlHistory:
    """Implements ``History``; the lines are written by ``Unit.note``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def of_case(self, case_id: int) -> tuple[HistoryLine, ...]:
        """The lines about a case, its decisions and its requests, oldest first."""
        asking = sa.select(*_COLUMNS).where(HISTORY.c.case_id == case_id).order_by(HISTORY.c.seq)
        return tuple(HistoryLine(*row) for row in self._unit.connection.execute(asking))
