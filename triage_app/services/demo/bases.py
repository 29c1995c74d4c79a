"""Grounds not to request with their evidence, and the facts of the case that go with each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from triage_app.domain.calendar import add_years
from triage_app.domain.cases.assessment import EarlierAssessment
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing, HearingKind
from triage_app.domain.cases.stance import Cooperation, CooperationStance, TbsStatus
from triage_app.domain.grounds.ground import Ground
from triage_app.domain.grounds.other import OtherCode, OtherGround, SecondReader
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.grounds.refusal import Refusal, RefusalExtent
from triage_app.domain.grounds.tbs_patient import TbsPatient
from triage_app.services.demo.facts import detention, workday
from triage_app.services.demo.material import material

FREE = Custody(title=CustodyTitle.NONE)

_BLANKED: Mapping[str, Mapping[str, object]] = {
    "1": {"why_sufficient": ""},
    "2": {"still_in_treatment_on": None, "still_in_treatment_source": ""},
    "3": {"gravity": "", "weighed_by": ""},
    "4a": {"second_reader": SecondReader()},
    "4b": {"reasoning": ""},
    "4d": {"second_reader": SecondReader()},
    "4e": {"reasoning": ""},
    "4f": {"reasoning": ""},
}
"""What a decision in haste leaves out, by the code of its ground."""


@dataclass(frozen=True, slots=True)
class Basis:
    """A ground, and what it says of the case."""

    ground: Ground
    facts: Mapping[str, object]


class Bases:
    """Draws grounds.

    Args:
        chance: Where chance comes from.
        today: The day it is.
        weigher: The adviser who reads or weighs along, by name.
    """

    def __init__(self, chance: Random, today: date, weigher: str) -> None:
        self._chance = chance
        self._today = today
        self._weigher = weigher
        self._makers: tuple[Callable[[date], Basis], ...] = (
            self.recent_report,
            self.refusal,
            self.tbs_patient,
            lambda _: self.other(OtherCode.NO_ADDED_VALUE, material().texts.no_added_value),
            self.observation_impossible,
            lambda _: self.other(OtherCode.NOT_FEASIBLE, material().texts.not_feasible),
            lambda _: self.other(OtherCode.OUT_OF_COURT, material().texts.out_of_court),
            lambda _: self.other(OtherCode.UNAVAILABLE, material().texts.unavailable),
        )

    def complete(self, variation: int, day: date) -> Basis:
        """A fully evidenced ground as of a day; the variations go round all of them."""
        return self._makers[variation % len(self._makers)](day)

    def incomplete(self, variation: int, day: date) -> Basis:
        """The same with a required check unmet."""
        basis = self.complete(variation, day)
        return Basis(basis.ground.model_copy(update=dict(_BLANKED[basis.ground.code])), basis.facts)

    def recent_report(self, day: date) -> Basis:
        """Ground 1: a report of a few months ago, the trial within a year of it."""
        reported_on = day - timedelta(days=self._chance.randint(20, 90))
        last = add_years(reported_on, 1)
        trial = workday(min(day + timedelta(days=self._chance.randint(30, 200)), last - timedelta(days=3)))
        return Basis(
            RecentReport(
                report_date=reported_on,
                variant="double",
                why_sufficient=self._chance.choice(material().texts.recent_report),
                disciplines=("psychiatrist", "psychologist"),
                advises_measure=self._chance.choice((True, None)),
            ),
            {
                "assessments": (EarlierAssessment(reported_on=reported_on, variant="double"),),
                "hearings": (Hearing(on=trial, kind=HearingKind.MERITS),),
            },
        )

    def tbs_patient(self, day: date) -> Basis:
        """Ground 2: treatment runs."""
        clinic = self._chance.choice(material().texts.clinic)
        started_on = add_years(day, -self._chance.randint(2, 9))
        return Basis(
            TbsPatient(
                clinic_or_measure=clinic,
                still_in_treatment_source=self._chance.choice(material().texts.treatment_source),
                still_in_treatment_on=day - timedelta(days=self._chance.randint(2, 30)),
                offence_during_treatment=True,
                measure_start=started_on,
            ),
            {"tbs": TbsStatus(clinic=clinic, phase="behandeling", started_on=started_on)},
        )

    def refusal(self, day: date) -> Basis:
        """Ground 3: both limbs evidenced; the suspect is held, else it would be 4b."""
        refused_on = day - timedelta(days=self._chance.randint(1, 20))
        source = self._chance.choice(material().texts.refusal_source)
        return Basis(
            Refusal(
                refused_on=refused_on,
                refusal_source=source,
                gravity=self._chance.choice(material().texts.gravity),
                weighed_by=self._weigher,
                extent=self._chance.choice(tuple(RefusalExtent)),
                counsel_informed=self._chance.choice((True, False)),
            ),
            {
                "cooperation": _refuses(refused_on, source),
                "custody": detention(self._chance, day - timedelta(days=10), self._today),
            },
        )

    def observation_impossible(self, day: date) -> Basis:
        """Ground 4b: refuses and is not held."""
        basis = self.other(OtherCode.OBSERVATION_IMPOSSIBLE, material().texts.observation_impossible)
        return Basis(basis.ground, {"custody": FREE, "cooperation": _refuses(day, "brief raadsman")})

    def other(self, code: OtherCode, wordings: tuple[str, ...]) -> Basis:
        """Another ground of 4, read along by the adviser."""
        reader = SecondReader(
            name=self._weigher,
            agrees=self._chance.choice((True, True, True, False)),
            comment=self._chance.choice(material().texts.second_reader_comment),
        )
        return Basis(
            OtherGround(reason_code=code, reasoning=self._chance.choice(wordings), second_reader=reader), {}
        )


def _refuses(day: date, source: str) -> Cooperation:
    return Cooperation(stance=CooperationStance.REFUSES, stated_on=day, source=source)
