"""Planning a meeting: series, date, filling from the pool, order, fixing."""

from collections.abc import Iterable
from datetime import date

from triage_app.domain.meetings.agenda import fixed, moved, with_items
from triage_app.domain.meetings.meeting import (
    AgendaItem,
    Lane,
    Meeting,
    MeetingSeries,
    PoolReason,
    StoredMeeting,
    StoredSeries,
)
from triage_app.errors import NotFound, RuleBroken
from triage_app.services.actor import Actor, Clock
from triage_app.services.cases.query import CaseQuery
from triage_app.services.documents.agenda_building import agenda_document
from triage_app.services.documents.serialising import to_json
from triage_app.services.meetings.agenda_showing import AgendaView, agenda_view
from triage_app.services.meetings.pool import Candidate, candidates
from triage_app.services.ports import AgendaVersion, Store, Work
from triage_app.words import say

UNCODED = "0"


class MeetingPlanning:
    """Plans meetings and keeps their agendas.

    Args:
        store: The register.
        clock: Gives the day and the moment.
        actor: Who plans.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def series(self) -> tuple[StoredSeries, ...]:
        """All series by name."""
        with self._store.reading(self._actor) as work:
            return work.meetings.every_series()

    def every(self) -> tuple[StoredMeeting, ...]:
        """All meetings, the latest first."""
        with self._store.reading(self._actor) as work:
            return work.meetings.every()

    def get(self, meeting_id: int) -> StoredMeeting:
        """One meeting. Raises NotFound ``meeting.unknown``."""
        with self._store.reading(self._actor) as work:
            return work.meetings.get(meeting_id)

    def agenda(self, meeting_id: int) -> AgendaView:
        """One meeting with the case of every item. Raises NotFound ``meeting.unknown``."""
        with self._store.reading(self._actor) as work:
            return agenda_view(work, meeting_id, self._clock.today())

    def add_series(self, series: MeetingSeries) -> StoredSeries:
        """Store a new series."""
        with self._store.begin(self._actor, "series.add") as work:
            return work.meetings.add_series(series)

    def plan(self, on: date, series_name: str | None = None) -> StoredMeeting:
        """Plan a meeting; without a name in the only or first series, made if there is none.

        Raises:
            NotFound: ``series.unknown``.
            RuleBroken: ``meeting.day_taken`` if the series meets that day already.
        """
        with self._store.begin(self._actor, "meeting.plan") as work:
            series = self._series(work, series_name)
            if any(
                one.meeting.on == on and one.meeting.series_id == series.id for one in work.meetings.every()
            ):
                raise RuleBroken("meeting.day_taken", "on")
            meeting = Meeting(
                series_id=series.id, on=on, starts_at=series.series.starts_at, place=series.series.place
            )
            return work.meetings.add(meeting)

    def pool(self, meeting_id: int) -> tuple[Candidate, ...]:
        """The cases to propose that are not on this agenda yet, with the reason of each."""
        with self._store.reading(self._actor) as work:
            return self._pool(work, work.meetings.get(meeting_id).meeting)

    def fill(self, meeting_id: int) -> StoredMeeting:
        """Put every candidate of the pool on the agenda, in the proposed order."""
        with self._store.begin(self._actor, "meeting.fill") as work:
            stored = work.meetings.get(meeting_id)
            items = (*stored.meeting.items, *(_proposed(one) for one in self._pool(work, stored.meeting)))
            return self._save(work, stored, with_items(stored.meeting, items))

    def add_cases(self, meeting_id: int, case_ids: Iterable[int]) -> StoredMeeting:
        """Put these cases on the agenda by hand, behind the others."""
        with self._store.begin(self._actor, "meeting.add") as work:
            stored = work.meetings.get(meeting_id)
            pool = {one.row.id: one for one in self._pool(work, stored.meeting)}
            listed = {item.case_id for item in stored.meeting.items}
            today = self._clock.today()
            items = list(stored.meeting.items)
            for case_id in dict.fromkeys(case_ids):
                if case_id not in listed:
                    by_hand = Candidate(work.lists.row(case_id, today), (PoolReason.BY_HAND,), Lane.DISCUSS)
                    items.append(_proposed(pool.get(case_id, by_hand)))
            return self._save(work, stored, with_items(stored.meeting, tuple(items)))

    def change_item(self, meeting_id: int, item: AgendaItem) -> StoredMeeting:
        """Change question, lane or minutes of one item."""
        with self._store.begin(self._actor, "meeting.change") as work:
            stored = work.meetings.get(meeting_id)
            items = tuple(item if one.case_id == item.case_id else one for one in stored.meeting.items)
            return self._save(work, stored, with_items(stored.meeting, items))

    def remove(self, meeting_id: int, case_id: int) -> StoredMeeting:
        """Take a case off the agenda; it goes back to the pool."""
        with self._store.begin(self._actor, "meeting.remove") as work:
            stored = work.meetings.get(meeting_id)
            items = tuple(one for one in stored.meeting.items if one.case_id != case_id)
            return self._save(work, stored, with_items(stored.meeting, items))

    def move(self, meeting_id: int, case_id: int, step: int) -> StoredMeeting:
        """Move an item up or down. Raises NotFound ``agenda.item_unknown``."""
        with self._store.begin(self._actor, "meeting.order") as work:
            stored = work.meetings.get(meeting_id)
            return self._save(work, stored, moved(stored.meeting, case_id, step))

    def fix(self, meeting_id: int) -> StoredMeeting:
        """Fix the agenda under the next number; what it says is kept for good.

        Raises:
            RuleBroken: ``agenda.empty``.
        """
        with self._store.begin(self._actor, "agenda.fix") as work:
            stored = work.meetings.get(meeting_id)
            now = self._clock.now()
            meeting = fixed(stored.meeting).model_copy(update={"fixed_at": now})
            saved = self._save(work, stored, meeting)
            document = agenda_document(work, saved, self._clock.today(), demo=self._store.demo)
            work.meetings.add_version(
                AgendaVersion(
                    meeting_id=meeting_id,
                    version=meeting.agenda_version,
                    fixed_at=now,
                    document=to_json(document),
                )
            )
            return saved

    def _series(self, work: Work, name: str | None) -> StoredSeries:
        known = work.meetings.every_series()
        if name is not None:
            found = next((one for one in known if one.series.name.casefold() == name.casefold()), None)
            if found is None:
                raise NotFound("series.unknown", "series")
            return found
        return known[0] if known else work.meetings.add_series(MeetingSeries(name="Triage-overleg zeden"))

    def _pool(self, work: Work, meeting: Meeting) -> tuple[Candidate, ...]:
        rows = work.lists.page(CaseQuery(day=self._clock.today()))
        listed = {item.case_id for item in meeting.items}
        return tuple(one for one in candidates(rows, meeting.on) if one.row.id not in listed)

    def _save(self, work: Work, stored: StoredMeeting, meeting: Meeting) -> StoredMeeting:
        return work.meetings.save(stored.id, stored.version, meeting)


def _proposed(candidate: Candidate) -> AgendaItem:
    row = candidate.row
    key = f"meeting_question.{'stale' if row.stale else row.standing}"
    if row.ground == "refusal" and row.held is False and not row.stale:
        key = "meeting_question.refusal_not_held"
    return AgendaItem(
        case_id=row.id,
        code=UNCODED,
        reasons=candidate.reasons,
        lane=candidate.lane,
        question=say(key, "nl"),
    )
