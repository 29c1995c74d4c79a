"""Arranging who looks after whose cases for a while (waarneming)."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from triage_app.domain.people.person import Function, Organisation, StoredPerson
from triage_app.domain.people.watch import StoredWatch, Watch
from triage_app.errors import FieldProblems, Problem
from triage_app.services.validation import validated
from ui import labels
from ui.drafts.dialogs import DialogDrafts
from ui.drafts.forms import WATCH
from ui.options import people_options
from ui.plain_text import Text
from ui.today.table_panel import ShortTable
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.date_entry import DateEntry
from ui.widgets.dialog import Dialog
from ui.widgets.entries import ChoiceEntry
from ui.widgets.focus import first_in
from ui.widgets.form import Form
from ui.widgets.mnemonics import Mnemonics
from ui.widgets.panel import row
from ui.widgets.record_model import RecordModel

if TYPE_CHECKING:
    from ui.page import Desk


class WatchDialog(Dialog):
    """What is arranged and not over yet, each of which can be ended; and a form for another.

    Args:
        desk: What the page works with.
        people: Who is known.
        parent: The window.
    """

    def __init__(self, desk: "Desk", people: Sequence[StoredPerson], parent: QWidget) -> None:
        super().__init__(self.tr("Looking after a colleague's cases"), self.tr("&Arrange"), parent)
        self._desk = desk
        self._names: Mapping[int, str] = {one.id: one.person.name for one in people}
        self.model: RecordModel[StoredWatch] = RecordModel(self._columns(), self)
        self.table = ShortTable(
            self.model, "watches", self.tr("Arranged"), desk.preferences, identity=lambda one: one.id
        )
        self.table.fit()
        self.end_button = button(self.tr("&End it"), icon="x", kind="quiet")
        self.end_button.clicked.connect(self._end)
        self._none = Text(self.tr("Nothing is arranged at the moment."), tone="muted", wrap=True)
        office = [one for one in people if one.person.organisation is Organisation.OM]
        self.form = Form(label_width=120)
        whose = ChoiceEntry(empty=self.tr("choose"))
        whose.offer(people_options(one for one in office if one.person.function is Function.PROSECUTOR))
        self.form.add("of_id", self.tr("&Whose cases"), whose)
        by = ChoiceEntry(empty=self.tr("choose"))
        by.offer(people_options(office))
        self.form.add("by_id", self.tr("&Looked after by"), by)
        self.form.add("first", self.tr("&From"), DateEntry(desk.today))
        self.form.add(
            "last",
            self.tr("&Up to and including"),
            DateEntry(desk.today),
            help_text=self.tr("Empty: until somebody ends it."),
        )
        self.form.set_values({"by_id": desk.app.actor.person_id, "first": desk.today()})
        self.form.mark_clean()
        self.column.addWidget(self._none)
        self.column.addWidget(self.table)
        self.column.addLayout(row(None, self.end_button))
        self.column.addWidget(self.form)
        self.primary.clicked.connect(self._arrange)
        self.prefer_width(560)
        self._mnemonics = Mnemonics(self)
        DialogDrafts(desk, self, self.form, WATCH)
        self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with whose cases they are."""
        super().showEvent(event)
        first_in(self.form)

    def _ask(self) -> None:
        self._desk.jobs.query(self, self._desk.app.watching.current, self._show)

    def _show(self, current: Sequence[StoredWatch]) -> None:
        self.model.show_rows(current)
        self.table.measure()
        self.table.choose_row(0)
        for part in (self.table, self.end_button):
            part.setVisible(bool(current))
        self._none.setVisible(not current)

    def _arrange(self) -> None:
        self.say_problems(())
        if not self.form.understood():
            return
        values = {name: value for name, value in self.form.values().items() if value is not None}
        try:
            watch = validated(Watch, values)
        except FieldProblems as met:
            self._refuse(met)
            return
        watching = self._desk.app.watching
        self._desk.jobs.change(self, lambda: watching.arrange(watch), self._done, self._refuse)

    def _done(self, stored: StoredWatch) -> None:
        self.accept()
        self._desk.notices.say(
            self.tr("{by} looks after the cases of {of} from {day}.").format(
                by=self._names[stored.watch.by_id],
                of=self._names[stored.watch.of_id],
                day=labels.day(stored.watch.first),
            ),
            "ok",
        )

    def _end(self) -> None:
        one: StoredWatch | None = self.table.record()
        if one is not None:
            watching = self._desk.app.watching
            self._desk.jobs.change(
                self, lambda: watching.end(one), lambda _nothing: self._ask(), self._refuse
            )

    def _refuse(self, met: Problem) -> None:
        self.say_problems(self.form.show_problems(met))

    def _columns(self) -> tuple[Column[StoredWatch], ...]:
        return (
            Column("of", self.tr("Whose cases"), lambda one: self._names.get(one.watch.of_id, ""), width=160),
            Column(
                "by", self.tr("Looked after by"), lambda one: self._names.get(one.watch.by_id, ""), width=160
            ),
            Column("first", self.tr("From"), lambda one: labels.day(one.watch.first), width=90),
            Column("last", self.tr("Up to"), lambda one: labels.day(one.watch.last, "–"), width=90),
        )
