"""The story of each synthetic case: the case as it is now, decisions as they were taken, requests."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import Case, ClosedHow
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.decisions.decision import Outcome
from triage_app.domain.requests.request import Request
from triage_app.services.demo.bases import Bases
from triage_app.services.demo.facts import Facts
from triage_app.services.demo.material import material
from triage_app.services.demo.people import Cast
from triage_app.services.demo.plots import Planned, Plot
from triage_app.services.demo.requesting import draw_request
from triage_app.services.demo.scribe import Entry, Held, Scribe
from triage_app.services.demo.upsets import Upsets


@dataclass(frozen=True, slots=True)
class Story:
    """A case with all that belongs to it."""

    case: Case
    entries: tuple[Entry, ...] = ()
    requests: tuple[Request, ...] = ()


class Stories:
    """Tells stories.

    Args:
        chance: Where chance comes from.
        now: The moment it is; nothing is written down after it.
        today: The day it is.
        cast: The people.
        meeting: The meeting that was held.
    """

    def __init__(self, chance: Random, now: datetime, today: date, cast: Cast, meeting: Held) -> None:
        self._chance = chance
        self._today = today
        self._cast = cast
        self._meeting_on = meeting.on
        self._scribe = Scribe(chance, now, today, cast, meeting)
        self._facts = Facts(chance, today, cast)
        self._bases = Bases(chance, today, cast.weigher)
        self._upsets = Upsets(chance, today, self._bases)
        self._tellers: Mapping[Plot, Callable[[Planned], Story]] = {
            Plot.REQUESTED: self._requested,
            Plot.REPORTED: self._requested,
            Plot.CLOSED: self._closed,
            Plot.EXCEPTION: self._exception,
            Plot.INCOMPLETE: self._incomplete,
            Plot.STALE: self._stale,
            Plot.UNDECIDED: lambda planned: Story(self._facts.case(planned)),
            Plot.CUSTODY: self._custody,
            Plot.DEFERRED: self._deferred,
            Plot.DEFERRED_PAST: self._deferred_past,
            Plot.RECONSIDERED: self._reconsidered,
            Plot.AWAITING: self._awaiting,
            Plot.CONFIRMED: self._confirmed,
            Plot.OTHER_ROUTE: self._other_route,
            Plot.NO_ASPECTS: self._no_aspects,
            Plot.UNCLEAR: self._unclear,
            Plot.CLOSED_UNDECIDED: self._closed_undecided,
        }

    def tell(self, planned: Planned) -> Story:
        """The story of one planned case."""
        return self._tellers[planned.plot](planned)

    def _requested(self, planned: Planned) -> Story:
        case, day = self._facts.case(planned), self._scribe.day(planned)
        decision = self._scribe.decision(planned, case, Outcome.REQUEST, day, reasoning=self._text("request"))
        return Story(case, (decision,), (draw_request(self._chance, day, self._today),))

    def _closed(self, planned: Planned) -> Story:
        story = self._requested(planned)
        return Story(self._ended(story.case, ClosedHow.JUDGMENT), story.entries, story.requests)

    def _closed_undecided(self, planned: Planned) -> Story:
        how = ClosedHow.DROPPED if planned.variation % 2 else ClosedHow.PENAL_ORDER
        return Story(self._ended(self._facts.case(planned), how))

    def _exception(self, planned: Planned) -> Story:
        day = self._scribe.day(planned)
        basis = self._bases.complete(planned.variation, day)
        case = self._facts.case(planned, **basis.facts)
        return Story(
            case, (self._scribe.decision(planned, case, Outcome.NOT_REQUESTED, day, ground=basis.ground),)
        )

    def _incomplete(self, planned: Planned) -> Story:
        day = self._scribe.day(planned)
        basis = self._bases.incomplete(planned.variation, day)
        case = self._facts.case(planned, **basis.facts)
        decision = self._scribe.decision(
            planned, case, Outcome.NOT_REQUESTED, day, ground=basis.ground, finalised=False
        )
        return Story(case, (decision,))

    def _stale(self, planned: Planned) -> Story:
        day = self._scribe.day(planned)
        upset = self._upsets.draw(planned.variation, day)
        then = self._facts.case(planned, **upset.basis.facts)
        decision = self._scribe.decision(planned, then, Outcome.NOT_REQUESTED, day, ground=upset.basis.ground)
        return Story(then.model_copy(update=dict(upset.since(then))), (decision,))

    def _custody(self, planned: Planned) -> Story:
        since = planned.registered_on - timedelta(days=1)
        custody = Custody(title=CustodyTitle.REMAND, since=since, arrested_on=since, place="PI Nieuwegein")
        return Story(self._facts.case(planned, custody=custody))

    def _deferred(self, planned: Planned) -> Story:
        until = self._today + timedelta(days=self._chance.randint(3, 40))
        return self._put_off(planned, self._scribe.day(planned), until)

    def _deferred_past(self, planned: Planned) -> Story:
        day = self._scribe.day(planned)
        until = self._today - timedelta(days=self._chance.randint(1, 14))
        return self._put_off(planned, min(day, until - timedelta(days=7)), until)

    def _put_off(self, planned: Planned, day: date, until: date) -> Story:
        case = self._facts.case(planned)
        waiting_for = self._text("waiting_for")
        return Story(
            case,
            (
                self._scribe.decision(
                    planned, case, Outcome.DEFERRED, day, deferred_until=until, waiting_for=waiting_for
                ),
            ),
        )

    def _reconsidered(self, planned: Planned) -> Story:
        first = self._scribe.day(planned)
        story = self._put_off(planned, first, first + timedelta(days=28))
        day = first + timedelta(days=self._chance.randint(15, 35))
        decision = self._scribe.decision(
            planned, story.case, Outcome.REQUEST, day, reasoning="Trajectconsult adviseert onderzoek."
        )
        requested = draw_request(self._chance, day, self._today)
        return Story(story.case, (*story.entries, decision), (requested,))

    def _awaiting(self, planned: Planned) -> Story:
        waiting = self._chance.randint(8, 14) if planned.variation % 2 else self._chance.randint(1, 6)
        day = self._meeting_on if planned.at_meeting else self._today - timedelta(days=waiting)
        case = self._facts.case(planned)
        return Story(case, (self._scribe.advice(planned, case, day),))

    def _confirmed(self, planned: Planned) -> Story:
        day = self._scribe.day(planned)
        case = self._facts.case(planned)
        advice = self._scribe.advice(planned, case, day)
        after = day + timedelta(days=self._chance.randint(1, 5))
        confirmation = self._scribe.confirmation(case, after)
        requested = draw_request(self._chance, after, self._today)
        return Story(case, (advice, confirmation), (requested,))

    def _other_route(self, planned: Planned) -> Story:
        case, day = self._facts.case(planned), self._scribe.day(planned)
        reasoning = self._text("other_route")
        return Story(
            case, (self._scribe.decision(planned, case, Outcome.OTHER_ROUTE, day, reasoning=reasoning),)
        )

    def _no_aspects(self, planned: Planned) -> Story:
        reasoning, day = self._text("no_aspects"), self._scribe.day(planned)
        if planned.variation % 2:
            case = self._facts.case(planned)
            return Story(
                case, (self._scribe.decision(planned, case, Outcome.NO_ASPECTS, day, reasoning=reasoning),)
            )
        case = self._facts.case(
            planned,
            behavioural_aspects=BehaviouralAspects.NO,
            aspects_reason=reasoning,
            aspects_judged_by=self._cast.prosecutors[0].person.name,
            aspects_judged_on=day,
            signals=(),
        )
        return Story(case)

    def _unclear(self, planned: Planned) -> Story:
        return Story(self._facts.case(planned, behavioural_aspects=BehaviouralAspects.UNCLEAR))

    def _ended(self, case: Case, how: ClosedHow) -> Case:
        days = (self._today - case.registered_on).days
        closed_on = case.registered_on + timedelta(days=self._chance.randint(days * 4 // 5, days))
        code = "sepot 02" if how is ClosedHow.DROPPED else ""
        changes = {"closed_on": closed_on, "closed_how": how, "closed_code": code, "hearings": ()}
        return case.model_copy(update=changes)

    def _text(self, kind: str) -> str:
        wordings: tuple[str, ...] = getattr(material().texts, kind)
        return self._chance.choice(wordings)
