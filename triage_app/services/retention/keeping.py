"""Retention: what is due, what somebody cleared, and taking it away in two steps."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from triage_app.domain.calendar import add_years
from triage_app.domain.cases.case import StoredCase
from triage_app.domain.cases.handling import Cleared, KeepUntil
from triage_app.domain.retention.anonymising import anonymised, anonymised_decision
from triage_app.domain.retention.expiry import REVIEW_YEARS, Expiry, asks_review, expiry_of, is_due
from triage_app.errors import RuleBroken
from triage_app.services.actor import Actor, Clock
from triage_app.services.documents.serialising import without_cases
from triage_app.services.ports import Store, Work
from triage_app.services.validation import validated


@dataclass(frozen=True, slots=True)
class Expiring:
    """A case on the review list: when it is due, and whether somebody cleared it."""

    stored: StoredCase
    expiry: Expiry
    due: bool

    @property
    def cleared(self) -> bool:
        """Whether the first step was taken."""
        return self.stored.case.cleared is not None


class Retention:
    """Keeps cases no longer than is right.

    Args:
        store: The register.
        clock: Gives the day.
        actor: Who does it.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def review(self, day: date | None = None) -> tuple[Expiring, ...]:
        """The cases somebody should look at, the longest past first; open ones without a day last."""
        with self._store.reading(self._actor) as work:
            found = self._asking(work, day or self._clock.today())
        return tuple(sorted(found, key=lambda one: (one.expiry.on or date.max, one.stored.id)))

    def keep(self, case_id: int, until: date, reason: str) -> StoredCase:
        """Keep a case until another day than the rule says; what was cleared is no longer.

        Raises:
            FieldProblems: the reason lacks or is too long.
        """
        fields = {"until": until, "reason": reason, "by": self._actor.label}
        kept = validated(KeepUntil, fields)
        with self._store.begin(self._actor, "retention.keep") as work:
            stored = work.cases.get(case_id)
            case = stored.case.model_copy(update={"keep": kept, "cleared": None})
            return work.cases.save(case_id, stored.version, case)

    def clear(self, case_ids: Collection[int]) -> int:
        """The first step: let these cases be anonymised; gives how many were.

        Raises:
            RuleBroken: ``retention.not_due`` when one of them is not due.
        """
        today = self._clock.today()
        mark = Cleared(on=today, by=self._actor.label)
        with self._store.begin(self._actor, "retention.clear") as work:
            for stored in work.cases.many(case_ids).values():
                if not is_due(stored.case, today):
                    raise RuleBroken("retention.not_due", "case")
                case = stored.case.model_copy(update={"cleared": mark})
                work.cases.save(stored.id, stored.version, case)
        return len(set(case_ids))

    def erase(self) -> int:
        """The second step: anonymise every case that was cleared and is still due; gives how many.

        Nothing of them stays in the file afterwards. Backups made before still hold them until they are past.
        """
        today = self._clock.today()
        with self._store.begin(self._actor, "retention.erase") as work:
            cases = [one.stored for one in self._asking(work, today) if one.cleared and one.due]
            if cases:
                stays = {one.id: anonymised(one.case, one.id, today) for one in cases}
                work.erasing.erase(cases, stays, anonymised_decision, without_cases)
        if cases:
            self._store.compact()
        return len(cases)

    @staticmethod
    def _asking(work: Work, day: date) -> list[Expiring]:
        cases = work.cases.for_retention(day, add_years(day, -REVIEW_YEARS))
        return [
            Expiring(one, expiry_of(one.case, day), is_due(one.case, day))
            for one in cases
            if asks_review(one.case, day)
        ]
