"""The suspect: initials and year of birth only, what they say, tbs, and earlier assessments."""

from collections.abc import Mapping
from datetime import date

from triage_app.domain.cases.stance import CooperationStance, Plea
from triage_app.domain.catalogue import clinics, variants
from triage_app.domain.parketnummer import parse_parketnummer
from triage_app.errors import BadInput
from ui import labels
from ui.cases.form.section import Section
from ui.options import options
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import ChoiceEntry, LineEntry, Option, ReadEntry
from ui.widgets.form import Form
from ui.widgets.rows_editor import RowsEditor

_YEAR_DIGITS = 4


def read_year(text: str) -> int:
    """Read a year of four digits. Raises BadInput ``field.number`` or ``field.out_of_range``."""
    if not (text.isascii() and text.isdigit()):
        raise BadInput("field.number")
    if len(text) != _YEAR_DIGITS:
        raise BadInput("field.out_of_range")
    return int(text)


class SuspectSection(Section):
    """The suspect of the case."""

    def build(self) -> None:
        """Add the fields."""
        form = self.form
        form.add(
            "suspect.initials",
            self.tr("Initials"),
            LineEntry(longest=40),
            help_text=self.tr("Initials or a pseudonym. No full name, no address."),
        )
        form.add(
            "suspect.birth_year", self.tr("Year of birth"), ReadEntry(read_year, hint=self.tr("four digits"))
        )
        form.add("plea", self.tr("Stance on the charge"), ChoiceEntry(options(Plea, "plea")))
        form.heading(self.tr("Cooperation with an examination"))
        stance = ChoiceEntry(options(CooperationStance, "cooperation"), empty=self.tr("not entered"))
        form.add("cooperation.stance", self.tr("Cooperates"), stance)
        form.add("cooperation.stated_on", self.tr("Stated on"), DateEntry(self.today))
        form.add(
            "cooperation.source",
            self.tr("Source"),
            LineEntry(longest=400),
            help_text=self.tr("Where it is written: interview, letter, NIFP consult. No diagnosis."),
        )
        form.heading(self.tr("Tbs"))
        names = [one.name for one in clinics()]
        form.add("tbs.clinic", self.tr("Clinic"), LineEntry(longest=120, suggestions=names))
        form.add("tbs.phase", self.tr("Phase"), LineEntry(longest=120))
        form.add("tbs.started_on", self.tr("Measure began"), DateEntry(self.today))
        form.add("tbs.ended_on", self.tr("Measure ended"), DateEntry(self.today))
        self.assessments = RowsEditor(
            self._assessment_form(),
            self._assessment,
            {"reported_on": None, "variant": None, "parketnummer": None},
            name=self.tr("Earlier assessments"),
            add=self.tr("Add assessment"),
            remove=self.tr("Remove assessment"),
        )
        form.add("assessments", self.tr("Earlier assessments"), self.assessments, wide=True)

    def _assessment_form(self) -> Form:
        form = Form(label_width=96)
        kinds = [Option(one.code, labels.say(f"variant.{one.code}")) for one in variants()]
        form.add("reported_on", self.tr("Reported on"), DateEntry(self.today))
        form.add("variant", self.tr("Kind"), ChoiceEntry(kinds, empty=self.tr("not known")))
        form.add("parketnummer", self.tr("In case"), ReadEntry(parse_parketnummer))
        return form

    def _assessment(self, record: Mapping[str, object]) -> str:
        on, variant = record["reported_on"], record["variant"]
        day = labels.day(on) if isinstance(on, date) else self.tr("date not known")
        return f"{day} · {labels.say(f'variant.{variant}')}" if variant else day
