"""Seeing to a reminder without opening its case."""

from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.cases.notes import Reminder
from triage_app.errors import Conflict
from triage_app.services.actor import Actor, Clock
from triage_app.services.ports import Store


class Reminding:
    """Marks reminders as seen to.

    Args:
        store: The register.
        clock: Gives the day.
        actor: Who saw to it.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def seen_to(self, case_id: int, reminder: Reminder) -> StoredCase:
        """Mark a reminder as seen to today.

        Raises:
            Conflict: ``record.changed_meanwhile`` where the case no longer has it.
        """
        with self._store.begin(self._actor, "case.remind") as work:
            stored = work.cases.get(case_id)
            reminders = list(stored.case.reminders)
            if reminder not in reminders:
                raise Conflict("record.changed_meanwhile")
            done = reminder.model_copy(update={"done_on": self._clock.today()})
            reminders[reminders.index(reminder)] = done
            case: Case = stored.case.model_copy(update={"reminders": tuple(reminders)})
            return work.cases.save(case_id, stored.version, case)
