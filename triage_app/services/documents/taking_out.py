"""Rows of a list that leave the register: through the clipboard or in a file. Each is logged as handed on."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from triage_app.domain.audit.kinds import Subject
from triage_app.domain.audit.reasons import Because, Disclosure, Reason
from triage_app.services.actor import Actor
from triage_app.services.documents.saving import save_document
from triage_app.services.ports import Store
from triage_app.spreadsheets.csv_writing import csv_bytes, plain_cell

Cells = Sequence[str]


class TakingOut:
    """Copies and exports rows as they stand on screen.

    Args:
        store: The register.
        actor: Who takes them out.
    """

    def __init__(self, store: Store, actor: Actor) -> None:
        self._store = store
        self._actor = actor

    def copied(self, case_ids: Sequence[int], rows: Iterable[Cells]) -> str:
        """Rows as text for the clipboard, a tab between the cells; that they are copied is logged."""
        self._tell("case.copy", case_ids, "klembord")
        return "\n".join("\t".join(map(plain_cell, cells)) for cells in rows)

    def exported(self, case_ids: Sequence[int], rows: Iterable[Cells], path: Path) -> None:
        """Write rows to a CSV file, logged as handed on.

        Raises:
            OutputNotWritable: the file cannot be written.
        """
        self._tell("case.export", case_ids, path.name)
        save_document(csv_bytes(rows), path)

    def _tell(self, purpose: str, case_ids: Sequence[int], recipient: str) -> None:
        told = Disclosure(because=Because(reason=Reason.LIST), recipient=recipient[:200])
        with self._store.begin(self._actor, purpose) as work:
            work.audit.disclosed(Subject.CASE, case_ids, told)
