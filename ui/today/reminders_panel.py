"""Reminders whose day has come: every line opens its case, or is seen to here."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui import labels
from ui.today.table_panel import ShortTable, TablePanel
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.record_model import RecordModel

if TYPE_CHECKING:
    from triage_app.domain.cases.case import StoredCase
    from triage_app.services.ports.records import DueReminder
    from ui.page import Desk
    from ui.undo.undoer import Back


class RemindersPanel(TablePanel):
    """What people asked to be reminded of; hidden while nothing is due."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        title = self.tr("Reminders")
        self.model: RecordModel[DueReminder] = RecordModel(self._columns(), self)
        self.table = ShortTable(
            self.model,
            "today.reminders",
            title,
            desk.preferences,
            identity=lambda one: (one.case_id, one.reminder),
        )
        self.table.activated_record.connect(lambda one: desk.go("cases", one.case_id))
        self.done_button = button(self.tr("Seen to"), icon="check", kind="quiet")
        self.done_button.clicked.connect(self._see_to)
        self.fill(title, self.done_button, self.table)
        self.hide()

    def show_due(self, due: "Sequence[DueReminder]") -> None:
        """Show what is due."""
        self.show_records(self.model, self.table, due)

    def _see_to(self) -> None:
        one: DueReminder | None = self.table.record()
        if one is None:
            return
        reminding = self._desk.app.reminding

        def done(_stored: "StoredCase", back: "Back | None") -> None:
            said = self.tr("Reminder of {number} was seen to.").format(number=one.parketnummer)
            self._desk.notices.done(said, back)

        self._desk.undo.change(self, lambda: reminding.seen_to(one.case_id, one.reminder), done)

    def _columns(self) -> "tuple[Column[DueReminder], ...]":
        return (
            Column("on", self.tr("Day"), lambda one: labels.day(one.reminder.on), width=90),
            Column("number", self.tr("Parketnummer"), lambda one: one.parketnummer, width=112),
            Column("suspect", self.tr("Suspect"), lambda one: one.suspect or "–", width=96),
            Column("line", self.tr("Of what"), self._line, width=380, tip=self._line),
        )

    def _line(self, one: "DueReminder") -> str:
        return self.tr("shielded: open the case to read it") if one.shielded else one.reminder.line
