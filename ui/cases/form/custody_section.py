"""Pre-trial detention with its indicative terms, and the hearings."""

from collections.abc import Mapping
from datetime import date

from triage_app.domain.cases.custody import Custody, CustodyTitle, hearing_due_by, suspended_on, term_ends_on
from triage_app.domain.cases.hearing import HearingKind
from ui import labels
from ui.cases.form.section import Section
from ui.options import options
from ui.plain_text import Text
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import ChoiceEntry, LineEntry, TickEntry
from ui.widgets.form import Form
from ui.widgets.rows_editor import RowsEditor

_RUNNING = (
    "since",
    "arrested_on",
    "extended",
    "place",
    "suspended_on",
    "resumed_on",
    "lifted_on",
    "ends_on_override",
    "hearing_due_override",
)


class CustodySection(Section):
    """Whether the suspect is held, until when, and when the court sits."""

    def build(self) -> None:
        """Add the fields."""
        form = self.form
        form.heading(self.tr("Pre-trial detention"))
        self._title = ChoiceEntry(options(CustodyTitle, "custody"), empty=labels.say("custody.unknown"))
        form.add("custody.title", self.tr("Custody"), self._title)
        form.add("custody.since", self.tr("Since"), DateEntry(self.today))
        form.add("custody.arrested_on", self.tr("Arrested on"), DateEntry(self.today))
        form.add("custody.extended", self.tr("Police custody"), TickEntry(self.tr("extended")))
        form.add("custody.place", self.tr("Place"), LineEntry(longest=120))
        form.add("custody.suspended_on", self.tr("Suspended on"), DateEntry(self.today))
        form.add("custody.resumed_on", self.tr("Resumed on"), DateEntry(self.today))
        form.add("custody.lifted_on", self.tr("Lifted on"), DateEntry(self.today))
        self._ends = form.add("custody.ends_on_override", self.tr("Term ends on"), DateEntry(self.today))
        self._due = form.add("custody.hearing_due_override", self.tr("Hearing before"), DateEntry(self.today))
        self._terms = Text("", "small", wrap=True)
        form.add_wide(self._terms)
        self.hearings = RowsEditor(
            self._hearing_form(),
            self._hearing,
            {"on": None, "kind": None, "trial_began_anew": False},
            name=self.tr("Hearings"),
            add=self.tr("Add hearing"),
            remove=self.tr("Remove hearing"),
        )
        form.add("hearings", self.tr("Hearings"), self.hearings, wide=True)
        form.changed.connect(self._weigh)
        self._weigh()

    def _hearing_form(self) -> Form:
        form = Form(label_width=96)
        form.add("on", self.tr("Hearing on"), DateEntry(self.today))
        kinds = options(HearingKind, "hearing_kind")
        form.add("kind", self.tr("Kind"), ChoiceEntry(kinds, empty=self.tr("not known")))
        form.add("trial_began_anew", self.tr("Trial"), TickEntry(self.tr("began anew at this hearing")))
        return form

    def _hearing(self, record: Mapping[str, object]) -> str:
        on, kind = record["on"], record["kind"]
        parts = [labels.day(on) if isinstance(on, date) else self.tr("new hearing")]
        if kind:
            parts.append(labels.say(f"hearing_kind.{kind}"))
        if record["trial_began_anew"]:
            parts.append(self.tr("began anew"))
        return " · ".join(parts)

    def _weigh(self) -> None:
        """Show only what concerns this custody, and the terms that follow from it."""
        title = self._title.value()
        held = title not in {None, CustodyTitle.NONE}
        for name in _RUNNING:
            self.form.row(f"custody.{name}").show(shown=held)
        self.form.row("custody.since").show(shown=title is not None)
        self.form.row("custody.extended").show(shown=title is CustodyTitle.POLICE_CUSTODY)
        self._terms.say(self._reckoned() if held else "")
        self._terms.setVisible(bool(self._terms.text()))

    def _reckoned(self) -> str:
        values = self.form.values()
        given = {name: values[f"custody.{name}"] for name in (*_RUNNING, "title")}
        custody = Custody.model_validate({name: one for name, one in given.items() if one is not None})
        if suspended_on(custody, self.today()):
            return self.tr("Suspended: the terms stand still.")
        ends, due = term_ends_on(custody), hearing_due_by(custody)
        parts = []
        if ends is not None:
            parts.append(self.tr("Term ends {day}.").format(day=labels.day(ends)))
        if due is not None:
            parts.append(self.tr("First hearing at the latest {day}.").format(day=labels.day(due)))
        if parts:
            parts.append(self.tr("Indicative: a date filled in above goes before it."))
        return " ".join(parts)
