"""Rows that say something else than the register: field by field old and new, to update or to skip."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from triage_app.services.importing.listed import Fact
from triage_app.services.importing.result import Change
from ui.importing import phrases
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.empty_state import EmptyState
from ui.widgets.panel import row
from ui.widgets.tick_table import TickModel, TickTable

if TYPE_CHECKING:
    from ui.page import Desk


@dataclass(frozen=True, slots=True)
class ChangedField:
    """One field of a changed row."""

    row: int
    parketnummer: str
    field: str
    old: Fact | None
    new: Fact


def changed_fields(changes: Sequence[Change]) -> Iterator[ChangedField]:
    """Yield the changed rows field by field."""
    for change in changes:
        for name, (old, new) in change.fields.items():
            yield ChangedField(change.row, change.parketnummer, name, old, new)


class ChangesTab(QWidget):
    """The changed rows; every one is ticked to update at first, and its fields share the tick.

    Signals:
        ticked: Another choice was made.
    """

    ticked = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self.model: TickModel[ChangedField] = TickModel(self._columns(), lambda one: one.row, self)
        self.table = TickTable(self.model, "import.changes", self.tr("Changed rows"), desk.preferences)
        self.all_button = button(self.tr("&Update all"), kind="quiet")
        self.none_button = button(self.tr("&Skip all"), kind="quiet")
        self.all_button.clicked.connect(lambda: self.model.tick_all(on=True))
        self.none_button.clicked.connect(lambda: self.model.tick_all(on=False))
        self._note = Text(
            self.tr(
                "A tick updates the case, no tick leaves it as it is; Space turns it. "
                "An empty cell in the list never empties a filled field."
            ),
            "small",
            wrap=True,
        )
        foot = row()
        foot.setContentsMargins(12, 6, 12, 6)
        foot.addWidget(self._note, 1)
        foot.addWidget(self.all_button)
        foot.addWidget(self.none_button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(inside)
        self._stack.addWidget(
            EmptyState("circle-check", self.tr("No case in the register says something else than this list"))
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.model.ticked.connect(self.ticked)

    @property
    def update_rows(self) -> frozenset[int]:
        """The row numbers to update."""
        return frozenset(one for one in self.model.ticks if isinstance(one, int))

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Show these, all ticked."""
        self.model.show_rows(tuple(changed_fields(changes)))
        self.model.tick_all(on=True)
        self._stack.setCurrentIndex(0 if changes else 1)
        self.table.choose_row(0)

    def _columns(self) -> tuple[Column[ChangedField], ...]:
        def old(one: ChangedField) -> str:
            return phrases.fact(one.field, one.old)

        def new(one: ChangedField) -> str:
            return phrases.fact(one.field, one.new)

        return (
            Column("row", self.tr("Row"), lambda one: str(one.row), sort_key=lambda one: one.row, width=84),
            Column("number", self.tr("Parketnummer"), lambda one: one.parketnummer, width=112),
            Column("field", self.tr("Field"), lambda one: phrases.field_name(one.field), width=180),
            Column("old", self.tr("In the register"), old, width=230, tip=old),
            Column("new", self.tr("In the list"), new, width=230, tip=new),
        )
