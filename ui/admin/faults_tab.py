"""The faults this desk met, and what can be passed on about them."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import labels
from ui.faults.dialog import FaultDialog
from ui.faults.fault import Fault
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.flow import flow
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from ui.page import Desk


class FaultsTab(QWidget):
    """The latest faults first."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self._said = Text("", tone="muted", wrap=True)
        self.pass_on_button = button(self.tr("&Pass on …"), icon="copy")
        self.pass_on_button.clicked.connect(self.pass_on)
        self.model: RecordModel[Fault] = RecordModel(
            (
                Column("at", self.tr("When"), lambda one: labels.moment(one.at), width=130),
                Column("kind", self.tr("Kind"), lambda one: one.kind, width=200),
                Column(
                    "where",
                    self.tr("Where in the app"),
                    lambda one: one.where[-1] if one.where else "–",
                    width=380,
                    tip=lambda one: "\n".join(one.where),
                ),
            ),
            self,
        )
        self.table = RecordTable(self.model, "faults", self.tr("Faults"), desk.preferences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._said)
        column.addLayout(flow(self.pass_on_button))
        column.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Show the faults as they are now."""
        faults = self._desk.faults.every()
        self.model.show_rows(faults)
        self._said.say(
            self.tr(
                "What went wrong in the app itself, without names, numbers or what was typed. What was saved "
                "is safe."
            )
            if faults
            else self.tr("Nothing went wrong in the app itself at this desk.")
        )

    def pass_on(self) -> None:
        """Show what can be passed on."""
        FaultDialog(self._desk.faults, self._desk.app.store.schema, self.window()).open()
