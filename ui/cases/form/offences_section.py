"""The offences: article, law, period, age band and relation of the victim – nothing else of a victim."""

from collections.abc import Mapping
from datetime import date

from triage_app.domain.cases.offence import Mode, Offence, Regime, Relation, VictimAge, minor_victim
from triage_app.domain.catalogue import always_minor_keys
from triage_app.errors import Problem
from ui import labels
from ui.cases.article_entry import ArticleEntry
from ui.cases.form.offence_values import BLANK, implied_age, offence_fields
from ui.cases.form.section import Section
from ui.options import options
from ui.plain_text import Text
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import ChoiceEntry
from ui.widgets.form import Form
from ui.widgets.rows_editor import RowsEditor


class OffencesSection(Section):
    """The rows of offences, and whether a victim was a minor."""

    def build(self) -> None:
        """Add the rows."""
        self._row = self._offence_form()
        self.offences = RowsEditor(
            self._row,
            self._summary,
            BLANK,
            name=self.tr("Offences"),
            add=self.tr("Add offence"),
            remove=self.tr("Remove offence"),
        )
        self.form.add("offences", self.tr("Offences"), self.offences, wide=True)
        self._minor = Text("", tone="muted", wrap=True)
        self.form.add_wide(self._minor)
        self.form.add_wide(
            Text(
                self.tr(
                    "Of a victim only age band and relation are kept: no name, initials or date of birth."
                ),
                "small",
                wrap=True,
            )
        )
        self.offences.changed.connect(self._say_minor)

    def _offence_form(self) -> Form:
        form = Form(label_width=96)
        self._article, self._from = ArticleEntry(), DateEntry(self.today)
        self._age = ChoiceEntry(options(VictimAge, "victim_age"))
        form.add("article", self.tr("Article"), self._article)
        form.add("committed_from", self.tr("Committed on"), self._from)
        form.add(
            "committed_to",
            self.tr("Up to"),
            DateEntry(self.today),
            help_text=self.tr("Only for a period; leave empty for one day."),
        )
        form.add(
            "regime",
            self.tr("Law"),
            ChoiceEntry(options(Regime, "regime"), empty=self.tr("follows from the date")),
        )
        form.add("victim_age", self.tr("Age of victim"), self._age)
        form.add("relation", self.tr("Relation"), ChoiceEntry(options(Relation, "relation")))
        form.add(
            "mode",
            self.tr("Way"),
            ChoiceEntry(options(Mode, "mode"), empty=self.tr("follows from the article")),
        )
        self._article.editingFinished.connect(self._fill_in_age)
        return form

    def _fill_in_age(self) -> None:
        """Fill in the age band that the article itself fixes, where none was chosen."""
        article = self._article.value()
        if article is not None and self._age.value() is VictimAge.UNKNOWN:
            self._age.set_value(implied_age(article, self._from.value()))

    def _summary(self, record: Mapping[str, object]) -> str:
        article, start = record["article"], record["committed_from"]
        parts = [str(article) if article else self.tr("new offence")]
        if record["regime"] is Regime.OLD:
            parts[0] = f"{parts[0]} {labels.say('regime_mark.old')}"
        if isinstance(start, date):
            parts.append(labels.day(start))
        if record["victim_age"] not in {None, VictimAge.UNKNOWN}:
            parts.append(labels.say(f"victim_age.{record['victim_age']}"))
        return " · ".join(parts)

    def _say_minor(self) -> None:
        try:
            rows = tuple(Offence.model_validate(one) for one in offence_fields(self.offences.value()))
        except (Problem, ValueError):
            self._minor.say("")
            return
        known = {True: "yes", False: "no", None: "unknown"}[minor_victim(rows, always_minor_keys())]
        word = labels.say(f"minor_victim.{known}")
        self._minor.say(self.tr("Victim at the offence: {age}.").format(age=word) if rows else "")
