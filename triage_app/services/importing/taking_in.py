"""Importing lists, again and again: read, try out, carry out, take back."""

from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path

from triage_app.services.actor import Actor, Clock
from triage_app.services.importing.building import Occasion
from triage_app.services.importing.collecting import collecting_paused
from triage_app.services.importing.compare import Comparison, compare
from triage_app.services.importing.listed import ImportPlan
from triage_app.services.importing.plan import Progress, keep_going, make_plan
from triage_app.services.importing.result import Change, ImportResult
from triage_app.services.importing.undoing import Undone, take_back
from triage_app.services.importing.writing import write
from triage_app.services.ports import ImportBatch, Store
from triage_app.spreadsheets.read import read_sheets

PURPOSE = "import.take_in"

Update = bool | Collection[int]
"""Whether changed rows are stored: all, none, or those with these row numbers."""


def read_list(
    path: Path,
    today: date,
    *,
    sheet: str | None = None,
    mapping: Mapping[str, str] | None = None,
    progress: Progress = keep_going,
) -> ImportPlan:
    """Read a list; no register is asked.

    Args:
        path: The file.
        today: Days of what has happened may not lie after it.
        sheet: The sheet, if one was chosen.
        mapping: Field by heading, where the user has said so; an empty field leaves the column out.
        progress: Told every so many rows; answers whether to go on.

    Raises:
        BadInput: the file or its headings cannot be read, see `read_sheets` and `make_plan`.
        Cancelled: the progress said so.
    """
    with collecting_paused():
        return make_plan(path.name, read_sheets(path, sheet), today, mapping, progress)


def try_out(plan: ImportPlan, today: date) -> ImportResult:
    """What a register that does not exist yet would make of a list."""
    with collecting_paused():
        comparison = compare(plan, None, Occasion(plan.file, today))
    return _result(plan, comparison, frozenset(), None)


class Importing:
    """Takes lists into the register.

    Args:
        store: The register.
        clock: Gives today and the moment.
        actor: Who works at this desk.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def read(
        self,
        path: Path,
        *,
        sheet: str | None = None,
        mapping: Mapping[str, str] | None = None,
        progress: Progress = keep_going,
    ) -> ImportPlan:
        """Read a list as of today, see `read_list`."""
        return read_list(path, self._clock.today(), sheet=sheet, mapping=mapping, progress=progress)

    def dry_run(self, plan: ImportPlan, *, update: Update = False) -> ImportResult:
        """What `carry_out` would find, with nothing written."""
        with collecting_paused(), self._store.reading(self._actor) as work:
            comparison = compare(plan, work, self._occasion(plan))
        return _result(plan, comparison, _chosen(comparison, update), None)

    def carry_out(
        self,
        plan: ImportPlan,
        *,
        update: Update = False,
        all_or_nothing: bool = False,
        progress: Progress = keep_going,
    ) -> ImportResult:
        """Store a list in one unit of work: all of it, or nothing.

        Args:
            plan: The list as read.
            update: Which changed rows are stored; the others are skipped.
            all_or_nothing: Whether refused rows keep everything from being stored; the result then has no id.
            progress: Told every so many rows; answers whether to go on.

        Raises:
            Cancelled: the progress said so; nothing was written.
            RegisterUnusable: the register is full, locked or unwritable; nothing was written.
        """
        if all_or_nothing and plan.refused:
            return self.dry_run(plan, update=update)
        with collecting_paused(), self._store.begin(self._actor, PURPOSE) as work:
            comparison = compare(plan, work, self._occasion(plan))
            chosen = _chosen(comparison, update)
            at = self._clock.now()
            created = write(comparison, chosen, work, at, progress)
            batch = work.imports.add(plan.file, at, plan.rows, created)
        return _result(plan, comparison, chosen, batch.id)

    def every(self) -> tuple[ImportBatch, ...]:
        """All lists taken in, the latest first."""
        with self._store.reading(self._actor) as work:
            return work.imports.every()

    def undo(self, batch_id: int | None = None) -> Undone:
        """Take an import back; without a number the last that still stands.

        Raises:
            NotFound: ``import.unknown``, ``import.none``.
            RuleBroken: ``import.undone_already``.
        """
        with self._store.begin(self._actor, "import.undo") as work:
            return take_back(batch_id, work)

    def _occasion(self, plan: ImportPlan) -> Occasion:
        return Occasion(plan.file, self._clock.today())


def _chosen(comparison: Comparison, update: Update) -> frozenset[int]:
    """The row numbers of the changed rows to store."""
    rows = frozenset(row.listed.source.number for row in comparison.changed)
    if isinstance(update, bool):
        return rows if update else frozenset()
    return rows.intersection(update)


def _result(
    plan: ImportPlan, comparison: Comparison, chosen: frozenset[int], batch_id: int | None
) -> ImportResult:
    written = batch_id is not None
    findings = sorted((*plan.findings, *comparison.findings), key=lambda one: one.row)
    return ImportResult(
        id=batch_id,
        rows=plan.rows,
        blank=plan.blank,
        doubles=plan.doubles,
        refused=plan.refused,
        valid=len(plan.listed),
        imported=len(comparison.new) if written else 0,
        updated=len(chosen) if written else 0,
        unchanged=comparison.unchanged,
        skipped=comparison.skipped + len(comparison.changed) - len(chosen),
        changed=tuple(
            Change(row.listed.source.number, row.listed.parketnummer, row.fields)
            for row in comparison.changed
        ),
        findings=tuple(findings),
    )
