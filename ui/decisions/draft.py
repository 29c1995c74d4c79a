"""What stands in the decision form, and whether the rules would take it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from triage_app.domain.decisions.decide import check_decision
from triage_app.domain.decisions.decision import Decision, Outcome, StoredDecision, Taker
from triage_app.domain.grounds.ground import Ground
from triage_app.errors import BadInput, FieldProblems, Problem, RuleBroken
from triage_app.services.decisions.deciding import Proposal
from triage_app.services.validation import validated


@dataclass(frozen=True, slots=True)
class Draft:
    """A decision before it is recorded; nothing may be missing but the outcome says so."""

    outcome: Outcome
    ground: Ground | None
    reasoning: str
    deferred_until: date | None
    waiting_for: str
    taken_by: int | None
    decided_on: date | None

    def proposal(self, *, finalise: bool) -> Proposal:
        """Return what is handed to the log."""
        return Proposal(
            outcome=self.outcome,
            ground=self.ground,
            finalise=finalise,
            reasoning=self.reasoning,
            deferred_until=self.deferred_until,
            waiting_for=self.waiting_for,
            taken_by=self.taken_by,
            decided_on=self.decided_on,
        )

    def refusal(self, log: Sequence[StoredDecision], today: date, *, finalise: bool) -> Problem | None:
        """Return why the rules would refuse it now, or None."""
        if self.decided_on is None:
            return BadInput("field.required", "decided_on")
        fields = {
            "outcome": self.outcome,
            "ground": self.ground,
            "finalised": finalise or self.outcome is not Outcome.NOT_REQUESTED,
            "reasoning": self.reasoning,
            "deferred_until": self.deferred_until,
            "waiting_for": self.waiting_for,
            "taken_by": Taker(name="-", entitled=True),
            "decided_on": self.decided_on,
        }
        try:
            check_decision(validated(Decision, fields), log, today)
        except (RuleBroken, FieldProblems) as met:
            return met
        return None
