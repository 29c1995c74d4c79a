"""Vandaag: what asks for attention now, and how the register stands."""

from dataclasses import dataclass, replace
from datetime import date

from triage_app.domain.meetings.meeting import StoredMeeting
from triage_app.domain.people.watch import Whose
from triage_app.figures.coverage import Coverage, coverage
from triage_app.services.actor import Actor, Clock
from triage_app.services.cases.query import CaseQuery, View
from triage_app.services.cases.rows import CaseRow
from triage_app.services.people.whose import prosecutors
from triage_app.services.ports import Store, Work
from triage_app.services.ports.records import DueReminder

SECTIONS = (View.TO_CONFIRM, View.SILENT, View.CUSTODY_SOON, View.HEARING_SOON, View.RETURNED)
SHOWN = 5


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of case that asks for attention: the most urgent ones, and how many in all."""

    view: View
    rows: tuple[CaseRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Watched:
    """Whom one stands in for, until when, and how many cases that are not closed there are."""

    name: str
    last: date | None
    cases: int


@dataclass(frozen=True, slots=True)
class TodayView:
    """The start page. ``sections`` leaves out what is empty."""

    day: date
    sections: tuple[Section, ...]
    reminders: tuple[DueReminder, ...]
    next_meeting: StoredMeeting | None
    coverage: Coverage
    cases: int
    watched: tuple[Watched, ...] = ()


class Today:
    """Gathers the start page.

    Args:
        store: The register.
        clock: Gives the day.
        actor: Who looks.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def view(self, whose: Whose = Whose.TEAM) -> TodayView:
        """Everything the start page shows, from one consistent picture.

        Lists and reminders are about the cases of those meant; how the register stands is about all.
        """
        day = self._clock.today()
        with self._store.reading(self._actor) as work:
            theirs = prosecutors(work, self._actor, whose, day)
            counts = work.lists.counts(day, theirs)
            asked = CaseQuery(day, limit=SHOWN, prosecutors=theirs)
            shown = [view for view in SECTIONS if counts.get(view, 0)]
            sections = tuple(
                Section(view, work.lists.page(replace(asked, view=view)), counts[view]) for view in shown
            )
            ahead = [one for one in work.meetings.every() if one.meeting.on >= day]
            return TodayView(
                day=day,
                sections=sections,
                reminders=work.lists.reminders(day, theirs),
                next_meeting=min(ahead, key=lambda one: one.meeting.on, default=None),
                coverage=coverage(work.lists.standings(day)),
                cases=work.lists.count(CaseQuery(day)),
                watched=self._watched(work, day),
            )

    def _watched(self, work: Work, day: date) -> tuple[Watched, ...]:
        """Whom this actor stands in for today, the watch that ends first before the others."""
        own = [
            one.watch
            for one in work.watches.every()
            if one.watch.by_id == self._actor.person_id and one.watch.holds_on(day)
        ]
        return tuple(
            Watched(
                work.people.get(one.of_id).person.name,
                one.last,
                work.lists.count(CaseQuery(day, prosecutors=frozenset({one.of_id}))),
            )
            for one in sorted(own, key=lambda watch: (watch.last or date.max, watch.of_id))
        )
