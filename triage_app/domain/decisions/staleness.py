"""Why a ground no longer holds: the case returns to the next list, with "waarom terug"."""

from datetime import date
from enum import StrEnum

from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import held_on
from triage_app.domain.cases.hearing import trial_start
from triage_app.domain.cases.stance import CooperationStance
from triage_app.domain.decisions.decision import Decision, Inputs
from triage_app.domain.grounds.hints import one_year_for
from triage_app.domain.grounds.one_year import OneYear, last_usable_on
from triage_app.domain.grounds.other import OtherCode, OtherGround
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.grounds.refusal import Refusal
from triage_app.domain.grounds.tbs_patient import TbsPatient


class StaleReason(StrEnum):
    """What changed since the decision."""

    TRIAL_PAST_ONE_YEAR = "trial_past_one_year"
    TBS_ENDED = "tbs_ended"
    REFUSAL_WITHDRAWN = "refusal_withdrawn"
    CUSTODY_BEGUN = "custody_begun"
    NEW_OFFENCE = "new_offence"


def inputs_of(case: Case, day: date) -> Inputs:
    """The facts to freeze with a decision taken on this day."""
    return Inputs(
        trial_start=trial_start(case.hearings),
        held=held_on(case.custody, day),
        offence_keys=tuple(sorted(one.key for one in case.offences)),
        cooperation=case.cooperation.stance if case.cooperation else None,
        tbs_ended=_tbs_ended(case, day),
    )


def stale_reasons(case: Case, decision: Decision, day: date) -> tuple[StaleReason, ...]:
    """What changed since this decision not to request that takes its ground away."""
    ground, then = decision.ground, decision.inputs
    found: list[StaleReason] = []
    if isinstance(ground, RecentReport) and _moved_past_one_year(case, ground, then):
        found.append(StaleReason.TRIAL_PAST_ONE_YEAR)
    if isinstance(ground, TbsPatient) and _tbs_ended(case, day) and not then.tbs_ended:
        found.append(StaleReason.TBS_ENDED)
    if (
        isinstance(ground, Refusal)
        and _cooperates(case)
        and then.cooperation is not CooperationStance.COOPERATES
    ):
        found.append(StaleReason.REFUSAL_WITHDRAWN)
    if (
        isinstance(ground, OtherGround)
        and ground.reason_code is OtherCode.OBSERVATION_IMPOSSIBLE
        and held_on(case.custody, day)
        and not then.held
    ):
        found.append(StaleReason.CUSTODY_BEGUN)
    if ground is not None and {one.key for one in case.offences} - set(then.offence_keys):
        found.append(StaleReason.NEW_OFFENCE)
    return tuple(found)


def _tbs_ended(case: Case, day: date) -> bool:
    return case.tbs is not None and case.tbs.ended_on is not None and case.tbs.ended_on <= day


def _cooperates(case: Case) -> bool:
    return case.cooperation is not None and case.cooperation.stance is CooperationStance.COOPERATES


def _moved_past_one_year(case: Case, ground: RecentReport, then: Inputs) -> bool:
    """Only a move since the decision counts: what was weighed at the time stays weighed."""
    last = last_usable_on(ground.report_dates)
    already_past = last is not None and then.trial_start is not None and then.trial_start > last
    return one_year_for(case, ground).verdict is OneYear.CONSENT_NEEDED and not already_past
