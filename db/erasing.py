"""Taking away what must no longer be known: the one path on which append-only tables are written over.

An open run in ``erasure_runs`` lets the triggers pass; the unit of work closes it again, and the log tells of
every record touched.
"""

from collections.abc import Callable, Mapping, Sequence

import sqlalchemy as sa

from db.audit.writing import Told
from db.cases import SqlCases
from db.decisions import SqlDecisions, columns_of
from db.tables import (
    AGENDA_ITEMS,
    AGENDA_VERSIONS,
    AUDIT_TEXTS,
    CASE_LINKS,
    DECISIONS,
    DRAFTS,
    ERASURE_RUNS,
    HISTORY,
    IMPORT_CREATED,
    IMPORTS,
    SEALS,
)
from db.unit import Unit, chunks
from triage_app.domain.audit.kinds import Action, Subject
from triage_app.domain.audit.line import Touched
from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.decisions.decision import Decision

Scrub = Callable[[str, frozenset[str]], str]
"""An agenda as it was kept, with nothing left of the cases of these numbers."""


class SqlErasing:
    """Implements ``Erasing``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def erase(
        self,
        cases: Sequence[StoredCase],
        what_stays: Mapping[int, Case],
        decision_stays: Callable[[Decision], Decision],
        scrub: Scrub,
    ) -> None:
        """Put what stays in the place of these cases, and take away what was said about them."""
        unit = self._unit
        opened = unit.insert(ERASURE_RUNS, [{"opened_at": unit.now, "finished_at": None}])[0]
        unit.tell([_told(Subject.CASE, one.id, one.id) for one in cases])
        numbers = frozenset(number for one in cases for number in one.case.parketnummers)
        for one in cases:
            self._erase_decisions(one.id, decision_stays)
            SqlCases(unit).replace(one, what_stays[one.id])
            self._erase_sayings(one.id)
        self._erase_agendas(numbers, scrub)
        self._erase_questions([one.id for one in cases])
        self._erase_imports([one.id for one in cases])
        for part in chunks([one.id for one in cases]):
            unit.connection.execute(DRAFTS.delete().where(DRAFTS.c.case_id.in_(part)))
            links = CASE_LINKS.c
            ties = sa.or_(links.one_id.in_(part), links.other_id.in_(part))
            unit.connection.execute(CASE_LINKS.delete().where(ties))
        closing = ERASURE_RUNS.update().where(ERASURE_RUNS.c.id == opened)
        unit.connection.execute(closing.values(finished_at=unit.now))

    def _erase_decisions(self, case_id: int, stays: Callable[[Decision], Decision]) -> None:
        for entry in SqlDecisions(self._unit).of_case(case_id):
            kept = columns_of(stays(entry.decision))
            changing = DECISIONS.update().where(DECISIONS.c.id == entry.id)
            self._unit.connection.execute(changing.values(**kept))
            self._unit.tell([_told(Subject.DECISION, entry.id, case_id)])
        self._unit.logs.pop(case_id, None)

    def _erase_sayings(self, case_id: int) -> None:
        """Old and new values, and the free text of lines about the case."""
        self._unit.log.flush()
        connection = self._unit.connection
        of_case = sa.select(HISTORY.c.seq).where(HISTORY.c.case_id == case_id)
        connection.execute(SEALS.delete().where(SEALS.c.history_seq.in_(of_case)))
        lines = sa.select(HISTORY.c.audit_seq).where(HISTORY.c.case_id == case_id)
        connection.execute(AUDIT_TEXTS.delete().where(AUDIT_TEXTS.c.seq.in_(lines)))

    def _erase_agendas(self, numbers: frozenset[str], scrub: Scrub) -> None:
        columns = AGENDA_VERSIONS.c
        for number in sorted(numbers):
            asking = sa.select(AGENDA_VERSIONS).where(columns.document.contains(number, autoescape=True))
            for row in self._unit.connection.execute(asking).mappings().all():
                kept = scrub(row["document"], numbers)
                changing = AGENDA_VERSIONS.update().where(
                    columns.meeting_id == row["meeting_id"], columns.version == row["version"]
                )
                self._unit.connection.execute(changing.values(document=kept))
                self._unit.tell([_told(Subject.AGENDA, row["meeting_id"], None)])

    def _erase_questions(self, case_ids: Sequence[int]) -> None:
        """What meetings were asked about the cases."""
        columns = AGENDA_ITEMS.c
        for part in chunks(case_ids):
            meetings = set(
                self._unit.connection.scalars(sa.select(columns.meeting_id).where(columns.case_id.in_(part)))
            )
            if not meetings:
                continue
            changing = AGENDA_ITEMS.update().where(columns.case_id.in_(part))
            self._unit.connection.execute(changing.values(question="", late_reason=""))
            self._unit.tell([_told(Subject.MEETING, one, None) for one in sorted(meetings)])

    def _erase_imports(self, case_ids: Sequence[int]) -> None:
        """A list's file may bear a name; once none of its cases is known any more it has none."""
        connection = self._unit.connection
        lists: set[int] = set()
        for part in chunks(case_ids):
            asking = sa.select(IMPORT_CREATED.c.import_id).where(IMPORT_CREATED.c.case_id.in_(part))
            lists |= set(connection.scalars(asking))
        for import_id in sorted(lists):
            connection.execute(IMPORTS.update().where(IMPORTS.c.id == import_id).values(file="–"))
            self._unit.tell([_told(Subject.IMPORT, import_id, None)])


def _told(subject: Subject, record_id: int, case_id: int | None) -> Told:
    return Told(Touched(Action.ERASED.value, subject.value, record_id, case_id))
