"""Cases whose ground no longer holds: the basis as it was, and what has changed since."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from triage_app.domain.calendar import add_years
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing, HearingKind
from triage_app.domain.cases.offence import VictimAge
from triage_app.domain.cases.stance import Cooperation, CooperationStance
from triage_app.services.cases.entry import read_offence
from triage_app.services.demo.bases import Bases, Basis
from triage_app.services.demo.facts import workday


@dataclass(frozen=True, slots=True)
class Upset:
    """The basis of the decision, and the facts of the case as they are now."""

    basis: Basis
    since: Callable[[Case], Mapping[str, object]]


class Upsets:
    """Draws changes that take a ground away.

    Args:
        chance: Where chance comes from.
        today: The day it is.
        bases: Where the grounds come from.
    """

    def __init__(self, chance: Random, today: date, bases: Bases) -> None:
        self._chance = chance
        self._today = today
        self._bases = bases
        self._makers = (
            self.hearing_moved,
            self.custody_begun,
            self.refusal_withdrawn,
            self.tbs_ended,
            self.new_offence,
        )

    def draw(self, variation: int, decided_on: date) -> Upset:
        """One upset; the variations go round all of them."""
        return self._makers[variation % len(self._makers)](decided_on)

    def hearing_moved(self, decided_on: date) -> Upset:
        """The trial starts past the one-year date of the report; it was planned before it."""
        basis = self._bases.recent_report(decided_on)
        last = self._today + timedelta(days=self._chance.randint(4, 18))
        reported_on = min(add_years(last, -1), decided_on)
        moved = workday(add_years(reported_on, 1) + timedelta(days=self._chance.randint(10, 60)))
        planned = add_years(reported_on, 1) - timedelta(days=self._chance.randint(2, 9))
        ground = basis.ground.model_copy(update={"report_date": reported_on, "advises_measure": True})
        return Upset(
            Basis(ground, {"hearings": (Hearing(on=planned, kind=HearingKind.MERITS),)}),
            lambda _: {"hearings": (Hearing(on=moved, kind=HearingKind.MERITS),)},
        )

    def custody_begun(self, decided_on: date) -> Upset:
        """Observation was impossible; the suspect has been held since."""
        held = Custody(title=CustodyTitle.DETENTION, since=self._recently(), place="PI Lelystad")
        return Upset(self._bases.observation_impossible(decided_on), lambda _: {"custody": held})

    def refusal_withdrawn(self, decided_on: date) -> Upset:
        """The suspect cooperates after all."""
        now = Cooperation(
            stance=CooperationStance.COOPERATES, stated_on=self._recently(), source="brief raadsman"
        )
        return Upset(self._bases.refusal(decided_on), lambda _: {"cooperation": now})

    def tbs_ended(self, decided_on: date) -> Upset:
        """The measure has ended."""
        ended_on = self._recently()
        return Upset(
            self._bases.tbs_patient(decided_on),
            lambda case: {"tbs": case.tbs and case.tbs.model_copy(update={"ended_on": ended_on})},
        )

    def new_offence(self, decided_on: date) -> Upset:
        """An offence was added."""
        added = read_offence("273f", self._recently() - timedelta(days=20), VictimAge.FROM_16_TO_17)
        return Upset(self._bases.tbs_patient(decided_on), lambda case: {"offences": (*case.offences, added)})

    def _recently(self) -> date:
        return self._today - timedelta(days=self._chance.randint(1, 25))
