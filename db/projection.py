"""One row per case for today's lists, kept in step with the cases and their logs.

Rows are made by ``case_row`` alone. Those of the cases touched in a unit of work are made anew before it
commits; when the day moves on, those that read differently on the new day.
"""

from collections.abc import Iterable

import sqlalchemy as sa

from db.case_reading import kept_cases
from db.decisions import SqlDecisions
from db.search import put_words
from db.statements import put
from db.tables import PEOPLE, PROJECTION, REGISTER
from db.unit import Unit, id_chunks
from triage_app.domain.cases.case import StoredCase
from triage_app.services.cases.filtering import order_key, returned
from triage_app.services.cases.query import SortKey
from triage_app.services.cases.rows import CaseRow, case_row
from triage_app.services.cases.searching import search_words

ROW_FIELDS = tuple(name for name in CaseRow.__dataclass_fields__ if name != "day")
"""The fields of a row that the projection keeps; the day is the register's."""


def names_of_prosecutors(connection: sa.Connection, cases: Iterable[StoredCase]) -> dict[int, str]:
    """The names of those whose cases these are: cases are found by them."""
    prosecutors = {one.case.prosecutor_id for one in cases}
    names: dict[int, str] = {}
    for part in id_chunks(one for one in prosecutors if one is not None):
        asking = sa.select(PEOPLE.c.id, PEOPLE.c.name).where(PEOPLE.c.id.in_(part))
        names |= dict(connection.execute(asking).all())
    return names


def bring_up_to_date(unit: Unit) -> None:
    """Make the rows of the cases touched so far anew."""
    if unit.touched:
        _project(unit, tuple(unit.touched), with_words=True)
        unit.touched.clear()


def is_behind(unit: Unit) -> bool:
    """Whether the projection is for another day than today."""
    return unit.state.projected_on != unit.clock.today()


def roll(unit: Unit) -> None:
    """Let the projection be for today.

    Going on, only rows that change by the passing of days are made anew; going back, all of them.
    """
    if not is_behind(unit):
        return
    today = unit.clock.today()
    ids = sa.select(PROJECTION.c.id)
    if today > unit.state.projected_on:
        ids = ids.where(PROJECTION.c.changes_on <= today)
    changed = unit.connection.scalars(ids).all()
    unit.connection.execute(REGISTER.update().values(projected_on=today))
    unit.state.projected_on = today
    _project(unit, changed, with_words=False)


def columns_of(row: CaseRow, *, trashed: bool) -> dict[str, object]:
    """The columns in which a row is kept."""
    columns: dict[str, object] = {name: getattr(row, name) for name in ROW_FIELDS}
    columns |= {f"by_{sort.value}": order_key(row, sort) for sort in SortKey}
    return {**columns, "trashed": trashed, "returned": returned(row)}


def _project(unit: Unit, case_ids: Iterable[int], *, with_words: bool) -> None:
    decisions, day = SqlDecisions(unit), unit.state.projected_on
    for part in id_chunks(case_ids):
        kept, logs = kept_cases(unit, part), decisions.of_cases(part)
        rows = [
            columns_of(case_row(stored, logs[stored.id], day), trashed=trashed)
            for stored, trashed in kept.values()
        ]
        had = [case_id for case_id in part if case_id not in unit.added]
        if had:
            unit.connection.execute(PROJECTION.delete().where(PROJECTION.c.id.in_(had)))
        put(unit.connection, PROJECTION, rows)
        unit.added.difference_update(part)
        if with_words:
            names = names_of_prosecutors(unit.connection, (stored for stored, _ in kept.values()))
            words = {
                stored.id: search_words(stored.case, names.get(stored.case.prosecutor_id or 0, ""))
                for stored, _ in kept.values()
            }
            put_words(unit.connection, words)
