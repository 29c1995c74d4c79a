"""Taking decisions: one way into the log, whoever asks."""

from dataclasses import dataclass
from datetime import date

from triage_app.domain.cases.case import Case
from triage_app.domain.decisions.decide import check_decision
from triage_app.domain.decisions.decision import (
    Decision,
    EntryKind,
    Outcome,
    StoredDecision,
    Taker,
)
from triage_app.domain.decisions.staleness import inputs_of
from triage_app.domain.grounds.checks import Check, unmet
from triage_app.domain.grounds.ground import Ground
from triage_app.domain.grounds.hints import hints, one_year_for
from triage_app.domain.grounds.one_year import OneYearView
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.people.person import StoredPerson, may_decide
from triage_app.services.actor import Actor, Clock
from triage_app.services.ports import Store, Work


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the decision form holds. ``finalise`` asks that a ground count as fully evidenced.

    ``taken_by`` is the id of the person who decides; None means the actor.
    """

    outcome: Outcome
    ground: Ground | None = None
    finalise: bool = False
    reasoning: str = ""
    deferred_until: date | None = None
    waiting_for: str = ""
    taken_by: int | None = None
    decided_on: date | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The live state of a ground: its checks, how many required ones lack, hints and the one-year rule."""

    checks: tuple[Check, ...]
    lacking: int
    hints: tuple[str, ...]
    one_year: OneYearView | None


def evidence_of(case: Case, ground: Ground, day: date) -> Evidence:
    """What the form shows beside the fields while they are filled in."""
    checks = ground.evidence()
    return Evidence(
        checks=checks,
        lacking=len(unmet(checks)),
        hints=hints(case, ground, day),
        one_year=one_year_for(case, ground) if isinstance(ground, RecentReport) else None,
    )


class Deciding:
    """Writes entries to the decision log.

    Args:
        store: The register.
        clock: Gives the day and the moment.
        actor: Who records.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def decide(self, case_id: int, proposal: Proposal) -> StoredDecision:
        """Add a decision; taken by somebody not entitled, it is advice awaiting confirmation.

        Raises:
            RuleBroken: as ``check_decision`` says; ``decision.in_future`` for a day after today.
            NotFound: ``case.unknown``, ``person.unknown``.
        """
        with self._store.begin(self._actor, "decision.take") as work:
            stored = work.cases.get(case_id)
            day = proposal.decided_on or self._clock.today()
            decision = Decision(
                outcome=proposal.outcome,
                ground=proposal.ground,
                finalised=proposal.finalise or proposal.outcome is not Outcome.NOT_REQUESTED,
                reasoning=proposal.reasoning.strip(),
                deferred_until=proposal.deferred_until,
                waiting_for=proposal.waiting_for.strip(),
                taken_by=taker(work, proposal.taken_by, day),
                decided_on=day,
                inputs=inputs_of(stored.case, day),
            )
            return self._append(work, case_id, decision)

    def confirm(self, case_id: int, decision_id: int, reasoning: str = "") -> StoredDecision:
        """Confirm advice as the actor. Raises RuleBroken ``decision.not_entitled``."""
        return self._refer(case_id, decision_id, EntryKind.CONFIRMATION, reasoning)

    def withdraw(self, case_id: int, decision_id: int, reasoning: str) -> StoredDecision:
        """Take an entry back with a reason; it stays in the log. Raises RuleBroken."""
        return self._refer(case_id, decision_id, EntryKind.WITHDRAWAL, reasoning)

    def deciders(self, day: date) -> tuple[StoredPerson, ...]:
        """The people who may decide on this day."""
        with self._store.reading(self._actor) as work:
            return tuple(one for one in work.people.every() if may_decide(one.person, day))

    def _refer(self, case_id: int, decision_id: int, kind: EntryKind, reasoning: str) -> StoredDecision:
        with self._store.begin(self._actor, f"decision.{kind.value}") as work:
            log = work.decisions.of_case(case_id)
            outcome = next((one.decision.outcome for one in log if one.id == decision_id), Outcome.REQUEST)
            day = self._clock.today()
            decision = Decision(
                kind=kind,
                outcome=outcome,
                reasoning=reasoning.strip(),
                taken_by=taker(work, None, day),
                decided_on=day,
                refers_to=decision_id,
            )
            return self._append(work, case_id, decision)

    def _append(self, work: Work, case_id: int, decision: Decision) -> StoredDecision:
        check_decision(decision, work.decisions.of_case(case_id), self._clock.today())
        return work.decisions.append(case_id, decision, self._clock.now())


def taker(work: Work, person_id: int | None, day: date) -> Taker:
    """Who takes a decision on this day, and whether that person may; None means the actor.

    Raises:
        NotFound: ``person.unknown``.
    """
    person_id = person_id if person_id is not None else work.actor.person_id
    if person_id is None:
        return Taker(name=work.actor.label, entitled=False)
    person = work.people.get(person_id).person
    return Taker(person_id=person_id, name=person.name, entitled=may_decide(person, day))


def list_taker(file: str) -> Taker:
    """The taker of a decision read from a list: nobody in particular, *volgens lijst FILE*."""
    return Taker(name=f"volgens lijst {file}"[:200], entitled=False)
