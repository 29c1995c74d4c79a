"""From decisions and grounds to what is printed of them."""

from collections.abc import Sequence
from datetime import date

from triage_app.domain.cases.case import Case
from triage_app.domain.decisions.decision import Decision, EntryKind, Outcome, StoredDecision
from triage_app.domain.decisions.log import Effective, effective
from triage_app.domain.grounds.ground import Ground
from triage_app.domain.grounds.hints import hints, one_year_for
from triage_app.domain.grounds.other import OtherGround
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.services.documents.case_values import (
    DecisionValue,
    EntryState,
    GroundValue,
    OneYearValue,
    SecondReaderValue,
)


def ground_value(case: Case, decision: Decision, day: date) -> GroundValue | None:
    """The ground of a decision not to request, with its evidence as it stands on this day."""
    ground = decision.ground
    if ground is None:
        return None
    return GroundValue(
        code=ground.code,
        evidence=ground.evidence(),
        one_year=_one_year(case, ground),
        hints=hints(case, ground, day),
        second_reader=_second_reader(ground),
        finalised=decision.finalised,
        internal_note="" if isinstance(ground, RecentReport | OtherGround) else ground.remark,
    )


def decision_values(log: Sequence[StoredDecision]) -> tuple[DecisionValue, ...]:
    """The whole log, oldest first, each entry with what became of it."""
    counted = effective(log)
    return tuple(decision_value(entry, log, counted) for entry in sorted(log, key=lambda one: one.id))


def decision_value(
    entry: StoredDecision, log: Sequence[StoredDecision], counted: Effective | None
) -> DecisionValue:
    """One entry of the log."""
    decision = entry.decision
    return DecisionValue(
        kind=decision.kind,
        state=_state(entry, log, counted),
        outcome=decision.outcome,
        ground_code=decision.ground.code if decision.ground is not None else None,
        decided_on=decision.decided_on,
        taken_by=decision.taken_by.name,
        entitled=decision.taken_by.entitled,
        recorded_by=entry.recorded_by,
        recorded_at=entry.recorded_at,
        origin=decision.origin,
        finalised=decision.finalised,
        reasoning=decision.reasoning,
        deferred_until=decision.deferred_until,
        waiting_for=decision.waiting_for,
        evidence=decision.ground.evidence() if decision.ground is not None else (),
        rule_version=decision.rule_version,
    )


def _state(entry: StoredDecision, log: Sequence[StoredDecision], counted: Effective | None) -> EntryState:
    withdrawn = {one.decision.refers_to for one in log if one.decision.kind is EntryKind.WITHDRAWAL}
    if entry.id in withdrawn:
        return EntryState.WITHDRAWN
    if entry.decision.kind is not EntryKind.DECISION or entry.decision.outcome is Outcome.NOT_REACHED:
        return EntryState.NOTED
    if counted is None or entry.id != counted.entry.id:
        return EntryState.REPLACED
    return EntryState.COUNTS if counted.confirmed else EntryState.AWAITS


def _one_year(case: Case, ground: Ground) -> OneYearValue | None:
    if not isinstance(ground, RecentReport):
        return None
    return OneYearValue(
        view=one_year_for(case, ground),
        om_consents=ground.om_consents,
        suspect_consents=ground.suspect_consents,
    )


def _second_reader(ground: Ground) -> SecondReaderValue | None:
    if not isinstance(ground, OtherGround) or ground.second_reader.agrees is None:
        return None
    reader = ground.second_reader
    return SecondReaderValue(name=reader.name, agrees=bool(reader.agrees), comment=reader.comment)
