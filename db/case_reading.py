"""Cases as they stand in the register, with whether they lie in the trash.

A unit that writes has the register to itself, so it reads each case once and keeps what it wrote.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable

import sqlalchemy as sa

from db.case_codec import PARTS, Row, stored_case
from db.tables import CASES
from db.unit import KeptCase, Unit, id_chunks
from triage_app.domain.cases.case import StoredCase

Among = Callable[[sa.ColumnElement[int]], sa.ColumnElement[bool]]
"""Which cases are read, said of a column that holds their id."""


def kept_cases(unit: Unit, case_ids: Iterable[int]) -> dict[int, KeptCase]:
    """The cases with these ids in order of id; unknown ids are left out."""
    asked = sorted(set(case_ids))
    known = unit.cases
    found = {case_id: known[case_id] for case_id in asked if case_id in known}
    for part in id_chunks(case_id for case_id in asked if case_id not in known):
        read = _read(unit.connection, _one_of(part))
        if unit.writing:
            known.update(read)
        found |= read
    return {case_id: found[case_id] for case_id in asked if case_id in found}


def living_cases(unit: Unit) -> tuple[StoredCase, ...]:
    """All cases that are not in the trash, in order of id."""
    living = sa.select(CASES.c.id).where(CASES.c.trashed_at.is_(None))
    return tuple(kept.stored for kept in _read(unit.connection, lambda column: column.in_(living)).values())


def _one_of(ids: list[int]) -> Among:
    return lambda column: column.in_(ids)


def _read(connection: sa.Connection, among: Among) -> dict[int, KeptCase]:
    parts: dict[str, dict[int, list[Row]]] = {}
    for name, table in PARTS.items():
        parts[name] = defaultdict(list)
        asking = sa.select(table).where(among(table.c.case_id))
        for row in connection.execute(asking.order_by(table.c.case_id, table.c.position)).mappings():
            parts[name][row["case_id"]].append(row)
    found: dict[int, KeptCase] = {}
    asking = sa.select(CASES).where(among(CASES.c.id)).order_by(CASES.c.id)
    for own in connection.execute(asking).mappings():
        stored = stored_case(own, {name: rows.get(own["id"], ()) for name, rows in parts.items()})
        found[stored.id] = KeptCase(stored, own["trashed_at"] is not None)
    return found
