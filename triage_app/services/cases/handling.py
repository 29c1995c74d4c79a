"""Shielding a case, and noting that its data are disputed."""

from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.cases.handling import Dispute, Shield
from triage_app.services.actor import Actor, Clock
from triage_app.services.ports import Store
from triage_app.services.validation import validated


class Handling:
    """Marks cases whose data are to be handled with more care.

    Args:
        store: The register.
        clock: Gives the day.
        actor: Who does it.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def shield(self, case_id: int, reason: str) -> StoredCase:
        """Shield a case: its data are kept and no longer shown in lists (art. 16(3) Directive 2016/680).

        Raises:
            FieldProblems: the reason lacks or is too long.
        """
        fields = {"since": self._clock.today(), "reason": reason, "by": self._actor.label}
        return self._save(case_id, "case.shield", {"shield": validated(Shield, fields)})

    def unshield(self, case_id: int) -> StoredCase:
        """Let a case be used again."""
        return self._save(case_id, "case.shield", {"shield": None})

    def dispute(self, case_id: int, point: str) -> StoredCase:
        """Note what the suspect disputes; it is printed with the case.

        Raises:
            FieldProblems: the point lacks or is too long.
        """
        fields = {"since": self._clock.today(), "point": point, "by": self._actor.label}
        return self._save(case_id, "case.dispute", {"dispute": validated(Dispute, fields)})

    def settle(self, case_id: int) -> StoredCase:
        """Note that nothing is disputed any more."""
        return self._save(case_id, "case.dispute", {"dispute": None})

    def _save(self, case_id: int, purpose: str, changed: dict[str, object]) -> StoredCase:
        with self._store.begin(self._actor, purpose) as work:
            stored = work.cases.get(case_id)
            case: Case = stored.case.model_copy(update=changed)
            return work.cases.save(case_id, stored.version, case)
