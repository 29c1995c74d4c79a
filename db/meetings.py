"""Series, meetings and fixed agendas."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

import sqlalchemy as sa

from db.case_codec import Row
from db.proving import proven
from db.records import Records
from db.tables import AGENDA_ITEMS, AGENDA_VERSIONS, CASES, MEETINGS, SERIES
from db.unit import Unit, can_be
from triage_app.domain.meetings.meeting import (
    AgendaItem,
    Meeting,
    MeetingSeries,
    StoredMeeting,
    StoredSeries,
)
from triage_app.errors import NotFound, RuleBroken
from triage_app.services.history import Action, Subject
from triage_app.services.ports import AgendaVersion
from triage_app.services.ports.changes import MeetingChanged

_OWN = tuple(name for name in Meeting.model_fields if name != "items")


class SqlMeetings:
    """Implements ``Meetings``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._series = Records(unit, SERIES, Subject.SERIES, "series.unknown")
        self._meetings = Records(unit, MEETINGS, Subject.MEETING, "meeting.unknown", apart=("items",))

    def add_series(self, series: MeetingSeries) -> StoredSeries:
        """Store a new series."""
        return StoredSeries(id=self._series.add(series), version=1, series=series)

    def every_series(self) -> tuple[StoredSeries, ...]:
        """All series by name."""
        rows = self._unit.connection.execute(sa.select(SERIES)).mappings()
        series = (_stored_series(row) for row in rows)
        return tuple(sorted(series, key=lambda one: (one.series.name.casefold(), one.id)))

    def add(self, meeting: Meeting) -> StoredMeeting:
        """Store a new meeting with its agenda."""
        self._check(meeting)
        meeting_id = self._meetings.add(meeting)
        self._insert_items(meeting_id, meeting.items)
        return StoredMeeting(id=meeting_id, version=1, meeting=meeting)

    def get(self, meeting_id: int) -> StoredMeeting:
        """One meeting with its agenda."""
        return self._stored((self._meetings.row(meeting_id),))[0]

    def every(self) -> tuple[StoredMeeting, ...]:
        """All meetings, the latest first."""
        asking = sa.select(MEETINGS).order_by(MEETINGS.c.on.desc(), MEETINGS.c.id.desc())
        return self._stored(self._unit.connection.execute(asking).mappings().all())

    def days_of(self, case_id: int) -> tuple[date, ...]:
        """The days of the meetings that have this case on their agenda."""
        asking = (
            sa.select(MEETINGS.c.on)
            .join(AGENDA_ITEMS, AGENDA_ITEMS.c.meeting_id == MEETINGS.c.id)
            .where(AGENDA_ITEMS.c.case_id == case_id)
            .order_by(MEETINGS.c.on)
        )
        return tuple(self._unit.connection.scalars(asking))

    def save(self, meeting_id: int, version: int, meeting: Meeting) -> StoredMeeting:
        """Store a changed meeting; one without a change is left as it is."""
        old = self.get(meeting_id).meeting
        self._check(meeting)
        new_version = self._meetings.save(meeting_id, version, old, meeting)
        if old != meeting:
            self._unit.changes.append(MeetingChanged(meeting_id, old, meeting))
        if old.items != meeting.items:
            self._unit.connection.execute(
                AGENDA_ITEMS.delete().where(AGENDA_ITEMS.c.meeting_id == meeting_id)
            )
            self._insert_items(meeting_id, meeting.items)
        return StoredMeeting(id=meeting_id, version=new_version, meeting=meeting)

    def add_version(self, version: AgendaVersion) -> None:
        """Keep a fixed agenda for good. Raises RuleBroken ``agenda.version_taken``."""
        self._unit.must_know(MEETINGS, (version.meeting_id,), "meeting.unknown")
        if self._find(version.meeting_id, version.version) is not None:
            raise RuleBroken("agenda.version_taken")
        self._unit.connection.execute(
            AGENDA_VERSIONS.insert().values(
                meeting_id=version.meeting_id,
                version=version.version,
                fixed_at=version.fixed_at,
                document=version.document,
            )
        )
        self._unit.note(Action.FIXED, Subject.AGENDA, version.meeting_id)

    def version(self, meeting_id: int, version: int) -> AgendaVersion:
        """A fixed agenda."""
        found = self._find(meeting_id, version)
        if found is None:
            raise NotFound("agenda.version_unknown")
        return found

    def _find(self, meeting_id: int, version: int) -> AgendaVersion | None:
        if not (can_be(meeting_id) and can_be(version)):
            return None
        columns = AGENDA_VERSIONS.c
        asking = sa.select(AGENDA_VERSIONS).where(
            columns.meeting_id == meeting_id, columns.version == version
        )
        found = self._unit.connection.execute(asking).mappings().one_or_none()
        return None if found is None else AgendaVersion(**found)

    def _check(self, meeting: Meeting) -> None:
        self._unit.must_know(SERIES, (meeting.series_id,), "series.unknown", "series_id")
        self._unit.must_know(CASES, (item.case_id for item in meeting.items), "case.unknown", "items")

    def _insert_items(self, meeting_id: int, items: Sequence[AgendaItem]) -> None:
        rows = [
            {"meeting_id": meeting_id, "position": position, **item.__dict__}
            for position, item in enumerate(items)
        ]
        if rows:
            self._unit.connection.execute(AGENDA_ITEMS.insert(), rows)

    def _stored(self, rows: Iterable[Row]) -> tuple[StoredMeeting, ...]:
        own = list(rows)
        asking = sa.select(AGENDA_ITEMS).order_by(AGENDA_ITEMS.c.meeting_id, AGENDA_ITEMS.c.position)
        if len(own) == 1:
            asking = asking.where(AGENDA_ITEMS.c.meeting_id == own[0]["id"])
        items: dict[int, list[dict[str, object]]] = defaultdict(list)
        for row in self._unit.connection.execute(asking).mappings():
            items[row["meeting_id"]].append({name: row[name] for name in AgendaItem.model_fields})
        return tuple(_stored_meeting(row, items.get(row["id"], [])) for row in own)


def _stored_series(row: Row) -> StoredSeries:
    series = proven(MeetingSeries, {name: row[name] for name in MeetingSeries.model_fields})
    return StoredSeries(id=row["id"], version=row["version"], series=series)


def _stored_meeting(row: Row, items: Sequence[dict[str, object]]) -> StoredMeeting:
    fields: dict[str, object] = {name: row[name] for name in _OWN}
    meeting = proven(Meeting, {**fields, "items": tuple(items)})
    return StoredMeeting(id=row["id"], version=row["version"], meeting=meeting)
