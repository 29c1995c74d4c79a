"""The import itself, beside the other work: trying a list out, carrying it out, taking it back."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from triage_app.errors import Problem
from triage_app.services.importing.listed import ImportPlan
from triage_app.services.importing.result import ImportResult
from triage_app.services.importing.undoing import Undone
from triage_app.services.ports import ImportBatch
from ui.jobs import Progress
from ui.notices import Action
from ui.widgets.progress import ProgressLine

if TYPE_CHECKING:
    from ui.page import Desk

Found = tuple[ImportPlan, ImportResult]


def told(progress: Progress) -> Callable[[int, int], bool]:
    """Return the progress an import asks for; pressing Cancel leaves through the exception of the job."""

    def tell(done: int, total: int) -> bool:
        progress(done, total)
        return True

    return tell


class ImportWork(QObject):
    """Reads and stores lists.

    Args:
        desk: What the page works with.
        owner: The page.
        progress: Where it says how far it is.

    Signals:
        tried: The file, the list as read, and what would happen; whether only its columns were read anew.
        unreadable: The file and the ``Problem`` with it.
        stopped: A list that was being stored is not stored: it failed or was cancelled.
        stored: A list is in the register.
    """

    tried = Signal(object, object, object, bool)
    unreadable = Signal(object, object)
    stopped = Signal()
    stored = Signal()

    def __init__(self, desk: "Desk", owner: QWidget, progress: ProgressLine) -> None:
        super().__init__(owner)
        self._desk = desk
        self._importing = desk.app.importing
        self._owner = owner
        self._progress = progress
        progress.stopped.connect(self.stopped)

    def try_out(self, path: Path, mapping: Mapping[str, str] | None = None) -> None:
        """Read a list and lay it beside the register; nothing is stored."""
        importing, again = self._importing, mapping is not None

        def work(progress: Progress) -> Found:
            plan = importing.read(path, mapping=mapping, progress=told(progress))
            return plan, importing.dry_run(plan, update=True)

        def done(found: Found) -> None:
            self._progress.finish()
            self.tried.emit(path, *found, again)

        def failed(met: Problem) -> None:
            self._progress.finish()
            if again:  # the reading before stays in sight
                self._desk.notices.problem(met)
            else:
                self.unreadable.emit(path, met)

        job = self._desk.jobs.long(self._owner, work, done, failed, progress=self._progress.report)
        self._progress.start(self.tr("Reading {file} …").format(file=path.name), job)

    def carry_out(self, plan: ImportPlan, update_rows: frozenset[int]) -> None:
        """Store a list, with these changed rows updated."""
        importing = self._importing

        def done(result: ImportResult) -> None:
            self._progress.finish()
            self.stored.emit()
            self._desk.notices.say(
                self._outcome(result, plan.file),
                "info",
                Action(self.tr("&Undo"), lambda: self._take_back(result.id)),
                Action(self.tr("To the cases"), lambda: self._desk.go("cases")),
            )

        def failed(met: Problem) -> None:
            self._progress.finish()
            self.stopped.emit()
            self._desk.notices.problem(met)

        job = self._desk.jobs.long(
            self._owner,
            lambda progress: importing.carry_out(plan, update=update_rows, progress=told(progress)),
            done,
            failed,
            progress=self._progress.report,
            changes=True,
        )
        self._progress.start(self.tr("Importing {file} …").format(file=plan.file), job)

    def undo(self, batch: ImportBatch) -> None:
        """Ask, and take an earlier import back."""
        question = self.tr(
            "Take {file} back? The cases it made (%n) go to the trash; a case somebody worked on since "
            "stays. Fields it updated in other cases stay as they are.",
            None,
            len(batch.created),
        ).format(file=batch.file)
        if self._desk.notices.confirm(question, yes=self.tr("Take back"), no=self.tr("Leave it in")):
            self._take_back(batch.id)

    def _outcome(self, result: ImportResult, file: str) -> str:
        counted = (
            (result.imported, self.tr("%n new", None, result.imported)),
            (result.updated, self.tr("%n updated", None, result.updated)),
            (result.unchanged, self.tr("%n unchanged", None, result.unchanged)),
            (result.skipped, self.tr("%n left as it is", None, result.skipped)),
            (result.refused_rows, self.tr("%n refused", None, result.refused_rows)),
        )
        counts = ", ".join(words for count, words in counted if count) or self.tr("nothing new")
        return self.tr("{file} is imported: {counts}.").format(file=file, counts=counts)

    def _take_back(self, batch_id: int | None) -> None:
        self._desk.jobs.change(self._owner, lambda: self._importing.undo(batch_id), self._say_undone)

    def _say_undone(self, undone: Undone) -> None:
        sentences = [self.tr("%n case(s) went to the trash.", None, undone.removed)]
        if undone.kept:
            kept = self.tr("Kept, because somebody worked on it since: {numbers}.")
            sentences.append(kept.format(numbers=", ".join(undone.kept)))
        self._desk.notices.say(" ".join(sentences), "info" if undone.kept else "ok")
