"""A form: rows of a label with its mnemonic, a field, help, and the message where the mistake is."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from triage_app.errors import Problem
from ui import labels
from ui.plain_text import FieldLabel, Text, name_for_reader, without_mnemonic
from ui.theme.theme import theme
from ui.widgets.as_typed import plain
from ui.widgets.entries import Editor
from ui.widgets.form_row import FormRow


class Form(QWidget):
    """Fields under each other, in reading order.

    Signals:
        changed: A value changed.
        dirty_changed: There is (True) or no longer is (False) something to save.
    """

    changed = Signal()
    dirty_changed = Signal(bool)

    def __init__(self, *, label_width: int = 132, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, FormRow] = {}
        self._dirty = False
        self._quiet = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, round(label_width * theme().metrics.body / 13))
        self._grid.setColumnStretch(1, 1)

    def add(
        self, field: str, label: str, editor: Editor, *, help_text: str = "", wide: bool = False
    ) -> FormRow:
        """Add a field.

        Args:
            field: Its name in the values, and in the ``field`` of a ``Problem``.
            label: Translated, with an ``&`` before its mnemonic.
            editor: The field.
            help_text: What belongs in it, in small letters below.
            wide: Whether the field takes the full width, below its label.
        """
        assert isinstance(editor, QWidget)  # noqa: S101 - every editor is one; a protocol cannot say so
        shown = FieldLabel(label, editor, "body")
        shown.say(label, "muted")
        box = editor.focusProxy() or editor
        name_for_reader(box, without_mnemonic(label).rstrip(" *"), help_text)
        message = Text("", "message", "urgent", wrap=True)
        message.hide()
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(editor)
        column.addWidget(message)
        if help_text:
            column.addWidget(Text(help_text, "small", wrap=True))
        at = self._grid.rowCount()
        label_box = QWidget()
        beside = QVBoxLayout(label_box)
        beside.setContentsMargins(0, 7, 0, 0)
        beside.addWidget(shown)
        beside.addStretch(1)
        self._grid.addWidget(label_box, at, 0, 1, 2 if wide else 1)
        self._grid.addWidget(cell, at + 1 if wide else at, 0 if wide else 1, 1, 2 if wide else 1)
        row = FormRow(shown, editor, message, help_text, (label_box, cell))
        self._rows[field] = row
        editor.changed.connect(lambda: self._on_change(row))
        return row

    def add_wide(self, widget: QWidget) -> None:
        """Add something over the full width: a heading, a hint, a fold."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def heading(self, text: str) -> None:
        """Add a heading."""
        self.add_wide(Text(text, "caption"))

    def row(self, field: str) -> FormRow:
        """Return a field's row."""
        return self._rows[field]

    def values(self) -> dict[str, object]:
        """Return what every field holds, by name; None for an empty one."""
        return {field: row.editor.value() for field, row in self._rows.items()}

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show values and take them for saved; fields that are not named are left alone."""
        self._quiet = True
        for field, value in values.items():
            self._rows[field].editor.set_value(value)
        self._quiet = False
        self.clear_problems()
        self.mark_clean()
        self.changed.emit()

    def typed(self) -> dict[str, object]:
        """Return what stands in the fields that are not saved, with what was saved there, as JSON has it."""
        return {
            field: {"was": plain(row.saved), "typed": row.editor.typed()}
            for field, row in self._rows.items()
            if row.unsaved
        }

    def type_again(self, typed: Mapping[str, object]) -> None:
        """Let stand there what ``typed`` returned; says where something else was saved meanwhile."""
        for field, found in typed.items():
            row = self._rows.get(field)
            if row is None or not isinstance(found, Mapping):
                continue
            row.editor.type_again(found["typed"])
            if row.unsaved and found["was"] != plain(row.saved):
                self.say_overtaken(field, row.saved)

    def say_overtaken(self, field: str, theirs: object, who: str = "", when: str = "") -> None:
        """Say beside a field that somebody else saved something else there, and let the user choose.

        Args:
            field: Its name.
            theirs: What is saved now.
            who: Who saved it, where that is known.
            when: When, likewise.
        """
        said = (
            self.tr("{who} changed this field too, on {when}. Choose: what stands here will be saved.")
            if who
            else self.tr("Somebody else changed this field too. Choose: what stands here will be saved.")
        ).format(who=who, when=when)
        self._quiet = True
        self._rows[field].offer_other(
            theirs, said, self.tr("Use what was saved meanwhile"), self.tr("Use what I typed")
        )
        self._quiet = False
        self._weigh()

    def revert(self) -> None:
        """Show again what was saved."""
        self.set_values({field: row.saved for field, row in self._rows.items()})

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return self._dirty

    def mark_clean(self) -> None:
        """Take what stands there for saved."""
        for row in self._rows.values():
            row.saved = row.editor.value()
        self._weigh()

    def understood(self) -> bool:
        """Check that every field can be read; says beside each field what is wrong and goes to the first."""
        unread = {field: met for field, row in self._rows.items() if (met := row.editor.problem())}
        for field, row in self._rows.items():
            row.tell(labels.problem(unread[field]) if field in unread else "")
        if unread:
            self._rows[next(iter(unread))].box.setFocus()
        return not unread

    def show_problems(self, met: Problem) -> tuple[Problem, ...]:
        """Say each problem beside its field, all at once; returns those that belong to no field here."""
        self.clear_problems()
        homeless, first = [], None
        for problem in labels.each_problem(met):
            row = self._rows.get(problem.field or "")
            if row is None:
                homeless.append(problem)
                continue
            row.tell(labels.problem(problem))
            first = first or row
        if first is not None:
            first.box.setFocus()
        return tuple(homeless)

    def clear_problems(self) -> None:
        """Take all messages away."""
        for row in self._rows.values():
            row.tell("")

    def _on_change(self, row: FormRow) -> None:
        if self._quiet:
            return
        if row.message.text() and not row.chooses:
            row.tell("")
        self._weigh()
        self.changed.emit()

    def _weigh(self) -> None:
        dirty = any(row.unsaved for row in self._rows.values())
        if dirty != self._dirty:
            self._dirty = dirty
            self.dirty_changed.emit(dirty)
