"""Drafts of dialogues: closing one without saving loses nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.drafts.keeper import DraftKeeper
from ui.notices import Action
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form

if TYPE_CHECKING:
    from ui.drafts.place import DraftDesk


class DialogDrafts(QObject):
    """Keeps what is typed in a dialogue, until its button has done what it says.

    Args:
        desk: What the page works with.
        dialog: The dialogue.
        fields: Its form.
        form: The form's name, of those in ``ui.drafts.forms``.
        record: The record in the form's own words; empty for a new one.
        title: The record as people know it.
        case_id: The case it is about, if any.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - a dialogue, and what its draft is filed under
        self,
        desk: "DraftDesk",
        dialog: Dialog,
        fields: Form,
        form: str,
        record: str = "",
        title: str = "",
        case_id: int | None = None,
    ) -> None:
        super().__init__(dialog)
        self._desk = desk
        self.keeper = DraftKeeper(desk, form, fields, fields.revert, dialog)
        dialog.column.insertWidget(0, self.keeper.bar)
        dialog.accepted.connect(self.keeper.finish)
        dialog.rejected.connect(self._leave)
        self.keeper.turn_to(record, title, case_id)

    def _leave(self) -> None:
        keeper = self.keeper
        forget = keeper.forgetting()
        if keeper.leave():
            self._desk.notices.say(
                self.tr("What you typed is kept as a draft: open the same form to go on."),
                "info",
                Action(self.tr("Throw away"), forget),
                passing=True,
            )
