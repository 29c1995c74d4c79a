"""Rows for lists: today's from the projection, any other day's made anew."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa

from db.asking import conditions as criteria_met
from db.cases import SqlCases
from db.decisions import SqlDecisions
from db.projection import ROW_FIELDS, bring_up_to_date, names_of_prosecutors
from db.search import found, unindexed
from db.tables import CASES, PEOPLE, PROJECTION, REMINDERS
from db.unit import Unit
from triage_app.domain.cases.notes import Reminder
from triage_app.domain.decisions.standing import Standing
from triage_app.services.cases.asking import read
from triage_app.services.cases.criteria import All
from triage_app.services.cases.filtering import (
    UNASSESSED,
    custody_soon,
    hearing_soon,
    in_view,
    looks_back,
    order_key,
)
from triage_app.services.cases.query import CaseQuery, View
from triage_app.services.cases.rows import CaseRow, case_row
from triage_app.services.cases.searching import finds, search_words
from triage_app.services.ports.records import DueReminder

_COLUMNS = [PROJECTION.c[name] for name in ROW_FIELDS]
FEW = 1_000
Conditions = list[sa.ColumnElement[bool]]


class SqlLists:
    """Implements ``Lists``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def page(self, query: CaseQuery) -> tuple[CaseRow, ...]:
        """The rows of the query, in its order."""
        if not self._is_kept(query.day):
            rows = self._made(query)
            rows.sort(key=lambda row: (order_key(row, query.sort), row.id), reverse=query.descending)
            end = None if query.limit is None else query.offset + query.limit
            return tuple(rows[query.offset : end])
        conditions, sort = self._conditions(query)
        key = PROJECTION.c[f"by_{query.sort.value}"]
        order = (key.concat("") if sort else key, PROJECTION.c.id)
        asking = (
            sa.select(*_COLUMNS)
            .where(*conditions)
            .order_by(*(column.desc() if query.descending else column.asc() for column in order))
            .offset(query.offset)
            .limit(query.limit)
        )
        rows_kept = self._unit.connection.execute(asking).all()
        return tuple(CaseRow(id, query.day, *rest) for id, *rest in rows_kept)  # noqa: A001 - its name

    def count(self, query: CaseQuery) -> int:
        """How many rows the query has in all."""
        if not self._is_kept(query.day):
            return len(self._made(query))
        conditions, _ = self._conditions(query)
        asking = sa.select(sa.func.count()).select_from(PROJECTION).where(*conditions)
        return self._unit.connection.scalar(asking) or 0

    def counts(self, day: date, prosecutors: frozenset[int] | None = None) -> dict[View, int]:
        """How many cases each view holds."""
        asked = {view: CaseQuery(day, view, prosecutors=prosecutors) for view in View}
        if self._is_kept(day):
            return {view: self.count(query) for view, query in asked.items()}
        rows, trash = self._made(asked[View.ALL]), self._made(asked[View.TRASH])
        tally = {view: sum(in_view(row, view) for row in rows) for view in View}
        return {**tally, View.TRASH: len(trash)}

    def standings(self, day: date) -> dict[str, int]:
        """How many cases stand how."""
        if not self._is_kept(day):
            return dict(Counter(row.standing for row in self._made(CaseQuery(day))))
        standing = PROJECTION.c.standing
        conditions, _ = self._conditions(CaseQuery(day))
        asking = sa.select(standing, sa.func.count()).where(*conditions).group_by(standing)
        return dict(self._unit.connection.execute(asking).all())

    def reminders(self, day: date, prosecutors: frozenset[int] | None = None) -> tuple[DueReminder, ...]:
        """What is due by a day and not seen to; the oldest first."""
        bring_up_to_date(self._unit)
        of, row = REMINDERS.c, PROJECTION.c
        asking = (
            sa.select(of.case_id, row.parketnummers, row.suspect, row.shielded, of.on, of.line)
            .join(PROJECTION, row.id == of.case_id)
            .where(of.done_on.is_(None), of.on <= day, sa.not_(row.trashed), *_of(prosecutors))
            .order_by(of.on, of.case_id, of.position)
        )
        return tuple(
            DueReminder(case_id, numbers[0], suspect, shielded, Reminder(on=on, line=line))
            for case_id, numbers, suspect, shielded, on, line in self._unit.connection.execute(asking)
        )

    def row(self, case_id: int, day: date) -> CaseRow:
        """One case's row, also from the trash."""
        stored = SqlCases(self._unit).get(case_id)
        return case_row(stored, SqlDecisions(self._unit).of_case(case_id), day)

    def _is_kept(self, day: date) -> bool:
        """Whether the projection is for this day; whatever was changed just now is brought into it."""
        if day != self._unit.state.projected_on:
            return False
        bring_up_to_date(self._unit)
        return True

    def _are_few(self, ids: sa.Select[tuple[int]]) -> bool:
        """Whether so few rows are asked for that sorting them beats walking all rows in order.

        SQLite cannot know: it would walk the index of the order to find one case among a hundred thousand.
        """
        some = ids.limit(FEW + 1).subquery()
        return (self._unit.connection.scalar(sa.select(sa.func.count()).select_from(some)) or 0) <= FEW

    def _conditions(self, query: CaseQuery) -> tuple[Conditions, bool]:
        """What the rows must meet, and whether sorting those that do beats walking all rows in order.

        Of a hearing that is near urgency says nothing: a walk would pass every hearing of the past first.
        """
        day, view = query.day, query.view
        spread = view is View.HEARING_SOON
        asked, trashed = read(query.text, day), PROJECTION.c.trashed
        met = criteria_met(asked.criteria, self._names)
        conditions = [*_of_view(day)[view], *_of(query.prosecutors), *met]
        if looks_back(day, self._unit.clock):
            conditions.append(PROJECTION.c.registered_on <= day)
        if not asked.words:
            conditions.append(trashed == (view is View.TRASH))
            return conditions, spread or self._are_few(sa.select(PROJECTION.c.id).where(*conditions))
        ids = found(asked.words)
        few = self._are_few(ids)
        among = unindexed(trashed) if few else trashed
        return [*conditions, among == (view is View.TRASH), PROJECTION.c.id.in_(ids)], few or spread

    def _made(self, query: CaseQuery) -> list[CaseRow]:
        """The rows of a day that is not kept."""
        unit, day, view = self._unit, query.day, query.view
        asked, back, theirs = read(query.text, day), looks_back(day, unit.clock), query.prosecutors
        trashed = CASES.c.trashed_at.is_not(None) if view is View.TRASH else CASES.c.trashed_at.is_(None)
        ids: Sequence[int] = unit.connection.scalars(sa.select(CASES.c.id).where(trashed)).all()
        logs, cases = SqlDecisions(unit).of_cases(ids), SqlCases(unit).many(ids).values()
        names = names_of_prosecutors(unit.connection, cases)
        rows = [
            case_row(one, logs[one.id], day)
            for one in cases
            if (not back or one.case.registered_on <= day)
            and (theirs is None or one.case.prosecutor_id in theirs)
            and finds(asked.words, search_words(one.case, names.get(one.case.prosecutor_id or 0, "")))
        ]
        meets = All(asked.criteria)
        return [row for row in rows if in_view(row, view) and meets.holds(row, names)]

    def _names(self) -> dict[int, str]:
        """The names of everybody by their id."""
        return dict(self._unit.connection.execute(sa.select(PEOPLE.c.id, PEOPLE.c.name)).all())


def _of(prosecutors: frozenset[int] | None) -> Conditions:
    """That a case is of one of these; nothing where it may be anybody's."""
    return [] if prosecutors is None else [PROJECTION.c.prosecutor_id.in_(sorted(prosecutors))]


def _of_view(day: date) -> dict[View, Conditions]:
    """``filtering.in_view`` in SQL; the contract tests hold one against the other."""
    columns = PROJECTION.c
    return {
        View.ALL: [],
        View.TRASH: [],
        View.SILENT: [columns.silent],
        View.TO_CONFIRM: [columns.standing == Standing.AWAITING_CONFIRMATION],
        View.CUSTODY_SOON: [columns.held, columns.custody_ends_on.between(*custody_soon(day))],
        View.HEARING_SOON: [
            columns.standing.in_(UNASSESSED),
            columns.hearing_on.between(*hearing_soon(day)),
        ],
        View.RETURNED: [columns.returned],
    }
