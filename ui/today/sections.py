"""One kind of case that asks for attention, with its most urgent ones."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from triage_app.services.cases.query import View
from triage_app.services.cases.rows import CaseRow
from triage_app.services.today import Section
from ui import labels, marks
from ui.plain_text import name_for_reader
from ui.preferences import Preferences
from ui.today.table_panel import ShortTable, TablePanel
from ui.today.words import TodayWords
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.record_model import RecordModel


class SectionPanel(TablePanel):
    """The panel of one section.

    Signals:
        case_wanted: The id of a case.
        all_wanted: The view whose whole list is wanted.
    """

    case_wanted = Signal(int)
    all_wanted = Signal(object)

    def __init__(self, section: Section, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = TodayWords(self)
        title = self._words.title(section.view)
        self.model: RecordModel[CaseRow] = RecordModel(self._columns(section.view), self)
        self.model.show_rows(section.rows)
        self.every = button(self.tr("Show all %n", None, section.total), kind="quiet")
        name_for_reader(self.every, f"{title}: {self.every.accessibleName()}")
        self.every.clicked.connect(lambda: self.all_wanted.emit(section.view))
        name = f"today.{section.view.value}"
        self.table = ShortTable(self.model, name, title, preferences, identity=lambda one: one.id)
        self.table.activated_record.connect(lambda one: self.case_wanted.emit(one.id))
        self.fill(title, self.every, self.table)

    def _columns(self, view: View) -> tuple[Column[CaseRow], ...]:
        why = partial(self._words.why, view)
        return (
            Column("number", self.tr("Parketnummer"), lambda one: one.parketnummer, width=112),
            Column("suspect", self.tr("Suspect"), lambda one: one.suspect or "–", width=96),
            Column(
                "standing",
                self.tr("Standing"),
                lambda one: labels.say(f"standing.{one.standing}"),
                mark=lambda one: marks.standing_mark(one.standing),
                width=216,
            ),
            Column("why", self.tr("Why now"), why, width=260, tip=why),
        )
