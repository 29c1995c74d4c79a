from datetime import date

import pytest

from tests.fakes.histories import (
    CLERK,
    COMPLETE,
    COMPLETE_REFUSAL,
    DAY,
    INCOMPLETE,
    decided,
    stored,
)
from triage_app.domain.decisions.decide import check_decision
from triage_app.domain.decisions.decision import Decision, EntryKind, Origin, Outcome
from triage_app.domain.grounds.ground import Ground
from triage_app.errors import RuleBroken

REQUESTED = stored(1, decided(Outcome.REQUEST))


def refused(decision: Decision, *log: Decision, today: date = DAY) -> str:
    entries = [stored(number, one) for number, one in enumerate(log, 1)]
    with pytest.raises(RuleBroken) as caught:
        check_decision(decision, entries, today)
    return caught.value.code


@pytest.mark.parametrize("ground", COMPLETE)
def test_a_fully_evidenced_ground_can_be_finalised(ground: Ground) -> None:
    check_decision(decided(Outcome.NOT_REQUESTED, ground=ground), [], DAY)


@pytest.mark.parametrize("ground", INCOMPLETE)
def test_an_incomplete_ground_can_be_saved_but_not_finalised(ground: Ground) -> None:
    check_decision(decided(Outcome.NOT_REQUESTED, ground=ground, finalised=False), [], DAY)
    with pytest.raises(RuleBroken) as caught:
        check_decision(decided(Outcome.NOT_REQUESTED, ground=ground), [], DAY)
    assert caught.value.code == "decision.evidence_missing"
    assert caught.value.details["count"]
    assert caught.value.field is not None


def test_not_requested_needs_a_ground_and_nothing_else_has_one() -> None:
    assert refused(decided(Outcome.NOT_REQUESTED)) == "decision.ground_missing"
    assert refused(decided(Outcome.REQUEST, ground=COMPLETE_REFUSAL)) == "decision.ground_unexpected"


def test_a_list_never_finalises_a_ground() -> None:
    from_list = decided(Outcome.NOT_REQUESTED, ground=COMPLETE_REFUSAL, origin=Origin.LIST)
    assert refused(from_list) == "decision.list_not_final"
    check_decision(from_list.model_copy(update={"finalised": False}), [], DAY)


def test_a_deferral_says_until_when_and_for_what() -> None:
    assert refused(decided(Outcome.DEFERRED)) == "decision.until_missing"
    until = decided(Outcome.DEFERRED, deferred_until=date(2026, 4, 1))
    assert refused(until) == "decision.waiting_for_missing"
    check_decision(until.model_copy(update={"waiting_for": "trajectconsult"}), [], DAY)


@pytest.mark.parametrize("outcome", [Outcome.OTHER_ROUTE, Outcome.NO_ASPECTS])
def test_another_route_and_no_aspects_need_a_reason(outcome: Outcome) -> None:
    assert refused(decided(outcome)) == "decision.reason_missing"
    check_decision(decided(outcome, reasoning="reclasseringsadvies volstaat"), [], DAY)


def test_a_correction_says_why_it_replaces_the_earlier_decision() -> None:
    again = decided(Outcome.REQUEST)
    assert refused(again, decided(Outcome.REQUEST)) == "decision.replace_reason_missing"
    check_decision(again.model_copy(update={"reasoning": "toch dubbel"}), [REQUESTED], DAY)


def test_no_decision_is_taken_in_the_future() -> None:
    assert refused(decided(Outcome.REQUEST), today=date(2026, 3, 1)) == "decision.in_future"


@pytest.mark.parametrize("kind", [EntryKind.CONFIRMATION, EntryKind.WITHDRAWAL])
def test_confirming_and_withdrawing_refer_to_an_entry_of_the_log(kind: EntryKind) -> None:
    entry = decided(Outcome.REQUEST, kind=kind, reasoning="herstel invoer")
    assert refused(entry) == "decision.refers_to_unknown"
    check_decision(entry.model_copy(update={"refers_to": 1}), [REQUESTED], DAY)


@pytest.mark.parametrize("kind", [EntryKind.CONFIRMATION, EntryKind.WITHDRAWAL])
def test_what_was_taken_back_is_neither_confirmed_nor_taken_back_again(kind: EntryKind) -> None:
    back = decided(Outcome.REQUEST, kind=EntryKind.WITHDRAWAL, refers_to=1, reasoning="herstel invoer")
    entry = back.model_copy(update={"kind": kind})
    assert refused(entry, decided(Outcome.REQUEST), back) == "decision.refers_to_unknown"


def test_only_somebody_entitled_confirms() -> None:
    entry = decided(Outcome.REQUEST, kind=EntryKind.CONFIRMATION, refers_to=1, taken_by=CLERK)
    assert refused(entry, decided(Outcome.REQUEST, taken_by=CLERK)) == "decision.not_entitled"


def test_taking_an_entry_back_needs_a_reason() -> None:
    entry = decided(Outcome.REQUEST, kind=EntryKind.WITHDRAWAL, refers_to=1)
    assert refused(entry, decided(Outcome.REQUEST)) == "decision.reason_missing"
