"""The cases of the register."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import sqlalchemy as sa

from db.audit.telling import added, changed_values
from db.case_codec import PARTS, own_columns, part_rows
from db.case_reading import kept_cases, living_cases
from db.statements import put
from db.tables import CASE_NUMBERS, CASES, PEOPLE
from db.tables.cases import LIVING_NUMBERS
from db.unit import KeptCase, Unit, chunks
from triage_app.domain.cases.case import Case, StoredCase
from triage_app.errors import Conflict, NotFound, RuleBroken
from triage_app.services.history import Action, Subject, changed_fields, filled_fields
from triage_app.services.ports.changes import CaseChanged, CaseMoved, CasesAdded

_HAVING_NUMBER = sa.select(CASE_NUMBERS.c.case_id).where(
    CASE_NUMBERS.c.number == sa.bindparam("number"), LIVING_NUMBERS
)
_HAVING_ONE_OF = sa.select(CASE_NUMBERS.c.case_id).where(
    CASE_NUMBERS.c.number.in_(sa.bindparam("number", expanding=True)), LIVING_NUMBERS
)


class SqlCases:
    """Implements ``Cases``. A number is free again once its case lies in the trash."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, case: Case) -> StoredCase:
        """Store a new case."""
        return self.add_many((case,))[0]

    def add_many(self, cases: Sequence[Case]) -> tuple[StoredCase, ...]:
        """Store many new cases at once, in order."""
        self._check_numbers(cases)
        self._know_prosecutors(cases)
        rows = [{"version": 1, **own_columns(case)} for case in cases]
        ids = self._unit.insert(CASES, rows)
        stored = tuple(
            StoredCase.model_construct(id=case_id, version=1, case=case)
            for case_id, case in zip(ids, cases, strict=True)
        )
        self._insert_parts(stored, PARTS)
        for one in stored:
            self._unit.cases[one.id] = KeptCase(one, trashed=False)
            self._unit.logs[one.id] = ()
            self._unit.added.add(one.id)
        self._unit.changes.append(CasesAdded(stored))
        self._unit.tell(
            [added(Subject.CASE, one.id, filled_fields(one.case), case_id=one.id) for one in stored]
        )
        return stored

    def get(self, case_id: int) -> StoredCase:
        """One case, also from the trash."""
        return self._kept(case_id).stored

    def many(self, case_ids: Iterable[int]) -> dict[int, StoredCase]:
        """The cases with these ids."""
        return {case_id: kept.stored for case_id, kept in kept_cases(self._unit, case_ids).items()}

    def every(self) -> tuple[StoredCase, ...]:
        """All cases that are not in the trash, in order of id."""
        return living_cases(self._unit)

    def by_parketnummer(self, parketnummer: str) -> StoredCase | None:
        """The case outside the trash that bears this number."""
        found = self._unit.connection.scalar(_HAVING_NUMBER, {"number": parketnummer})
        return None if found is None else self.get(found)

    def ids_by_parketnummer(self) -> dict[str, int]:
        """Every number outside the trash with the id of its case."""
        numbers = CASE_NUMBERS.c
        asking = sa.select(numbers.number, numbers.case_id).where(LIVING_NUMBERS)
        return dict(self._unit.connection.execute(asking).all())

    def save(self, case_id: int, version: int, case: Case) -> StoredCase:
        """Store a changed case; one without a change is left as it is."""
        old = self._same(case_id, version)
        names = changed_fields(old.stored.case, case)
        if not names:
            return old.stored
        if not old.trashed and "parketnummers" in names:
            self._check_numbers((case,), case_id)
        self._know_prosecutors((case,))
        stored = StoredCase(id=case_id, version=version + 1, case=case)
        self._change(KeptCase(stored, old.trashed), own_columns(case))
        changed = {name: table for name, table in PARTS.items() if name in names}
        for table in changed.values():
            self._unit.connection.execute(table.delete().where(table.c.case_id == case_id))
        self._insert_parts((stored,), changed, trashed=old.trashed)
        self._unit.changes.append(CaseChanged(case_id, old.stored.case, case))
        values = changed_values(old.stored.case, case, names)
        self._unit.note(Action.CHANGED, Subject.CASE, case_id, names, case_id=case_id, content=values)
        return stored

    def replace(self, old: StoredCase, case: Case) -> None:
        """Put another case in the place of this one, without old and new values: those are taken away."""
        stored = StoredCase(id=old.id, version=old.version + 1, case=case)
        self._change(KeptCase(stored, trashed=False), own_columns(case))
        for table in PARTS.values():
            self._unit.connection.execute(table.delete().where(table.c.case_id == old.id))
        self._insert_parts((stored,), PARTS)

    def for_retention(self, closed_by: date, registered_by: date) -> tuple[StoredCase, ...]:
        """The cases closed by a day, and those still open that were registered by another."""
        columns = CASES.c
        asking = sa.select(columns.id).where(
            columns.trashed_at.is_(None),
            columns.anonymised_on.is_(None),
            sa.or_(
                columns.closed_on <= closed_by,
                columns.keep_until <= closed_by,
                sa.and_(columns.closed_on.is_(None), columns.registered_on <= registered_by),
            ),
        )
        ids = self._unit.connection.scalars(asking).all()
        return tuple(kept.stored for kept in kept_cases(self._unit, ids).values())

    def in_trash(self, case_id: int) -> bool:
        """Whether a case lies in the trash."""
        return self._kept(case_id).trashed

    def trash(self, case_id: int, version: int) -> None:
        """Put a case in the trash; its numbers are free again."""
        old = self._same(case_id, version)
        if not old.trashed:
            self._move(old.stored, Action.TRASHED, trashed=True)

    def restore(self, case_id: int) -> None:
        """Take a case out of the trash, unless its number was given to another meanwhile."""
        old = self._kept(case_id)
        if old.trashed:
            self._check_numbers((old.stored.case,), case_id)
            self._move(old.stored, Action.RESTORED, trashed=False)

    def _kept(self, case_id: int) -> KeptCase:
        found = kept_cases(self._unit, (case_id,)).get(case_id)
        if found is None:
            raise NotFound("case.unknown")
        return found

    def _same(self, case_id: int, version: int) -> KeptCase:
        """What is compared here stays so: a unit that writes has the register to itself."""
        old = self._kept(case_id)
        if old.stored.version != version:
            raise Conflict("record.changed_meanwhile")
        return old

    def _move(self, old: StoredCase, action: Action, *, trashed: bool) -> None:
        """Into the trash, or out of it."""
        moved = old.model_copy(update={"version": old.version + 1})
        self._change(KeptCase(moved, trashed), {"trashed_at": self._unit.now if trashed else None})
        numbers = CASE_NUMBERS.update().where(CASE_NUMBERS.c.case_id == old.id)
        self._unit.connection.execute(numbers.values(trashed=trashed))
        self._unit.changes.append(CaseMoved(old.id, trashed))
        self._unit.note(action, Subject.CASE, old.id, case_id=old.id)

    def _change(self, new: KeptCase, columns: dict[str, object]) -> None:
        changing = CASES.update().where(CASES.c.id == new.stored.id)
        self._unit.connection.execute(changing.values(version=new.stored.version, **columns))
        self._unit.cases[new.stored.id] = new

    def _know_prosecutors(self, cases: Iterable[Case]) -> None:
        ids = {case.prosecutor_id for case in cases if case.prosecutor_id is not None}
        self._unit.must_know(PEOPLE, ids, "person.unknown", "prosecutor_id")

    def _insert_parts(
        self, cases: Sequence[StoredCase], tables: Mapping[str, sa.Table], *, trashed: bool = False
    ) -> None:
        rows: dict[str, list[dict[str, object]]] = defaultdict(list)
        for one in cases:
            for name, parts in part_rows(one.id, one.case).items():
                rows[name] += parts
        if trashed:
            rows["parketnummers"] = [{**row, "trashed": True} for row in rows["parketnummers"]]
        for name, table in tables.items():
            if rows[name]:
                put(self._unit.connection, table, rows[name])

    def _check_numbers(self, cases: Sequence[Case], own: int | None = None) -> None:
        """Asked before anything is written, so that a caller may go on after a refusal."""
        numbers = [number for case in cases for number in case.parketnummers]
        taken = len(set(numbers)) < len(numbers)
        for part in chunks(numbers):
            asking, asked = (_HAVING_ONE_OF, part) if part[1:] else (_HAVING_NUMBER, part[0])
            having = self._unit.connection.execute(asking, {"number": asked})
            taken = taken or any(one != own for (one,) in having)
        if taken:
            raise RuleBroken("parketnummer.taken", "parketnummer")
