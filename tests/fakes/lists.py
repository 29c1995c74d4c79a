"""Lists and history in memory: every row made anew for the day asked for."""

from collections import Counter
from datetime import date

from tests.fakes.cases import FakeDecisions
from tests.fakes.data import Room, known
from triage_app.services.actor import Clock
from triage_app.services.cases.asking import read
from triage_app.services.cases.criteria import All
from triage_app.services.cases.filtering import in_view, looks_back, order_key
from triage_app.services.cases.query import CaseQuery, View
from triage_app.services.cases.rows import CaseRow, case_row
from triage_app.services.cases.searching import finds, search_words
from triage_app.services.ports import HistoryLine
from triage_app.services.ports.records import DueReminder


class FakeLists:
    """Implements ``Lists``."""

    def __init__(self, room: Room, decisions: FakeDecisions, clock: Clock) -> None:
        self._room = room
        self._decisions = decisions
        self._clock = clock

    def page(self, query: CaseQuery) -> tuple[CaseRow, ...]:
        rows = self._rows(query)
        rows.sort(key=lambda row: (order_key(row, query.sort), row.id), reverse=query.descending)
        end = None if query.limit is None else query.offset + query.limit
        return tuple(rows[query.offset : end])

    def count(self, query: CaseQuery) -> int:
        return len(self._rows(query))

    def counts(self, day: date, prosecutors: frozenset[int] | None = None) -> dict[View, int]:
        return {view: len(self._rows(CaseQuery(day, view, prosecutors=prosecutors))) for view in View}

    def standings(self, day: date) -> dict[str, int]:
        return dict(Counter(row.standing for row in self._rows(CaseQuery(day))))

    def reminders(self, day: date, prosecutors: frozenset[int] | None = None) -> tuple[DueReminder, ...]:
        due = [
            DueReminder(row.id, row.parketnummer, row.suspect, row.shielded, one)
            for row in self._rows(CaseQuery(day, prosecutors=prosecutors))
            for one in self._room.data.cases[row.id].case.reminders
            if one.due(day)
        ]
        return tuple(sorted(due, key=lambda one: (one.reminder.on, one.case_id)))

    def row(self, case_id: int, day: date) -> CaseRow:
        stored = known(self._room.data.cases, case_id, "case.unknown")
        return case_row(stored, self._decisions.of_case(case_id), day)

    def _rows(self, query: CaseQuery) -> list[CaseRow]:
        data, asked, theirs = self._room.data, read(query.text, query.day), query.prosecutors
        logs = self._decisions.of_cases(data.cases)
        rows = [
            case_row(one, logs[one.id], query.day)
            for one in data.cases.values()
            if (one.id in data.trashed) == (query.view is View.TRASH)
            and (not looks_back(query.day, self._clock) or one.case.registered_on <= query.day)
            and (theirs is None or one.case.prosecutor_id in theirs)
            and finds(asked.words, search_words(one.case, self._prosecutor(one.case.prosecutor_id)))
        ]
        meets, names = All(asked.criteria), {one.id: one.person.name for one in data.people.values()}
        return [row for row in rows if in_view(row, query.view) and meets.holds(row, names)]

    def _prosecutor(self, person_id: int | None) -> str:
        return "" if person_id is None else self._room.data.people[person_id].person.name


class FakeHistory:
    """Implements ``History``."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def of_case(self, case_id: int) -> tuple[HistoryLine, ...]:
        return tuple(line for concerned, line in self._room.data.lines.values() if concerned == case_id)
