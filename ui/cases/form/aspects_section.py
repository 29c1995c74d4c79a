"""Behavioural aspects: whether they play, who judged that and why, and the signals."""

from collections.abc import Mapping

from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.catalogue import signal_entries
from ui import labels
from ui.cases.form.section import Section
from ui.options import lettered, options
from ui.plain_text import Text
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import ChoiceEntry, LineEntry, Option, TextBox
from ui.widgets.form import Form
from ui.widgets.rows_editor import RowsEditor
from ui.widgets.segmented import SegmentedChoice


class AspectsSection(Section):
    """Whether behavioural-science aspects play in the case."""

    def build(self) -> None:
        """Add the fields."""
        form = self.form
        self._aspects = SegmentedChoice(
            lettered(options(BehaviouralAspects, "aspects")), self.tr("Behavioural aspects")
        )
        form.add("behavioural_aspects", self.tr("Behavioural aspects"), self._aspects)
        form.add(
            "aspects_reason",
            self.tr("Reason"),
            TextBox(self.tr("One or two sentences. No diagnosis, no names, nothing from a report.")),
            help_text=self.tr("Required for “no”, with the name of who judged it."),
        )
        form.add("aspects_judged_by", self.tr("Judged by"), LineEntry(longest=200))
        form.add("aspects_judged_on", self.tr("Judged on"), DateEntry(self.today))
        form.add_wide(
            Text(
                self.tr(
                    "A signal is a reason for a question, never a finding. It stays out of lists and search."
                ),
                "small",
                wrap=True,
            )
        )
        self.signals = RowsEditor(
            self._signal_form(),
            self._signal,
            {"code": None, "source": None, "noted_on": None},
            name=self.tr("Signals"),
            add=self.tr("Add signal"),
            remove=self.tr("Remove signal"),
        )
        form.add("signals", self.tr("Signals"), self.signals, wide=True)

    def _signal_form(self) -> Form:
        form = Form(label_width=96)
        codes = [Option(one.code, labels.say(f"signal.{one.code}")) for one in signal_entries()]
        form.add("code", self.tr("Signal"), ChoiceEntry(codes, empty=self.tr("choose a signal")))
        form.add(
            "source",
            self.tr("Source"),
            LineEntry(longest=400),
            help_text=self.tr("Where it is written in the file; no quotation."),
        )
        form.add("noted_on", self.tr("Noted on"), DateEntry(self.today))
        return form

    def _signal(self, record: Mapping[str, object]) -> str:
        return labels.say(f"signal.{record['code']}") if record["code"] else self.tr("new signal")
