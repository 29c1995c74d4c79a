"""People, meetings and imports in memory."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from tests.fakes.data import Room, known, next_id, same_version
from triage_app.domain.meetings.meeting import Meeting, MeetingSeries, StoredMeeting, StoredSeries
from triage_app.domain.people.person import Person, StoredPerson
from triage_app.domain.people.watch import StoredWatch, Watch
from triage_app.errors import NotFound, RuleBroken
from triage_app.services.history import Action, Subject, changed_fields, filled_fields
from triage_app.services.ports import AgendaVersion, ImportBatch
from triage_app.services.ports.changes import MeetingChanged, PersonChanged


class FakePeople:
    """Implements ``People``."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def add(self, person: Person) -> StoredPerson:
        people = self._room.data.people
        self._check_account(person, None)
        stored = StoredPerson(id=next_id(people), version=1, person=person)
        people[stored.id] = stored
        self._room.note(Action.ADDED, Subject.PERSON, stored.id, filled_fields(person))
        return stored

    def save(self, person_id: int, version: int, person: Person) -> StoredPerson:
        old = same_version(self.get(person_id), version)
        names = changed_fields(old.person, person)
        if not names:
            return old
        self._check_account(person, person_id)
        stored = StoredPerson(id=person_id, version=version + 1, person=person)
        self._room.data.people[person_id] = stored
        self._room.changes.append(PersonChanged(person_id, old.person, person))
        self._room.note(Action.CHANGED, Subject.PERSON, person_id, names)
        return stored

    def get(self, person_id: int) -> StoredPerson:
        return known(self._room.data.people, person_id, "person.unknown")

    def every(self) -> tuple[StoredPerson, ...]:
        people = self._room.data.people.values()
        return tuple(sorted(people, key=lambda one: (one.person.name.casefold(), one.id)))

    def by_account(self, account: str) -> StoredPerson | None:
        people = self._room.data.people.values()
        return next((one for one in people if one.person.os_account == account), None)

    def _check_account(self, person: Person, own: int | None) -> None:
        holder = self.by_account(person.os_account) if person.os_account is not None else None
        if holder is not None and holder.id != own:
            raise RuleBroken("person.account_taken", "os_account")


class FakeWatches:
    """Implements ``Watches``."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def add(self, watch: Watch) -> StoredWatch:
        self._check(watch)
        table = self._room.data.watches
        stored = StoredWatch(id=max(table, default=0) + 1, version=1, watch=watch)
        table[stored.id] = stored
        self._room.note(Action.CHANGED, Subject.PERSON, watch.of_id, filled_fields(watch))
        return stored

    def save(self, watch_id: int, version: int, watch: Watch) -> StoredWatch:
        table = self._room.data.watches
        old = same_version(known(table, watch_id, "watch.unknown"), version)
        self._check(watch)
        names = changed_fields(old.watch, watch)
        if not names:
            return old
        table[watch_id] = StoredWatch(id=watch_id, version=version + 1, watch=watch)
        self._room.note(Action.CHANGED, Subject.PERSON, watch.of_id, names)
        return table[watch_id]

    def remove(self, watch_id: int, version: int) -> None:
        table = self._room.data.watches
        gone = same_version(known(table, watch_id, "watch.unknown"), version)
        del table[watch_id]
        self._room.note(Action.CHANGED, Subject.PERSON, gone.watch.of_id, filled_fields(gone.watch))

    def every(self) -> tuple[StoredWatch, ...]:
        table = self._room.data.watches
        return tuple(sorted(table.values(), key=lambda one: (one.watch.first, one.id)))

    def _check(self, watch: Watch) -> None:
        for one in (watch.of_id, watch.by_id):
            known(self._room.data.people, one, "person.unknown")


class FakeMeetings:
    """Implements ``Meetings``."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def add_series(self, series: MeetingSeries) -> StoredSeries:
        table = self._room.data.series
        stored = StoredSeries(id=next_id(table), version=1, series=series)
        table[stored.id] = stored
        self._room.note(Action.ADDED, Subject.SERIES, stored.id, filled_fields(series))
        return stored

    def every_series(self) -> tuple[StoredSeries, ...]:
        series = self._room.data.series.values()
        return tuple(sorted(series, key=lambda one: (one.series.name.casefold(), one.id)))

    def add(self, meeting: Meeting) -> StoredMeeting:
        table = self._room.data.meetings
        self._check(meeting)
        stored = StoredMeeting(id=next_id(table), version=1, meeting=meeting)
        table[stored.id] = stored
        self._room.note(Action.ADDED, Subject.MEETING, stored.id, filled_fields(meeting))
        return stored

    def get(self, meeting_id: int) -> StoredMeeting:
        return known(self._room.data.meetings, meeting_id, "meeting.unknown")

    def every(self) -> tuple[StoredMeeting, ...]:
        meetings = self._room.data.meetings.values()
        return tuple(sorted(meetings, key=lambda one: (one.meeting.on, one.id), reverse=True))

    def days_of(self, case_id: int) -> tuple[date, ...]:
        meetings = [one.meeting for one in self._room.data.meetings.values()]
        return tuple(sorted(one.on for one in meetings if any(item.case_id == case_id for item in one.items)))

    def save(self, meeting_id: int, version: int, meeting: Meeting) -> StoredMeeting:
        old = same_version(self.get(meeting_id), version)
        names = changed_fields(old.meeting, meeting)
        if not names:
            return old
        self._check(meeting)
        stored = StoredMeeting(id=meeting_id, version=version + 1, meeting=meeting)
        self._room.data.meetings[meeting_id] = stored
        self._room.changes.append(MeetingChanged(meeting_id, old.meeting, meeting))
        self._room.note(Action.CHANGED, Subject.MEETING, meeting_id, names)
        return stored

    def add_version(self, version: AgendaVersion) -> None:
        data = self._room.data
        known(data.meetings, version.meeting_id, "meeting.unknown")
        if (version.meeting_id, version.version) in data.agendas:
            raise RuleBroken("agenda.version_taken")
        data.agendas[version.meeting_id, version.version] = version
        self._room.note(Action.FIXED, Subject.AGENDA, version.meeting_id)

    def version(self, meeting_id: int, version: int) -> AgendaVersion:
        found = self._room.data.agendas.get((meeting_id, version))
        if found is None:
            raise NotFound("agenda.version_unknown")
        return found

    def _check(self, meeting: Meeting) -> None:
        known(self._room.data.series, meeting.series_id, "series.unknown", "series_id")
        for item in meeting.items:
            known(self._room.data.cases, item.case_id, "case.unknown", "items")


class FakeImports:
    """Implements ``Imports``."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def add(self, file: str, at: datetime, rows: int, created: Mapping[int, int]) -> ImportBatch:
        data = self._room.data
        for case_id in created:
            known(data.cases, case_id, "case.unknown")
        batch = ImportBatch(next_id(data.imports), file, at, rows, dict(created), undone=False)
        data.imports[batch.id] = batch
        self._room.note(Action.ADDED, Subject.IMPORT, batch.id)
        return batch

    def get(self, batch_id: int) -> ImportBatch:
        return known(self._room.data.imports, batch_id, "import.unknown")

    def every(self) -> tuple[ImportBatch, ...]:
        return tuple(sorted(self._room.data.imports.values(), key=lambda one: one.id, reverse=True))

    def mark_undone(self, batch_id: int) -> None:
        self._room.data.imports[batch_id] = replace(self.get(batch_id), undone=True)
        self._room.note(Action.TAKEN_BACK, Subject.IMPORT, batch_id)
