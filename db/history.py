"""What happened to a record, read off the log."""

import sqlalchemy as sa

from db.tables import AUDIT, HISTORY
from db.unit import Unit
from triage_app.domain.audit.kinds import Action
from triage_app.services.ports import HistoryLine

_LOOKS = (Action.CONSULTED.value, Action.DISCLOSED.value)


class SqlHistory:
    """Implements ``History``; the lines are written by ``Unit.tell``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def of_case(self, case_id: int) -> tuple[HistoryLine, ...]:
        """What changed about a case, its decisions and its requests, oldest first."""
        unit = self._unit
        unit.log.flush()
        asking = (
            sa.select(HISTORY, AUDIT.c.at, AUDIT.c.account, AUDIT.c.actor, AUDIT.c.action.label("purpose"))
            .select_from(HISTORY.outerjoin(AUDIT, AUDIT.c.seq == HISTORY.c.audit_seq))
            .where(HISTORY.c.case_id == case_id, HISTORY.c.action.not_in(_LOOKS))
            .order_by(HISTORY.c.seq)
        )
        return tuple(
            HistoryLine(
                seq=row["seq"],
                # A unit's own line is written at its end.
                at=row["at"] or unit.now,
                actor=row["actor"] if row["at"] else unit.actor.label,
                purpose=row["purpose"] if row["at"] else unit.purpose,
                action=row["action"],
                subject=row["subject"],
                subject_id=row["subject_id"],
                fields=row["fields"],
            )
            for row in unit.connection.execute(asking).mappings()
        )
