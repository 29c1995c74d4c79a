"""One row per case for today's lists, kept in step with the cases and their logs.

Rows are made by ``case_row`` alone. Those of the cases touched in a unit of work are made anew before it
commits; when the day moves on, those that read differently on the new day.
"""

from collections.abc import Iterable
from datetime import date

import sqlalchemy as sa

from db.case_reading import kept_cases
from db.decisions import SqlDecisions
from db.search import put_words
from db.tables import PEOPLE, PROJECTION, REGISTER
from db.unit import Unit, id_chunks
from triage_app.services.cases.filtering import order_key, returned
from triage_app.services.cases.query import SortKey
from triage_app.services.cases.rows import CaseRow, case_row
from triage_app.services.cases.searching import search_words

ROW_FIELDS = tuple(name for name in CaseRow.__dataclass_fields__ if name != "day")
"""The fields of a row that the projection keeps; the day is the register's."""


def projected_on(connection: sa.Connection) -> date:
    """The day the projection is for."""
    day: date = connection.execute(sa.select(REGISTER.c.projected_on)).scalar_one()
    return day


def names_of_people(connection: sa.Connection) -> dict[int, str]:
    """Everybody's name: cases are found by that of their prosecutor."""
    return dict(connection.execute(sa.select(PEOPLE.c.id, PEOPLE.c.name)).all())


def bring_up_to_date(unit: Unit) -> None:
    """Make the rows of the cases touched so far anew."""
    if unit.touched:
        _project(unit, tuple(unit.touched), with_words=True)
        unit.touched.clear()


def is_behind(unit: Unit) -> bool:
    """Whether the projection is for another day than today."""
    return projected_on(unit.connection) != unit.clock.today()


def roll(unit: Unit) -> None:
    """Let the projection be for today.

    Going on, only rows that change by the passing of days are made anew; going back, all of them.
    """
    if not is_behind(unit):
        return
    today = unit.clock.today()
    ids = sa.select(PROJECTION.c.id)
    if today > projected_on(unit.connection):
        ids = ids.where(PROJECTION.c.changes_on <= today)
    changed = unit.connection.scalars(ids).all()
    unit.connection.execute(REGISTER.update().values(projected_on=today))
    _project(unit, changed, with_words=False)


def columns_of(row: CaseRow, *, trashed: bool) -> dict[str, object]:
    """The columns in which a row is kept."""
    columns: dict[str, object] = {name: getattr(row, name) for name in ROW_FIELDS}
    columns |= {f"by_{sort.value}": order_key(row, sort) for sort in SortKey}
    return {**columns, "trashed": trashed, "returned": returned(row)}


def _project(unit: Unit, case_ids: Iterable[int], *, with_words: bool) -> None:
    decisions, day = SqlDecisions(unit), projected_on(unit.connection)
    names = names_of_people(unit.connection) if with_words else {}
    for part in id_chunks(case_ids):
        kept, logs = kept_cases(unit, part), decisions.of_cases(part)
        rows = [
            columns_of(case_row(stored, logs[stored.id], day), trashed=trashed)
            for stored, trashed in kept.values()
        ]
        unit.connection.execute(PROJECTION.delete().where(PROJECTION.c.id.in_(part)))
        unit.connection.execute(PROJECTION.insert(), rows)
        if with_words:
            words = {
                stored.id: search_words(stored.case, names.get(stored.case.prosecutor_id or 0, ""))
                for stored, _ in kept.values()
            }
            put_words(unit.connection, words)
