"""Handing cases over to another prosecutor."""

from collections.abc import Sequence

from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.cases.notes import WorkingNote
from triage_app.services.actor import Actor, Clock
from triage_app.services.ports import Store, Work
from triage_app.words import say


class HandingOver:
    """Lets cases have another prosecutor, with a note for whoever goes on with them.

    Args:
        store: The register.
        clock: Gives the day.
        actor: Who hands over.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def hand_over(self, case_ids: Sequence[int], person_id: int, note: str = "") -> tuple[StoredCase, ...]:
        """Hand cases over, all or none; those that are this person's already stay as they are.

        Args:
            case_ids: The cases.
            person_id: Who goes on with them.
            note: What that person must know; stands among the working notes of every case.

        Returns:
            The cases that changed hands.

        Raises:
            NotFound: ``case.unknown``, ``person.unknown``.
        """
        with self._store.begin(self._actor, "case.hand_over") as work:
            name = work.people.get(person_id).person.name
            handed = []
            for case_id in case_ids:
                stored = work.cases.get(case_id)
                if stored.case.prosecutor_id != person_id:
                    case = self._handed(work, stored.case, person_id, name, note)
                    handed.append(work.cases.save(case_id, stored.version, case))
            return tuple(handed)

    def _handed(self, work: Work, case: Case, person_id: int, name: str, note: str) -> Case:
        giver = case.prosecutor_id
        said = say(
            "case.handed_over",
            "nl",  # what is kept in a case is Dutch, whoever looks at it
            giver=work.people.get(giver).person.name if giver is not None else say("case.nobody", "nl"),
            taker=name,
        )
        text = f"{said} {note.strip()}".strip()
        line = WorkingNote(noted_on=self._clock.today(), text=text)
        changed: Case = case.model_copy(update={"prosecutor_id": person_id, "notes": (*case.notes, line)})
        return changed
