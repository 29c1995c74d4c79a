"""What the case is: its numbers, its office, and how it ended."""

from typing import TYPE_CHECKING

from triage_app.domain.cases.case import ClosedHow, Instance
from triage_app.domain.catalogue import closing_entries, parketten
from triage_app.domain.parketnummer import parse_parketnummer
from triage_app.domain.people.person import Function, Organisation
from triage_app.errors import Problem
from ui import labels
from ui.cases.form.case_values import further_numbers
from ui.cases.form.section import Section
from ui.options import options, people_options
from ui.plain_text import Text
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import ChoiceEntry, LineEntry, Option, ReadEntry

if TYPE_CHECKING:
    from ui.decisions.case_sheet import CaseSheet


class FurtherNumbers(LineEntry):
    """Parketnummers beside the first, with commas between them."""

    def problem(self) -> Problem | None:
        """Return why one of them is no parketnummer, or None."""
        try:
            further_numbers(self.value())
        except Problem as met:
            return met
        return None


class CaseSection(Section):
    """The case itself."""

    def build(self) -> None:
        """Add the fields."""
        form = self.form
        form.add("parketnummer", self.tr("Parketnummer"), ReadEntry(parse_parketnummer))
        form.add(
            "parketnummers",
            self.tr("Other numbers"),
            FurtherNumbers(),
            help_text=self.tr("For instance that of the court of appeal; separate with commas."),
        )
        self.parket = ChoiceEntry(empty=self.tr("not entered"))
        self.parket.offer([Option(one.name, one.name) for one in parketten()])
        form.add("parket", self.tr("Parket"), self.parket)
        self.prosecutor = ChoiceEntry(empty=self.tr("not entered"))
        form.add("prosecutor_id", self.tr("Prosecutor"), self.prosecutor)
        self._registered = Text("", "small", selectable=True)
        form.add_wide(self._registered)
        form.add("instance", self.tr("Instance"), ChoiceEntry(options(Instance, "instance")))
        form.add(
            "research_handle",
            self.tr("Investigation name"),
            LineEntry(longest=60),
            help_text=self.tr("The name of the investigation, never the name of a person."),
        )
        form.heading(self.tr("Closing"))
        form.add("closed_on", self.tr("Closed on"), DateEntry(self.today))
        self._how = ChoiceEntry(options(ClosedHow, "closed_how"), empty=self.tr("not closed"))
        form.add("closed_how", self.tr("How"), self._how)
        self._code = form.add("closed_code", self.tr("Closing code"), LineEntry(longest=20))
        self._how.changed.connect(self._ask_for_code)
        self._ask_for_code()

    def show_sheet(self, sheet: "CaseSheet") -> None:
        """Offer the prosecutors of the register, and say when the case was registered."""
        registered = labels.day(sheet.case.registered_on)
        self._registered.say(self.tr("Registered on {day}").format(day=registered))
        office = (one for one in sheet.people if one.person.organisation is Organisation.OM)
        self.prosecutor.offer(
            people_options(one for one in office if one.person.function is Function.PROSECUTOR)
        )

    def _ask_for_code(self) -> None:
        needing = {one.code for one in closing_entries() if one.needs_code}
        self._code.show(shown=self._how.value() in needing)
