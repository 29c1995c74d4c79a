"""The meetings of the synthetic register: one that was held, and one to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from triage_app.domain.meetings.agenda import with_items
from triage_app.domain.meetings.meeting import AgendaItem, Meeting, MeetingSeries, PoolReason, StoredMeeting
from triage_app.services.actor import Actor, Clock
from triage_app.services.demo.material import material
from triage_app.services.meetings.planning import MeetingPlanning
from triage_app.services.ports import Store, Work
from triage_app.words import say

TUESDAY = 1
WEEK = 7
CUTOFF_DAYS = 4
ITEMS_TO_COME = 18


@dataclass(frozen=True, slots=True)
class ClockAt:
    """A clock that stands at a moment of the past."""

    moment: datetime

    def today(self) -> date:
        """The day of that moment."""
        return self.moment.date()

    def now(self) -> datetime:
        """That moment."""
        return self.moment


def last_tuesday(today: date) -> date:
    """The Tuesday before today; a week ago when today is one."""
    return today - timedelta(days=(today.weekday() - TUESDAY - 1) % WEEK + 1)


def hold(work: Work, today: date) -> StoredMeeting:
    """Store the series and the meeting of last Tuesday, without items yet."""
    about = material().meeting
    series = work.meetings.add_series(
        MeetingSeries(
            name=about.series,
            parket=about.parket,
            weekday=TUESDAY,
            place=about.place,
            cutoff_days=CUTOFF_DAYS,
        )
    )
    return work.meetings.add(Meeting(series_id=series.id, on=last_tuesday(today), place=about.place))


def put_on_agenda(work: Work, held: StoredMeeting, case_ids: Sequence[int]) -> None:
    """Give the held meeting the cases that were decided there."""
    question = say("meeting_question.undecided", "nl")
    items = tuple(
        AgendaItem(case_id=case_id, code="0", reasons=(PoolReason.SILENCE,), question=question)
        for case_id in case_ids
    )
    work.meetings.save(held.id, held.version, with_items(held.meeting, items))


def fix_held(store: Store, clock: Clock, actor: Actor, held: StoredMeeting) -> None:
    """Fix the agenda of the held meeting as it stood at its cut-off."""
    moment = clock.now() - timedelta(days=(clock.today() - held.meeting.on).days + CUTOFF_DAYS)
    MeetingPlanning(store, ClockAt(moment), actor).fix(held.id)


def plan_coming(store: Store, clock: Clock, actor: Actor, held: StoredMeeting) -> None:
    """Plan the meeting of next Tuesday and put the most urgent cases of the pool on its agenda."""
    planning = MeetingPlanning(store, clock, actor)
    on = held.meeting.on + timedelta(days=WEEK)
    coming = planning.plan(on if on > clock.today() else on + timedelta(days=WEEK))
    most_urgent = [one.row.id for one in planning.pool(coming.id)[:ITEMS_TO_COME]]
    planning.add_cases(coming.id, most_urgent)
