"""Writing entries of the log as they were taken: when, by whom, and on which facts."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from triage_app.domain.cases.case import Case
from triage_app.domain.decisions.decision import Decision, EntryKind, Origin, Outcome
from triage_app.domain.decisions.staleness import inputs_of
from triage_app.domain.people.person import StoredPerson
from triage_app.services.demo.facts import FRIDAY
from triage_app.services.demo.people import Cast, taker
from triage_app.services.demo.plots import Planned


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the log, and when it was written down. A confirmation refers to the entry before it."""

    decision: Decision
    at: datetime


@dataclass(frozen=True, slots=True)
class Held:
    """The meeting that was held: decisions may have been taken there."""

    id: int
    on: date


class Scribe:
    """Writes entries.

    Args:
        chance: Where chance comes from.
        now: The moment it is; nothing is written down after it.
        today: The day it is.
        cast: The people who decide and advise.
        meeting: The meeting that was held.
    """

    def __init__(self, chance: Random, now: datetime, today: date, cast: Cast, meeting: Held) -> None:
        self._chance = chance
        self._now = now
        self._today = today
        self._cast = cast
        self._meeting = meeting

    def day(self, planned: Planned) -> date:
        """The day of the meeting, or a working day some weeks after the case came in."""
        if planned.at_meeting:
            return self._meeting.on
        day = min(planned.registered_on + timedelta(days=self._chance.randint(4, 40)), self._today)
        return day - timedelta(days=max(0, day.weekday() - FRIDAY))

    def decision(self, planned: Planned, case: Case, outcome: Outcome, day: date, **fields: object) -> Entry:
        """A decision by the prosecutor of the case, now and then by the clerk with a mandate."""
        mandated = self._chance.randrange(6) == 0
        by = self._cast.mandated_clerk if mandated else self._prosecutor(case)
        return self._taken(by, planned, case, day, {"outcome": outcome} | fields)

    def advice(self, planned: Planned, case: Case, day: date) -> Entry:
        """A decision by somebody who only advises."""
        by = self._cast.clerk if planned.variation % 3 else self._cast.advisers[0]
        wording = "Advies: dubbel onderzoek."
        return self._taken(by, planned, case, day, {"outcome": Outcome.REQUEST, "reasoning": wording})

    def confirmation(self, case: Case, day: date) -> Entry:
        """The prosecutor of the case confirms the advice before it."""
        by = taker(self._prosecutor(case), day)
        decision = Decision(kind=EntryKind.CONFIRMATION, outcome=Outcome.REQUEST, taken_by=by, decided_on=day)
        return Entry(decision, self._stamp(day))

    def _taken(
        self, by: StoredPerson, planned: Planned, case: Case, day: date, fields: dict[str, object]
    ) -> Entry:
        given: dict[str, object] = {
            "finalised": True,
            "taken_by": taker(by, day),
            "decided_on": day,
            "inputs": inputs_of(case, day),
        }
        if planned.at_meeting:
            given |= {"origin": Origin.MEETING, "meeting_id": self._meeting.id}
        return Entry(Decision.model_validate(given | fields), self._stamp(day))

    def _prosecutor(self, case: Case) -> StoredPerson:
        return next(one for one in self._cast.prosecutors if one.id == case.prosecutor_id)

    def _stamp(self, day: date) -> datetime:
        """One moment for all that was decided on a day: a large register is then recorded day by day."""
        hour = time(8 + day.day % 8, 7 * day.day % 60)
        return min(datetime.combine(day, hour, tzinfo=UTC), self._now)
