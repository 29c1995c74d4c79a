from datetime import date

import pytest

from tests.fakes.histories import (
    CASE,
    COMPLETE_OTHER,
    COMPLETE_REFUSAL,
    COMPLETE_REPORT,
    COMPLETE_TBS,
    DAY,
    decided,
    stored,
)
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.cases.offence import Offence, Regime
from triage_app.domain.cases.stance import Cooperation, CooperationStance, TbsStatus
from triage_app.domain.decisions.decision import Decision, Outcome
from triage_app.domain.decisions.staleness import StaleReason, inputs_of, stale_reasons
from triage_app.domain.decisions.standing import Standing, standing_of
from triage_app.domain.grounds.ground import Ground

LATER = date(2026, 5, 1)
SOON, TOO_LATE = Hearing(on=date(2026, 9, 1)), Hearing(on=date(2027, 9, 1))


def with_(**changes: object) -> Case:
    return CASE.model_copy(update=changes)


def taken(case: Case, ground: Ground) -> Decision:
    return decided(Outcome.NOT_REQUESTED, ground=ground, inputs=inputs_of(case, DAY))


@pytest.mark.parametrize(
    ("ground", "before", "after", "reason"),
    [
        (
            COMPLETE_REPORT,
            with_(hearings=(SOON,)),
            with_(hearings=(TOO_LATE,)),
            StaleReason.TRIAL_PAST_ONE_YEAR,
        ),
        (COMPLETE_REPORT, with_(), with_(hearings=(TOO_LATE,)), StaleReason.TRIAL_PAST_ONE_YEAR),
        (COMPLETE_TBS, with_(), with_(tbs=TbsStatus(ended_on=LATER)), StaleReason.TBS_ENDED),
        (
            COMPLETE_REFUSAL,
            with_(cooperation=Cooperation(stance=CooperationStance.REFUSES)),
            with_(cooperation=Cooperation(stance=CooperationStance.COOPERATES)),
            StaleReason.REFUSAL_WITHDRAWN,
        ),
        (
            COMPLETE_OTHER,
            with_(custody=Custody(title=CustodyTitle.NONE)),
            with_(custody=Custody(title=CustodyTitle.REMAND, since=LATER)),
            StaleReason.CUSTODY_BEGUN,
        ),
        (
            COMPLETE_REFUSAL,
            with_(offences=(Offence(article="243", regime=Regime.NEW),)),
            with_(offences=(Offence(article="243", regime=Regime.NEW), Offence(article="248"))),
            StaleReason.NEW_OFFENCE,
        ),
    ],
)
def test_a_ground_goes_stale_when_its_facts_change(
    ground: Ground, before: Case, after: Case, reason: StaleReason
) -> None:
    decision = taken(before, ground)
    assert stale_reasons(before, decision, DAY) == ()
    assert stale_reasons(after, decision, LATER) == (reason,)
    assert standing_of(before, [stored(1, decision)], DAY).standing is Standing.EXCEPTION
    view = standing_of(after, [stored(1, decision)], LATER)
    assert (view.standing, view.stale) == (Standing.EXCEPTION_INCOMPLETE, (reason,))


def test_a_hearing_already_past_the_date_when_decided_was_weighed_then() -> None:
    case = with_(hearings=(TOO_LATE,))
    assert stale_reasons(case, taken(case, COMPLETE_REPORT), LATER) == ()
    moved_further = with_(hearings=(Hearing(on=date(2027, 12, 1)),))
    assert stale_reasons(moved_further, taken(case, COMPLETE_REPORT), LATER) == ()


def test_consents_keep_a_report_usable_past_the_date() -> None:
    ground = COMPLETE_REPORT.model_copy(update={"om_consents": True, "suspect_consents": True})
    assert stale_reasons(with_(hearings=(TOO_LATE,)), taken(with_(hearings=(SOON,)), ground), LATER) == ()


def test_a_change_known_when_deciding_does_not_make_the_ground_stale() -> None:
    ended = with_(tbs=TbsStatus(ended_on=DAY))
    assert stale_reasons(ended, taken(ended, COMPLETE_TBS), LATER) == ()
    cooperating = with_(cooperation=Cooperation(stance=CooperationStance.COOPERATES))
    assert stale_reasons(cooperating, taken(cooperating, COMPLETE_REFUSAL), LATER) == ()
    held = with_(custody=Custody(title=CustodyTitle.REMAND, since=DAY))
    assert stale_reasons(held, taken(held, COMPLETE_OTHER), LATER) == ()


def test_other_outcomes_never_go_stale() -> None:
    requested = decided(Outcome.REQUEST, inputs=inputs_of(CASE, DAY))
    assert stale_reasons(with_(offences=(Offence(article="248"),)), requested, LATER) == ()
