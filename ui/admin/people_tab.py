"""People and mandates: who is known, and who may decide."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from triage_app.domain.people.person import StoredPerson, may_decide
from ui import labels
from ui.admin.person_form import PersonForm
from ui.marks import Mark
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.list_detail import ListDetail
from ui.widgets.panel import Panel, Scroll, row
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from ui.page import Desk
_FORM = 420
"""Pixels the form of a person needs for its labels and fields side by side."""


class PeopleTab(QWidget):
    """The people on the left, the chosen one on the right."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self._saved: int | None = None
        self.model: RecordModel[StoredPerson] = RecordModel(self._columns(), self)
        self.table = RecordTable(
            self.model,
            "people",
            self.tr("People"),
            desk.preferences,
            sorted_by="name",
            identity=lambda one: one.id,
        )
        self.form = PersonForm(desk)
        self.new_button = button(self.tr("&New person"), icon="plus")
        self.new_button.clicked.connect(self.enter)
        left = Panel(margin=1)
        foot = row(None, self.new_button)
        foot.setContentsMargins(8, 8, 8, 8)
        left.column.setSpacing(0)
        left.column.addWidget(self.table, 1)
        left.column.addLayout(foot)
        right = Panel(margin=0)
        scroll = Scroll()
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.column.setContentsMargins(16, 16, 16, 16)
        scroll.column.addWidget(self.form)
        scroll.column.addStretch(1)
        right.column.addWidget(scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        self._divided = ListDetail("people", left, right, desk.preferences, least=_FORM)
        column.addWidget(self._divided)
        self.table.chosen.connect(self._show)
        self.table.activated_record.connect(lambda _one: self._enter_form())
        self.table.clicked.connect(lambda _place: self._divided.show_detail())
        self.form.saved.connect(self._keep)

    def refresh(self) -> None:
        """Ask for the people again."""
        self._desk.jobs.query(self, self._desk.app.people.every, self._show_people)

    def enter(self) -> None:
        """Begin a new person."""
        self.table.clearSelection()
        self.form.show_person(None)
        self._enter_form()

    def save(self) -> None:
        """Save the person in sight."""
        self.form.save()

    def go_on(self, record: str) -> None:
        """Go on with a draft: of a new person, or of somebody in the list."""
        if not record:
            self.enter()
        elif self.table.choose(int(record)):
            self._enter_form()
        else:
            self._saved = int(record)

    def _enter_form(self) -> None:
        self._divided.show_detail()
        self.form.enter()

    def _show_people(self, people: Sequence[StoredPerson]) -> None:
        wanted = self._saved
        self.model.show_rows(people)
        self._saved = None
        if wanted is not None:
            self.table.choose(wanted)
        elif self.form.stored is None and not self.form.dirty and people and not self.form.entering:
            self.table.choose_row(0)

    def _show(self, one: StoredPerson | None) -> None:
        if (
            one is None
            or self._saved not in {None, one.id}
            or (self.form.stored is not None and one.id == self.form.stored.id and self.form.dirty)
        ):
            return
        self.form.show_person(one)

    def _keep(self, stored: StoredPerson) -> None:
        """Stay with who was saved: a new person is listed once the list was asked for again."""
        self._saved = stored.id

    def _columns(self) -> tuple[Column[StoredPerson], ...]:
        return (
            Column("name", self.tr("Name"), lambda one: one.person.name, width=170),
            Column(
                "organisation",
                self.tr("Organisation"),
                lambda one: labels.say(f"organisation.{one.person.organisation}"),
                width=100,
            ),
            Column(
                "function",
                self.tr("Function"),
                lambda one: labels.say(f"function.{one.person.function}"),
                width=150,
            ),
            Column(
                "decides",
                self.tr("May decide"),
                lambda one: self._decides(one).word,
                mark=self._decides,
                width=110,
            ),
        )

    def _decides(self, one: StoredPerson) -> Mark:
        if may_decide(one.person, self._desk.today()):
            return Mark("gavel", self.tr("yes"), "ok")
        return Mark("circle-minus", self.tr("no"), "muted")
