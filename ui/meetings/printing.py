"""Printing an agenda: made beside the other work, saved where the user wants it, opened from there."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from triage_app.errors import Problem
from triage_app.services.documents.values import AgendaForm
from ui import files, translation
from ui.notices import Action
from ui.widgets.progress import ProgressLine

if TYPE_CHECKING:
    from triage_app.services.documents.issuing import Issued
    from ui.page import Desk

KINDS = "PDF (*.pdf)"
_SUFFIX = ".pdf"


class AgendaPrinting(QObject):
    """Makes the PDF of an agenda.

    Args:
        desk: What the page works with.
        owner: The page.
        progress: Where it says how far it is.
        choose: Asks where to save; the system's dialogue unless a test answers.
        show: Opens a file or folder with the system's own program.
    """

    def __init__(
        self,
        desk: "Desk",
        owner: QWidget,
        progress: ProgressLine,
        choose: Callable[..., Path | None] = files.choose_to_save,
        show: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(owner)
        self._desk = desk
        self._owner = owner
        self._progress = progress
        self.choose = choose
        self.show = show

    def make(self, meeting_id: int, form: AgendaForm) -> None:
        """Make the agenda in one of its forms, then ask where it goes."""
        documents, language = self._desk.app.documents, translation.current()
        job = self._desk.jobs.long(
            self._owner,
            lambda _progress: documents.agenda(meeting_id, form, language),
            self._ask_where,
            self._fail,
        )
        self._progress.start(self.tr("Making the PDF …"), job)

    def _ask_where(self, issued: "Issued") -> None:
        self._progress.finish()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = self.choose(
            self._owner.window(), self.tr("Save the agenda"), KINDS, Path(folder) / issued.file_name
        )
        if path is None:
            return
        target = path if path.suffix else path.with_suffix(_SUFFIX)
        documents = self._desk.app.documents
        self._desk.jobs.long(
            self._owner,
            lambda _progress: documents.save(issued, target),
            lambda _none: self._say_saved(issued, target),
            self._fail,
        )

    def _say_saved(self, issued: "Issued", path: Path) -> None:
        sentences = [
            self.tr("{file} was saved: %n page(s).", None, issued.pages).format(file=path.name),
        ]
        if not issued.version:
            sentences.append(self.tr("It says “draft”: the agenda is not fixed yet."))
        if issued.findings:
            sentences.append(
                self.tr("%n character(s) cannot be printed and stand there as �.", None, len(issued.findings))
            )
        self._desk.notices.say(
            " ".join(sentences),
            "attention" if issued.findings else "info",
            Action(self.tr("Open file"), lambda: self.show(QUrl.fromLocalFile(str(path)))),
            Action(self.tr("Open folder"), lambda: self.show(QUrl.fromLocalFile(str(path.parent)))),
        )

    def _fail(self, met: Problem) -> None:
        self._progress.finish()
        self._desk.notices.problem(met)
