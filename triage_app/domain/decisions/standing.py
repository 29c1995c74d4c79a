"""The standing of a case on a day, read off its log: a request, a documented exception, or silence."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.missing import lacks_reason
from triage_app.domain.decisions.decision import Outcome, StoredDecision
from triage_app.domain.decisions.log import Effective, effective
from triage_app.domain.decisions.staleness import StaleReason, stale_reasons
from triage_app.domain.grounds.ground import ExceptionGround, is_complete
from triage_app.domain.value import Value


class Standing(StrEnum):
    """The parts into which every case falls; they sum to the whole (coverage, *verantwoord*)."""

    REQUESTED = "requested"
    EXCEPTION = "exception"
    EXCEPTION_INCOMPLETE = "exception_incomplete"
    OTHER_ROUTE = "other_route"
    DEFERRED = "deferred"
    DEFERRED_PAST_TERM = "deferred_past_term"
    AWAITING_CONFIRMATION = "awaiting_confirmation"
    UNDECIDED = "undecided"
    CLOSED_UNDECIDED = "closed_undecided"
    NO_ASPECTS = "no_aspects"
    UNCLEAR = "unclear"


class StandingView(Value):
    """The standing with what it rests on."""

    standing: Standing
    ground: ExceptionGround | None = None
    ground_code: str | None = None
    stale: tuple[StaleReason, ...] = ()
    since: date | None = None
    deferred_until: date | None = None


_SIMPLE = {
    Outcome.REQUEST: Standing.REQUESTED,
    Outcome.NO_ASPECTS: Standing.NO_ASPECTS,
    Outcome.OTHER_ROUTE: Standing.OTHER_ROUTE,
}
_OPEN = {
    Standing.UNDECIDED,
    Standing.DEFERRED,
    Standing.DEFERRED_PAST_TERM,
    Standing.AWAITING_CONFIRMATION,
}
_WITHOUT_DECISION = {
    BehaviouralAspects.YES: Standing.UNDECIDED,
    BehaviouralAspects.NO: Standing.NO_ASPECTS,
    BehaviouralAspects.UNCLEAR: Standing.UNCLEAR,
}


def standing_of(case: Case, log: Sequence[StoredDecision], day: date) -> StandingView:
    """How the case stands at the end of this day.

    A decision nobody entitled took or confirmed is advice: ``awaiting_confirmation``. An exception counts
    only when finalised, fully evidenced and not stale. *No aspects* without a reason and a name is as good as
    unclear: nobody leaves the count undocumented.
    """
    counted = effective(log)
    if counted is None:
        view = StandingView(
            standing=Standing.UNCLEAR if lacks_reason(case) else _WITHOUT_DECISION[case.behavioural_aspects],
            since=case.aspects_judged_on or case.registered_on,
        )
    else:
        view = _decided(case, counted, day)
    if case.closed_on is not None and case.closed_on <= day and view.standing in _OPEN:
        return view.model_copy(update={"standing": Standing.CLOSED_UNDECIDED})
    return view


def _decided(case: Case, counted: Effective, day: date) -> StandingView:
    decision = counted.entry.decision
    ground = decision.ground
    stale: tuple[StaleReason, ...] = ()
    if decision.outcome is Outcome.NOT_REQUESTED:
        stale = stale_reasons(case, decision, day)
        evidenced = ground is not None and decision.finalised and is_complete(ground) and not stale
        standing = Standing.EXCEPTION if evidenced else Standing.EXCEPTION_INCOMPLETE
    elif decision.outcome is Outcome.DEFERRED:
        until = decision.deferred_until
        standing = Standing.DEFERRED if until is not None and day <= until else Standing.DEFERRED_PAST_TERM
    else:
        standing = _SIMPLE[decision.outcome]
    if not counted.confirmed and standing is not Standing.EXCEPTION_INCOMPLETE:
        standing = Standing.AWAITING_CONFIRMATION
    return StandingView(
        standing=standing,
        ground=ExceptionGround(ground.kind) if ground is not None else None,
        ground_code=ground.code if ground is not None else None,
        stale=stale,
        since=decision.decided_on,
        deferred_until=decision.deferred_until,
    )
