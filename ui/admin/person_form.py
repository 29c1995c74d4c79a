"""One person: name, organisation, function, mandate and account; the right to decide follows from them."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from triage_app.domain.people.person import Function, Organisation, Person, StoredPerson, may_decide
from triage_app.errors import FieldProblems, Problem
from triage_app.services.validation import validated
from ui import labels
from ui.drafts.forms import PERSON
from ui.drafts.keeper import DraftKeeper
from ui.marks import Mark
from ui.options import options
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import ChoiceEntry, LineEntry
from ui.widgets.form import Form
from ui.widgets.panel import Line, row
from ui.widgets.status_mark import StatusMark

if TYPE_CHECKING:
    from ui.page import Desk
    from ui.undo.undoer import Back


class PersonForm(QWidget):
    """The fields of a person.

    Signals:
        saved: The ``StoredPerson``, once it is in the register.
    """

    saved = Signal(object)

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self.stored: StoredPerson | None = None
        self.entering = False
        self._title = Text("", "heading")
        self.decides = StatusMark()
        self._why = Text("", "small", wrap=True)
        self.form = Form(label_width=120)
        self._fill_form()
        self.save_button = button(self.tr("&Save"), icon="save", kind="primary", shortcut="Ctrl+S")
        self.save_button.clicked.connect(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row(self._title, self.decides, None))
        column.addWidget(self._why)
        column.addWidget(Line())
        column.addWidget(self.form)
        column.addLayout(row(None, self.save_button))
        self.form.changed.connect(self._weigh)
        self.keeper = DraftKeeper(desk, PERSON, self.form, self.form.revert, self)
        column.insertWidget(0, self.keeper.bar)
        self.show_person(None)
        self.entering = False

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return self.form.dirty

    def show_person(self, stored: StoredPerson | None) -> None:
        """Show a person, or empty fields for a new one."""
        self.keeper.leave()
        self.stored = stored
        self.entering = stored is None
        person = None if stored is None else stored.person
        self._title.say(self.tr("New person") if person is None else person.name)
        self.form.set_values(
            {
                "name": None if person is None else person.name,
                "organisation": Organisation.OM if person is None else person.organisation,
                "function": Function.PROSECUTOR if person is None else person.function,
                "mandate_from": None if person is None else person.mandate_from,
                "mandate_to": None if person is None else person.mandate_to,
                "os_account": None if person is None else person.os_account,
            }
        )
        if stored is None:
            self.keeper.turn_to("", "")
        else:
            self.keeper.turn_to(str(stored.id), stored.person.name)

    def enter(self) -> None:
        """Go to the first field."""
        self.form.row("name").box.setFocus()

    def save(self) -> None:
        """Save the person; what is wrong is said beside its field."""
        if not self.form.understood():
            return
        try:
            person = self._person()
        except FieldProblems as met:
            self.form.show_problems(met)
            return
        people, stored = self._desk.app.people, self.stored

        def work() -> StoredPerson:
            return people.add(person) if stored is None else people.save(stored, person)

        self._desk.undo.change(self, work, self._done, self._refuse)

    def _fill_form(self) -> None:
        self.form.add("name", self.tr("N&ame"), LineEntry(longest=120))
        self.form.add(
            "organisation", self.tr("&Organisation"), ChoiceEntry(options(Organisation, "organisation"))
        )
        self.form.add("function", self.tr("&Function"), ChoiceEntry(options(Function, "function")))
        self.form.add("mandate_from", self.tr("&Mandate from"), DateEntry(self._desk.today))
        self.form.add(
            "mandate_to",
            self.tr("Mandate &until"),
            DateEntry(self._desk.today),
            help_text=self.tr(
                "Empty: until further notice. A mandate lets other OM staff decide (art. 126 Wet RO)."
            ),
        )
        account = LineEntry(longest=120)
        self.form.add(
            "os_account",
            self.tr("A&ccount"),
            account,
            help_text=self.tr(
                "The name this person signs in with on the computer; it ties what is done here to the "
                "person. This desk: {account}. It counts from the next time the register is opened."
            ).format(account=self._desk.app.actor.account),
        )

    def _person(self) -> Person:
        """The person as typed. Raises FieldProblems."""
        values = self.form.values()
        return validated(Person, {**values, "name": values["name"] or ""})

    def _weigh(self) -> None:
        """Say whether this person may decide, as typed, and why."""
        if self.stored is None:
            self.keeper.say_title(str(self.form.values()["name"] or ""))
        today = self._desk.today()
        try:
            person = validated(Person, {**self.form.values(), "name": "-"})
        except FieldProblems:
            self.decides.show_mark(None)
            self._why.say("")
            return
        if may_decide(person, today):
            self.decides.show_mark(Mark("gavel", self.tr("may decide"), "ok"))
        else:
            self.decides.show_mark(Mark("circle-minus", self.tr("may not decide"), "muted"))
        self._why.say(self._reason(person, today))

    def _reason(self, person: Person, today: date) -> str:
        """Return why somebody may or may not decide on a day."""
        if person.organisation is not Organisation.OM:
            return self.tr("Only people of the OM decide; others advise.")
        if person.mandate_to is not None and person.mandate_to < today:
            return self.tr("The period ended on {day}.").format(day=labels.day(person.mandate_to))
        if person.mandate_from is not None and person.mandate_from > today:
            return self.tr("The period begins on {day}.").format(day=labels.day(person.mandate_from))
        if person.function is Function.PROSECUTOR:
            return self.tr("A prosecutor decides.")
        if person.mandate_from is not None:
            return self.tr("By a registered mandate since {day}.").format(day=labels.day(person.mandate_from))
        return self.tr("Other OM staff decide only with a registered mandate: fill in from when.")

    def _done(self, stored: StoredPerson, back: "Back | None") -> None:
        self.keeper.finish()
        self.show_person(stored)
        self._desk.notices.done(self.tr("{name} was saved.").format(name=stored.person.name), back)
        self.saved.emit(stored)

    def _refuse(self, met: Problem) -> None:
        for homeless in self.form.show_problems(met):
            self._desk.notices.problem(homeless)
