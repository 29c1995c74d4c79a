"""Taking a decision: the rules that every path to the log passes through."""

from collections.abc import Sequence
from datetime import date

from triage_app.domain.decisions.decision import Decision, EntryKind, Origin, Outcome, StoredDecision
from triage_app.domain.decisions.log import effective
from triage_app.domain.grounds.checks import unmet
from triage_app.errors import RuleBroken


def check_decision(decision: Decision, log: Sequence[StoredDecision], today: date) -> None:
    """Refuse an entry that breaks a rule.

    Raises:
        RuleBroken: ``decision.ground_missing``, ``decision.ground_unexpected``, ``decision.evidence_missing``
            (finalised while a required check is unmet), ``decision.until_missing``,
            ``decision.waiting_for_missing``, ``decision.reason_missing``, ``decision.list_not_final``,
            ``decision.refers_to_unknown``, ``decision.not_entitled``, ``decision.replace_reason_missing`` or
            ``decision.in_future``.
    """
    if decision.decided_on > today:
        raise RuleBroken("decision.in_future", "decided_on")
    if decision.kind is EntryKind.DECISION:
        _check_outcome(decision)
        standing = effective(log)
        if standing is not None and standing.entry.decision.finalised and not decision.reasoning.strip():
            raise RuleBroken("decision.replace_reason_missing", "reasoning")
        return
    withdrawn = {one.decision.refers_to for one in log if one.decision.kind is EntryKind.WITHDRAWAL}
    known = {one.id for one in log if one.decision.kind is not EntryKind.WITHDRAWAL} - withdrawn
    if decision.refers_to not in known:
        raise RuleBroken("decision.refers_to_unknown")
    if decision.kind is EntryKind.CONFIRMATION and not decision.taken_by.entitled:
        raise RuleBroken("decision.not_entitled", "taken_by")
    if decision.kind is EntryKind.WITHDRAWAL and not decision.reasoning.strip():
        raise RuleBroken("decision.reason_missing", "reasoning")


def _check_outcome(decision: Decision) -> None:
    if decision.outcome is Outcome.NOT_REQUESTED:
        _check_ground(decision)
        return
    if decision.ground is not None:
        raise RuleBroken("decision.ground_unexpected", "ground")
    if decision.outcome is Outcome.DEFERRED and decision.deferred_until is None:
        raise RuleBroken("decision.until_missing", "deferred_until")
    if decision.outcome is Outcome.DEFERRED and not decision.waiting_for.strip():
        raise RuleBroken("decision.waiting_for_missing", "waiting_for")
    needs_reason = decision.outcome in {Outcome.OTHER_ROUTE, Outcome.NO_ASPECTS}
    if needs_reason and not decision.reasoning.strip():
        raise RuleBroken("decision.reason_missing", "reasoning")


def _check_ground(decision: Decision) -> None:
    if decision.ground is None:
        raise RuleBroken("decision.ground_missing", "ground")
    if not decision.finalised:
        return
    if decision.origin is Origin.LIST:
        raise RuleBroken("decision.list_not_final")
    lacking = unmet(decision.ground.evidence())
    if lacking:
        raise RuleBroken("decision.evidence_missing", lacking[0].code, count=len(lacking))
