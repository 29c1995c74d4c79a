"""Vandaag: what asks for attention now, and how the register stands."""

from dataclasses import dataclass
from datetime import date

from triage_app.domain.meetings.meeting import StoredMeeting
from triage_app.figures.coverage import Coverage, coverage
from triage_app.services.actor import Actor, Clock
from triage_app.services.cases.query import CaseQuery, View
from triage_app.services.cases.rows import CaseRow
from triage_app.services.ports import Store
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
class TodayView:
    """The start page. ``sections`` leaves out what is empty."""

    day: date
    sections: tuple[Section, ...]
    reminders: tuple[DueReminder, ...]
    next_meeting: StoredMeeting | None
    coverage: Coverage
    cases: int


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

    def view(self) -> TodayView:
        """Everything the start page shows, from one consistent picture."""
        day = self._clock.today()
        with self._store.reading(self._actor) as work:
            counts = work.lists.counts(day)
            shown = [view for view in SECTIONS if counts.get(view, 0)]
            sections = tuple(
                Section(view, work.lists.page(CaseQuery(day=day, view=view, limit=SHOWN)), counts[view])
                for view in shown
            )
            ahead = [one for one in work.meetings.every() if one.meeting.on >= day]
            return TodayView(
                day=day,
                sections=sections,
                reminders=work.lists.reminders(day),
                next_meeting=min(ahead, key=lambda one: one.meeting.on, default=None),
                coverage=coverage(work.lists.standings(day)),
                cases=counts.get(View.ALL, 0),
            )
