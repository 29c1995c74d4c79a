"""What is kept beside the case: references to it elsewhere, reminders, working notes."""

from collections.abc import Mapping
from datetime import date

from triage_app.domain.cases.notes import ReferenceKind
from ui import labels
from ui.cases.form.section import Section
from ui.options import options
from ui.plain_text import Text
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import ChoiceEntry, LineEntry, TextBox
from ui.widgets.form import Form
from ui.widgets.rows_editor import RowsEditor

_IN_LIST = 60
"""So many signs of a note stand in the list above it."""


class NotesSection(Section):
    """What people keep beside the case."""

    def build(self) -> None:
        """Add the fields."""
        self.reminders = RowsEditor(
            self._reminder_form(),
            self._reminder,
            {"on": None, "line": None, "done_on": None},
            name=self.tr("Reminders"),
            add=self.tr("Add reminder"),
            remove=self.tr("Remove reminder"),
        )
        self.form.add("reminders", self.tr("Reminders"), self.reminders, wide=True)
        self.references = RowsEditor(
            self._reference_form(),
            self._reference,
            {"kind": ReferenceKind.NIFP.value, "text": None, "on": None},
            name=self.tr("References"),
            add=self.tr("Add reference"),
            remove=self.tr("Remove reference"),
        )
        self.form.add("references", self.tr("References"), self.references, wide=True)
        self.form.add_wide(
            Text(
                self.tr(
                    "Working notes are for those who work on the case: never printed, not found by search. "
                    "The log does not hold what they say: what you remove is left in older backups only."
                ),
                "small",
                wrap=True,
            )
        )
        self.notes = RowsEditor(
            self._note_form(),
            self._note,
            lambda: {"noted_on": self.today(), "text": None},
            name=self.tr("Working notes"),
            add=self.tr("Add note"),
            remove=self.tr("Remove note"),
        )
        self.form.add("notes", self.tr("Working notes"), self.notes, wide=True)

    def _reminder_form(self) -> Form:
        form = Form(label_width=96)
        form.add("on", self.tr("Remind on"), DateEntry(self.today))
        form.add(
            "line",
            self.tr("Of what"),
            LineEntry(longest=200),
            help_text=self.tr("One line, such as “ask the clinic for the date”. It stands on Today."),
        )
        form.add("done_on", self.tr("Seen to on"), DateEntry(self.today))
        return form

    def _reminder(self, record: Mapping[str, object]) -> str:
        on, done = record["on"], record["done_on"]
        day = labels.day(on) if isinstance(on, date) else self.tr("no date yet")
        said = f"{day} · {record['line'] or self.tr('new reminder')}"
        return f"{said} · {self.tr('seen to')}" if done else said

    def _reference_form(self) -> Form:
        form = Form(label_width=96)
        form.add("kind", self.tr("Whose"), ChoiceEntry(options(ReferenceKind, "reference")))
        form.add("text", self.tr("Reference"), LineEntry(longest=120))
        form.add("on", self.tr("Letter of"), DateEntry(self.today))
        return form

    def _reference(self, record: Mapping[str, object]) -> str:
        on, kind = record["on"], record["kind"]
        said = f"{labels.say(f'reference.{kind}')} · {record['text'] or self.tr('new reference')}"
        return f"{said} · {labels.day(on)}" if isinstance(on, date) else said

    def _note_form(self) -> Form:
        form = Form(label_width=96)
        form.add("noted_on", self.tr("Noted on"), DateEntry(self.today))
        form.add("text", self.tr("Note"), TextBox(self.tr("What a colleague must know to go on with it.")))
        return form

    def _note(self, record: Mapping[str, object]) -> str:
        on = record["noted_on"]
        words = " ".join(str(record["text"] or "").split()) or self.tr("new note")
        short = words if len(words) <= _IN_LIST else f"{words[: _IN_LIST - 1]}…"
        return f"{labels.day(on)} · {short}" if isinstance(on, date) else short
