from datetime import date

import pytest

from tests.fakes.histories import (
    CASE,
    CLERK,
    COMPLETE_REFUSAL,
    DAY,
    INCOMPLETE,
    LIST,
    decided,
    stored,
)
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.decisions.decision import Decision, EntryKind, Origin, Outcome
from triage_app.domain.decisions.silence import is_new, is_silent
from triage_app.domain.decisions.standing import Standing, StandingView, standing_of

COMPLETE = decided(Outcome.NOT_REQUESTED, ground=COMPLETE_REFUSAL)


def standing(*log: Decision, day: date = DAY, **case: object) -> StandingView:
    entries = [stored(number, one) for number, one in enumerate(log, 1)]
    return standing_of(CASE.model_copy(update=case), entries, day)


@pytest.mark.parametrize(
    ("aspects", "expected"),
    [
        (BehaviouralAspects.YES, Standing.UNDECIDED),
        (BehaviouralAspects.NO, Standing.UNCLEAR),
        (BehaviouralAspects.UNCLEAR, Standing.UNCLEAR),
    ],
)
def test_without_a_decision_the_aspects_say_how_a_case_stands(
    aspects: BehaviouralAspects, expected: Standing
) -> None:
    assert standing(behavioural_aspects=aspects).standing is expected


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        (decided(Outcome.REQUEST), Standing.REQUESTED),
        (decided(Outcome.NO_ASPECTS), Standing.NO_ASPECTS),
        (decided(Outcome.OTHER_ROUTE), Standing.OTHER_ROUTE),
        (COMPLETE, Standing.EXCEPTION),
        (COMPLETE.model_copy(update={"finalised": False}), Standing.EXCEPTION_INCOMPLETE),
        (
            decided(Outcome.NOT_REQUESTED, ground=INCOMPLETE[0], finalised=False),
            Standing.EXCEPTION_INCOMPLETE,
        ),
        (decided(Outcome.DEFERRED, deferred_until=DAY), Standing.DEFERRED),
        (decided(Outcome.DEFERRED, deferred_until=date(2026, 3, 1)), Standing.DEFERRED_PAST_TERM),
        (decided(Outcome.DEFERRED), Standing.DEFERRED_PAST_TERM),
        (decided(Outcome.REQUEST, taken_by=CLERK), Standing.AWAITING_CONFIRMATION),
        (COMPLETE.model_copy(update={"taken_by": CLERK}), Standing.AWAITING_CONFIRMATION),
        (decided(Outcome.REQUEST, taken_by=LIST, origin=Origin.LIST), Standing.REQUESTED),
    ],
)
def test_the_last_decision_says_how_a_case_stands(decision: Decision, expected: Standing) -> None:
    assert standing(decision).standing is expected


@pytest.mark.parametrize(
    ("reason", "name", "expected"),
    [
        ("eenmalig, geen signalen", "zaaksofficier", Standing.NO_ASPECTS),
        (" ", "zaaksofficier", Standing.UNCLEAR),
        ("eenmalig, geen signalen", " ", Standing.UNCLEAR),
    ],
)
def test_no_aspects_counts_only_with_a_reason_and_a_name(reason: str, name: str, expected: Standing) -> None:
    view = standing(behavioural_aspects=BehaviouralAspects.NO, aspects_reason=reason, aspects_judged_by=name)
    assert view.standing is expected


def test_the_ground_and_its_number_are_read_off_the_decision() -> None:
    view = standing(COMPLETE)
    assert (view.ground, view.ground_code, view.since) == ("refusal", "3", DAY)


def test_confirmation_by_somebody_entitled_makes_advice_a_decision() -> None:
    advice = decided(Outcome.REQUEST, taken_by=CLERK)
    confirmation = decided(Outcome.REQUEST, kind=EntryKind.CONFIRMATION, refers_to=1)
    assert standing(advice, confirmation).standing is Standing.REQUESTED
    taken_back = decided(Outcome.REQUEST, kind=EntryKind.WITHDRAWAL, refers_to=2, reasoning="x")
    assert standing(advice, confirmation, taken_back).standing is Standing.AWAITING_CONFIRMATION


def test_a_withdrawn_decision_uncovers_the_one_before_it() -> None:
    withdrawal = decided(Outcome.NOT_REQUESTED, kind=EntryKind.WITHDRAWAL, refers_to=2, reasoning="x")
    assert standing(decided(Outcome.REQUEST), COMPLETE, withdrawal).standing is Standing.REQUESTED


def test_not_reached_leaves_the_earlier_decision_standing() -> None:
    assert standing(decided(Outcome.REQUEST), decided(Outcome.NOT_REACHED)).standing is Standing.REQUESTED
    assert standing(decided(Outcome.NOT_REACHED)).standing is Standing.UNDECIDED


def test_a_case_closed_without_a_decision_stays_visible_as_such() -> None:
    assert standing(closed_on=DAY).standing is Standing.CLOSED_UNDECIDED
    assert standing(closed_on=date(2026, 3, 3)).standing is Standing.UNDECIDED
    assert standing(decided(Outcome.REQUEST), closed_on=DAY).standing is Standing.REQUESTED


@pytest.mark.parametrize(
    ("view", "days", "silent"),
    [
        (StandingView(standing=Standing.UNDECIDED), 0, True),
        (StandingView(standing=Standing.EXCEPTION_INCOMPLETE), 0, True),
        (StandingView(standing=Standing.DEFERRED_PAST_TERM), 0, True),
        (StandingView(standing=Standing.AWAITING_CONFIRMATION, since=DAY), 7, False),
        (StandingView(standing=Standing.AWAITING_CONFIRMATION, since=DAY), 8, True),
        (StandingView(standing=Standing.UNCLEAR, since=DAY), 14, False),
        (StandingView(standing=Standing.UNCLEAR, since=DAY), 15, True),
        (StandingView(standing=Standing.UNCLEAR), 15, False),
        (StandingView(standing=Standing.REQUESTED, since=DAY), 400, False),
        (StandingView(standing=Standing.NO_ASPECTS, since=DAY), 400, False),
    ],
)
def test_silence_is_no_decision_or_waiting_too_long(view: StandingView, days: int, silent: bool) -> None:
    assert is_silent(view, date.fromordinal(DAY.toordinal() + days)) is silent


def test_a_case_is_new_for_its_first_fourteen_days() -> None:
    assert is_new(DAY, date(2026, 3, 15))
    assert not is_new(DAY, date(2026, 3, 16))
