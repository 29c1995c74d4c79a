"""What was typed and never saved: every line opens its form again, as it was left."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui import labels
from ui.drafts.forms import PAGES, DraftWords
from ui.today.table_panel import ShortTable, TablePanel
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.record_model import RecordModel

if TYPE_CHECKING:
    from triage_app.services.ports.drafts import Draft
    from ui.page import Desk


class DraftsPanel(TablePanel):
    """The drafts of this account; hidden while there are none."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._words = DraftWords(self)
        title = self.tr("Drafts: typed and not saved yet")
        self.model: RecordModel[Draft] = RecordModel(self._columns(), self)
        self.table = ShortTable(self.model, "today.drafts", title, desk.preferences, identity=_identity)
        self.table.activated_record.connect(self._go_on)
        self.throw_button = button(self.tr("Throw away"), icon="trash-2", kind="quiet")
        self.throw_button.clicked.connect(self._throw_away)
        self.fill(title, self.throw_button, self.table)
        self.hide()

    def refresh(self) -> None:
        """Ask for the drafts."""
        self._desk.drafts.left(self._desk.drafts, self._show)

    def _show(self, drafts: "Sequence[Draft]") -> None:
        self.show_records(self.model, self.table, drafts)

    def _go_on(self, draft: "Draft") -> None:
        if draft.key.form in PAGES:
            self._desk.go(PAGES[draft.key.form], draft.key)

    def _throw_away(self) -> None:
        draft = self.table.record()
        if draft is not None:
            self._desk.drafts.drop_left(self, draft, self.refresh)

    def _columns(self) -> "tuple[Column[Draft], ...]":
        return (
            Column("form", self.tr("What"), lambda one: self._words.form(one.key.form), width=180),
            Column("title", self.tr("About"), lambda one: one.title or "–", width=200),
            Column("when", self.tr("Typed"), lambda one: labels.moment(one.kept_at), width=160),
        )


def _identity(draft: "Draft") -> object:
    return (draft.key, draft.session)
