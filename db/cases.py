"""The cases of the register."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from db.case_codec import PARTS, Row, own_columns, part_rows, stored_case
from db.tables import CASE_NUMBERS, CASES, PEOPLE
from db.unit import Unit, chunks
from triage_app.domain.cases.case import Case, StoredCase
from triage_app.errors import Conflict, NotFound, RuleBroken
from triage_app.services.history import Action, Subject, changed_fields, filled_fields


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
        self._insert_parts(stored)
        lines = [(one.id, one.id, filled_fields(one.case)) for one in stored]
        self._unit.note_many(Action.ADDED, Subject.CASE, lines)
        return stored

    def get(self, case_id: int) -> StoredCase:
        """One case, also from the trash."""
        found = self.many((case_id,))
        if case_id not in found:
            raise NotFound("case.unknown")
        return found[case_id]

    def many(self, case_ids: Iterable[int]) -> dict[int, StoredCase]:
        """The cases with these ids."""
        found: dict[int, StoredCase] = {}
        for part in chunks(case_ids):
            found |= self._load(lambda column, ids=part: column.in_(ids))
        return found

    def every(self) -> tuple[StoredCase, ...]:
        """All cases that are not in the trash, in order of id."""
        living = sa.select(CASES.c.id).where(CASES.c.trashed_at.is_(None))
        return tuple(self._load(lambda column: column.in_(living)).values())

    def by_parketnummer(self, parketnummer: str) -> StoredCase | None:
        """The case outside the trash that bears this number."""
        numbers = CASE_NUMBERS.c
        asking = sa.select(numbers.case_id).where(numbers.number == parketnummer, ~numbers.trashed)
        found = self._unit.connection.scalar(asking)
        return None if found is None else self.get(found)

    def ids_by_parketnummer(self) -> dict[str, int]:
        """Every number outside the trash with the id of its case."""
        numbers = CASE_NUMBERS.c
        asking = sa.select(numbers.number, numbers.case_id).where(~numbers.trashed)
        return dict(self._unit.connection.execute(asking).all())

    def save(self, case_id: int, version: int, case: Case) -> StoredCase:
        """Store a changed case; one without a change is left as it is."""
        old = self._same(case_id, version)
        names = changed_fields(old.case, case)
        if not names:
            return old
        trashed = self._is_trashed(case_id)
        if not trashed:
            self._check_numbers((case,), case_id)
        self._know_prosecutors((case,))
        self._move_on(case_id, version, own_columns(case))
        for table in PARTS.values():
            self._unit.connection.execute(table.delete().where(table.c.case_id == case_id))
        stored = StoredCase(id=case_id, version=version + 1, case=case)
        self._insert_parts((stored,), trashed=trashed)
        self._unit.note(Action.CHANGED, Subject.CASE, case_id, names, case_id=case_id)
        return stored

    def trash(self, case_id: int, version: int) -> None:
        """Put a case in the trash; its numbers are free again."""
        self._same(case_id, version)
        if self._is_trashed(case_id):
            return
        self._move_on(case_id, version, {"trashed_at": self._unit.now})
        self._mark_numbers(case_id, trashed=True)
        self._unit.note(Action.TRASHED, Subject.CASE, case_id, case_id=case_id)

    def restore(self, case_id: int) -> None:
        """Take a case out of the trash, unless its number was given to another meanwhile."""
        if not self._is_trashed(case_id):
            return
        old = self.get(case_id)
        self._check_numbers((old.case,), case_id)
        self._mark_numbers(case_id, trashed=False)
        self._move_on(case_id, old.version, {"trashed_at": None})
        self._unit.note(Action.RESTORED, Subject.CASE, case_id, case_id=case_id)

    def _same(self, case_id: int, version: int) -> StoredCase:
        old = self.get(case_id)
        if old.version != version:
            raise Conflict("record.changed_meanwhile")
        return old

    def _know_prosecutors(self, cases: Iterable[Case]) -> None:
        ids = {case.prosecutor_id for case in cases if case.prosecutor_id is not None}
        self._unit.must_know(PEOPLE, ids, "person.unknown", "prosecutor_id")

    def _is_trashed(self, case_id: int) -> bool:
        asking = sa.select(CASES.c.trashed_at.is_not(None)).where(CASES.c.id == case_id)
        found = self._unit.connection.scalar(asking)
        if found is None:
            raise NotFound("case.unknown")
        return bool(found)

    def _move_on(self, case_id: int, version: int, columns: dict[str, object]) -> None:
        """The version was compared before, and a unit that writes has the register to itself since."""
        changing = CASES.update().where(CASES.c.id == case_id)
        self._unit.connection.execute(changing.values(version=version + 1, **columns))

    def _mark_numbers(self, case_id: int, *, trashed: bool) -> None:
        own = CASE_NUMBERS.c.case_id == case_id
        self._unit.connection.execute(CASE_NUMBERS.update().where(own).values(trashed=trashed))

    def _insert_parts(self, cases: Sequence[StoredCase], *, trashed: bool = False) -> None:
        rows: dict[str, list[dict[str, object]]] = defaultdict(list)
        for one in cases:
            for name, parts in part_rows(one.id, one.case).items():
                rows[name] += parts
        if trashed:
            rows["parketnummers"] = [{**row, "trashed": True} for row in rows["parketnummers"]]
        for name, table in PARTS.items():
            if rows[name]:
                self._unit.connection.execute(table.insert(), rows[name])

    def _check_numbers(self, cases: Sequence[Case], own: int | None = None) -> None:
        """Asked before anything is written, so that a caller may go on after a refusal."""
        numbers = [number for case in cases for number in case.parketnummers]
        columns = CASE_NUMBERS.c
        taken = len(set(numbers)) < len(numbers)
        for part in chunks(numbers):
            asking = sa.select(columns.case_id).where(columns.number.in_(part), ~columns.trashed)
            taken = taken or any(one != own for one in self._unit.connection.scalars(asking))
        if taken:
            raise RuleBroken("parketnummer.taken", "parketnummer")

    def _load(self, among: Any) -> dict[int, StoredCase]:  # noqa: ANN401 - a condition on either id column
        connection = self._unit.connection
        parts: dict[str, dict[int, list[Row]]] = {}
        for name, table in PARTS.items():
            parts[name] = defaultdict(list)
            asking = sa.select(table).where(among(table.c.case_id))
            for row in connection.execute(asking.order_by(table.c.case_id, table.c.position)).mappings():
                parts[name][row["case_id"]].append(row)
        asking = sa.select(CASES).where(among(CASES.c.id)).order_by(CASES.c.id)
        return {
            own["id"]: stored_case(own, {name: found.get(own["id"], ()) for name, found in parts.items()})
            for own in connection.execute(asking).mappings()
        }
