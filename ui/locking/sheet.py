"""Saving the recovery sheet where the user wants it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import files, labels, translation

if TYPE_CHECKING:
    from triage_app.services.app import App
    from triage_app.services.secrets import RecoveryCode
    from ui.jobs import Jobs
    from ui.locking.code_page import CodePage

translate = QCoreApplication.translate


def save_sheet(
    app: "App",
    jobs: "Jobs",
    code: "RecoveryCode",
    page: "CodePage",
    choose: Callable[..., Path | None] = files.choose_to_save,
) -> None:
    """Ask where the sheet goes, make it and save it; the page says how that went.

    Args:
        app: The register.
        jobs: Runs the use case.
        code: What stands on the sheet.
        page: Where the code is shown.
        choose: Asks for a file; the system's dialogue unless a test answers.
    """
    from triage_app.services.documents.saving import safe_file_name  # noqa: PLC0415 - after the first drawing

    name = safe_file_name(f"{translate('Sheet', 'recovery sheet')} {Path(app.store.location).stem}", ".pdf")
    file = choose(page, translate("Sheet", "Save recovery sheet"), "PDF (*.pdf)", Path.home() / name)
    if file is None:
        return

    def work() -> str:
        app.documents.save(app.documents.recovery_sheet(code, translation.current()), file)
        return file.name

    def done(saved: str) -> None:
        page.note.say(translate("Sheet", "Saved: {file}. Print it, then delete the file.").format(file=saved))

    jobs.query(page, work, done, lambda met: page.note.say(labels.problem(met), "urgent"))
