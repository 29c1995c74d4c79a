"""10,000 random walks: none finalises an incomplete exception or decides without a person."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes.histories import CASE, DAY, proposals, stored
from triage_app.domain.decisions.decide import check_decision
from triage_app.domain.decisions.decision import Decision, EntryKind, Origin, Outcome, StoredDecision
from triage_app.domain.decisions.log import effective
from triage_app.domain.decisions.standing import Standing, standing_of
from triage_app.domain.grounds.ground import is_complete
from triage_app.errors import RuleBroken

DECIDED = {
    Standing.REQUESTED,
    Standing.EXCEPTION,
    Standing.OTHER_ROUTE,
    Standing.DEFERRED,
    Standing.NO_ASPECTS,
}


def walk(proposed: list[Decision]) -> list[StoredDecision]:
    log: list[StoredDecision] = []
    for decision in proposed:
        before = list(log)
        try:
            check_decision(decision, log, DAY)
        except RuleBroken:
            assert log == before
            continue
        log.append(stored(len(log) + 1, decision))
        assert log[:-1] == before
    return log


@settings(max_examples=10_000)
@given(st.lists(proposals, max_size=6))
def test_every_walk_ends_with_people_and_evidence_behind_what_counts(proposed: list[Decision]) -> None:
    log = walk(proposed)
    for entry in log:
        decision = entry.decision
        assert decision.decided_on <= DAY
        if decision.kind is EntryKind.DECISION and decision.finalised and decision.ground is not None:
            assert is_complete(decision.ground)
            assert decision.origin is not Origin.LIST
    view = standing_of(CASE, log, DAY)
    if view.standing in DECIDED:
        counted = effective(log)
        assert counted is not None
        by_list = counted.entry.decision.origin is Origin.LIST
        confirmations = [
            one
            for one in log
            if one.decision.kind is EntryKind.CONFIRMATION and one.decision.refers_to == counted.entry.id
        ]
        by_person = counted.entry.decision.taken_by.entitled or any(
            one.decision.taken_by.entitled for one in confirmations
        )
        assert by_list or by_person
    if view.standing is Standing.EXCEPTION:
        counted = effective(log)
        assert counted is not None
        assert counted.entry.decision.finalised
        assert counted.entry.decision.outcome is Outcome.NOT_REQUESTED
