"""Which column of the list was read as which field, and another reading for the chosen one."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from triage_app.spreadsheets.headings import IGNORE, Layout
from triage_app.spreadsheets.synonyms import synonyms
from ui.importing import phrases
from ui.marks import Mark
from ui.plain_text import FieldLabel, Text
from ui.widgets.columns import Column
from ui.widgets.entries import ChoiceEntry, Option
from ui.widgets.panel import row
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from ui.page import Desk


@dataclass(frozen=True, slots=True)
class ReadColumn:
    """A column with a heading, and the field it is read as.

    Args:
        at: Its place, from 0.
        title: The heading, as written.
        field: The field; empty when it is not read.
        unknown: Whether its heading names no field the app knows.
    """

    at: int
    title: str
    field: str
    unknown: bool


def read_columns(layout: Layout) -> Iterator[ReadColumn]:
    """Yield the columns that have a heading, from left to right."""
    fields = {column: field for field, column in layout.columns.items() if field != IGNORE}
    for at, title in enumerate(layout.titles):
        if title:
            yield ReadColumn(at, title, fields.get(at, IGNORE), at in layout.unknown)


def mapping_of(layout: Layout, changed: ReadColumn, field: str) -> dict[str, str]:
    """Return field by heading with one column read as another field; who had that field gives it up."""
    given = {
        one.title: IGNORE if one.field == field else one.field for one in read_columns(layout) if one.field
    }
    for one in read_columns(layout):
        given.setdefault(one.title, IGNORE)
    given[changed.title] = field
    return given


class ColumnsTab(QWidget):
    """The columns of the list.

    Signals:
        mapping_wanted: Field by heading, as the user now says.
    """

    mapping_wanted = Signal(object)

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._layout: Layout | None = None
        self.model: RecordModel[ReadColumn] = RecordModel(self._columns(), self)
        self.table = RecordTable(
            self.model,
            "import.columns",
            self.tr("Columns of the list"),
            desk.preferences,
            identity=lambda one: one.at,
        )
        named = sorted((phrases.field_name(field), field) for field in synonyms().fields)
        self.choice = ChoiceEntry(
            [Option(IGNORE, self.tr("do not read")), *(Option(field, name) for name, field in named)]
        )
        self.choice.setMinimumWidth(200)
        self._label = FieldLabel(self.tr("&Read the chosen column as"), self.choice, "body")
        note = Text(self.tr("The list is read again at once."), "small", wrap=True)
        foot = row(self._label, self.choice)
        foot.addWidget(note, 1)
        foot.setContentsMargins(12, 8, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.table.chosen.connect(self._show_choice)
        self.table.activated_record.connect(lambda _one: self.choice.setFocus())
        self.choice.changed.connect(self._change)

    def show_layout(self, layout: Layout) -> None:
        """Show how a list was read."""
        self._layout = layout
        self.model.show_rows(tuple(read_columns(layout)))
        if self.table.record() is None:
            self.table.choose_row(0)

    def _show_choice(self, one: ReadColumn | None) -> None:
        if one is not None:
            silent = self.choice.blockSignals(True)  # noqa: FBT003 - Qt's signature
            self.choice.set_value(one.field)
            self.choice.blockSignals(silent)

    def _change(self) -> None:
        chosen, field = self.table.record(), self.choice.value()
        if isinstance(chosen, ReadColumn) and self._layout is not None and isinstance(field, str):
            self.mapping_wanted.emit(mapping_of(self._layout, chosen, field))

    def _columns(self) -> tuple[Column[ReadColumn], ...]:
        return (
            Column(
                "at",
                self.tr("Column"),
                lambda one: phrases.column_letter(one.at),
                lambda one: one.at,
                width=76,
            ),
            Column("title", self.tr("Heading in the list"), lambda one: one.title, width=300),
            Column("field", self.tr("Read as"), lambda one: self._mark(one).word, mark=self._mark, width=300),
        )

    def _mark(self, one: ReadColumn) -> Mark:
        if one.field:
            return Mark("circle-check", phrases.field_name(one.field), "plain")
        if one.unknown:
            return Mark("circle-alert", self.tr("not read: unknown heading"), "attention")
        return Mark("circle-minus", self.tr("not read"), "muted")
