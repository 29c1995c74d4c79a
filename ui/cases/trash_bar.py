"""The trash, for one case: into it, and the bar that says a case lies there, with the way out."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from ui.plain_text import Text
from ui.widgets.button import bare_button, button
from ui.widgets.panel import row

if TYPE_CHECKING:
    from triage_app.services.cases.showing import CaseFile
    from ui.page import Desk
    from ui.undo.undoer import Back


class TrashBar(QFrame):
    """One line above a case that lies in the trash; hidden otherwise. Its button stands elsewhere.

    Args:
        desk: What the page works with.
    """

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self._file: CaseFile | None = None
        self.setProperty("notice", "attention")
        said = Text(self.tr("This case lies in the trash: no list or figure has it."), "strong", wrap=True)
        self.restore_button = button(self.tr("Take out of the trash"), icon="archive-restore")
        self.restore_button.clicked.connect(self.restore)
        self.trash_button = bare_button("trash-2", self.tr("Put this case in the trash (Delete in the list)"))
        self.trash_button.clicked.connect(self.trash)
        line = row(said, self.restore_button)
        line.setStretch(0, 1)
        line.setContentsMargins(12, 6, 6, 6)
        self.setLayout(line)
        self.hide()

    def forget(self) -> None:
        """Another case is being read: nothing can be done with the one before."""
        self._file = None

    def show_file(self, file: "CaseFile") -> None:
        """Show whether another case lies in the trash."""
        self._file = file
        self.setVisible(file.in_trash)
        self.trash_button.setVisible(not file.in_trash)

    def trash(self) -> None:
        """Put the case in the trash; the message takes it back."""
        file, entry = self._file, self._desk.app.entry
        if file is None or file.in_trash:
            return
        said = self.tr("{number} was put in the trash.").format(number=file.stored.case.parketnummer)

        def done(_none: None, back: "Back | None") -> None:
            self._desk.notices.done(said, back)

        self._desk.undo.change(self, lambda: entry.trash(file.stored), done)

    def restore(self) -> None:
        """Take the case out of the trash; the message takes it back."""
        file, entry = self._file, self._desk.app.entry
        if file is None:
            return
        said = self.tr("{number} was taken out of the trash.").format(number=file.stored.case.parketnummer)

        def done(_none: None, back: "Back | None") -> None:
            self._desk.notices.done(said, back)

        self._desk.undo.change(self, lambda: entry.restore(file.stored.id), done)
