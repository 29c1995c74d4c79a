"""What the app points out beside the evidence: shown, never decided."""

from datetime import date

from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import held_on, suspended_on
from triage_app.domain.cases.hearing import trial_start
from triage_app.domain.cases.stance import CooperationStance
from triage_app.domain.grounds.ground import Ground
from triage_app.domain.grounds.one_year import OneYear, OneYearView, one_year_view
from triage_app.domain.grounds.other import OtherCode, OtherGround
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.grounds.refusal import Refusal


def suspect_refuses(case: Case) -> bool:
    """Whether the case says that the suspect refuses to cooperate."""
    return case.cooperation is not None and case.cooperation.stance is CooperationStance.REFUSES


def one_year_for(case: Case, ground: RecentReport) -> OneYearView:
    """The one-year rule for this report in this case."""
    return one_year_view(ground, trial_start(case.hearings), suspect_refuses=suspect_refuses(case))


def hints(case: Case, ground: Ground, day: date) -> tuple[str, ...]:
    """Codes of the hints that fit this ground in this case today; ``hint.<code>`` is the sentence."""
    found: list[str] = []
    held = held_on(case.custody, day)
    suspended = case.custody is not None and suspended_on(case.custody, day)
    if isinstance(ground, Refusal):
        if suspended:
            found.append("observation_needs_end_of_suspension")
        elif held is False:
            found.append("not_held_observation_impossible")
    if isinstance(ground, OtherGround) and ground.reason_code is OtherCode.OBSERVATION_IMPOSSIBLE and held:
        found.append("held_observation_possible")
    if isinstance(ground, RecentReport):
        verdict = one_year_for(case, ground).verdict
        if verdict in {OneYear.CONSENT_NEEDED, OneYear.CHECK_CURRENCY}:
            found.append(f"one_year.{verdict.value}")
    return tuple(found)
