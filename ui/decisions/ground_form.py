"""The typed form of one ground: every field below the check it meets, the ticks live with each keystroke."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from triage_app.domain.grounds.checks import Level
from triage_app.errors import FieldProblems, Problem
from triage_app.services.decisions.deciding import evidence_of
from ui import labels
from ui.decisions.ground_editors import DisciplinesEntry, GroundField, ground_fields
from ui.decisions.ground_values import ground_of, ground_values
from ui.decisions.one_year_panel import OneYearPanel
from ui.plain_text import FieldLabel, Text, name_for_reader
from ui.widgets.entries import Editor, LineEntry, TextBox
from ui.widgets.evidence_list import Evidence, EvidenceList

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from triage_app.domain.cases.case import Case
    from triage_app.domain.grounds.ground import Ground
    from triage_app.services.decisions.deciding import Evidence as Live

_REPORT_DATE = "recent_report.report_date"
_HINTED = {"1": _REPORT_DATE, "2": "tbs_patient.still_in_treatment", "3": "refusal.gravity_weighed"}
"""Below which check the hints of a ground stand; ground 4: below its reasoning."""


_BEFORE_CONSENTS = "advises_measure"
_LABEL_WIDTH = 116
_LINE_WIDTH = 220


class GroundForm(QWidget):
    """One ground in one case.

    Args:
        code: Its number on paper, such as ``3`` or ``4b``.
        case: The case it is about: custody and hearing matter.
        today: Says which day it is.
        names: People to suggest where somebody is named.

    Signals:
        changed: Something was filled in; ``ground``, ``lacking`` and the ticks follow.
    """

    changed = Signal()

    def __init__(
        self,
        code: str,
        case: "Case",
        today: "Callable[[], date]",
        names: "Sequence[str]" = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.code = code
        self._case, self._today = case, today
        self._quiet = False
        self.fields = {one.name: one for one in ground_fields(code, today, names)}
        self._messages: dict[str, Text] = {}
        self.evidence = EvidenceList()
        self.one_year: OneYearPanel | None = None
        self._hints = Text("", "message", "attention", wrap=True)
        self.ground: Ground = ground_of(code, {})
        self._live: Live = evidence_of(case, self.ground, today())
        self._show_checks()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.evidence)
        self.evidence.put_below(_HINTED.get(code, "other.reasoning"), self._hints)
        for field in self.fields.values():
            self._place(field, column)
            field.editor.changed.connect(self._weigh)
        if code == "1":
            self.one_year = OneYearPanel()
            self.one_year.changed.connect(self._weigh)
            self.evidence.put_below(_REPORT_DATE, self.one_year)
        self._show_live()

    @property
    def lacking(self) -> int:
        """How many required checks are not met."""
        return self._live.lacking

    @property
    def hint_text(self) -> str:
        """What the app points out about this ground in this case."""
        return self._hints.text()

    def show_case(self, case: "Case") -> None:
        """Weigh the same fields against a case that changed."""
        self._case = case
        self._weigh()

    def show_ground(self, ground: "Ground") -> None:
        """Show what was filled in before."""
        values = ground_values(ground)
        self._quiet = True
        for name, editor in self._editors().items():
            editor.set_value(values[name])
        self._quiet = False
        self._weigh()

    def values(self) -> dict[str, object]:
        """Return what stands in every field."""
        return {name: editor.value() for name, editor in self._editors().items()}

    @property
    def unread(self) -> bool:
        """Whether something stands there that is not understood."""
        return any(field.editor.problem() is not None for field in self.fields.values())

    def typed(self) -> dict[str, object]:
        """Return what stands in every field, as JSON has it."""
        return {name: editor.typed() for name, editor in self._editors().items()}

    def type_again(self, typed: "Mapping[str, object]") -> None:
        """Let stand there what ``typed`` returned."""
        self._quiet = True
        for name, editor in self._editors().items():
            if name in typed:
                editor.type_again(typed[name])
        self._quiet = False
        self._weigh()

    def understood(self) -> bool:
        """Check that every field can be read; says beside each what is wrong and goes to the first."""
        wrong: list[GroundField] = []
        for name, field in self.fields.items():
            met = field.editor.problem()
            self._tell(name, met)
            if met is not None:
                wrong.append(field)
        if wrong:
            _box(wrong[0]).setFocus()
        return not wrong and self._build() is None

    def follow(self, before: QWidget) -> None:
        """Let Tab go from a widget through the fields in reading order."""
        for box in self._boxes():
            QWidget.setTabOrder(before, box)
            before = box

    def _editors(self) -> "dict[str, Editor]":
        """Every field by its name in the ground's values, the consents of ground 1 included."""
        found: dict[str, Editor] = {name: field.editor for name, field in self.fields.items()}
        if self.one_year is not None:
            found |= {"om_consents": self.one_year.om, "suspect_consents": self.one_year.suspect}
        return found

    def _boxes(self) -> "Iterator[QWidget]":
        for field in self.fields.values():
            if isinstance(field.editor, DisciplinesEntry):
                yield from field.editor.ticks()
            else:
                yield _box(field)
            if field.name == _BEFORE_CONSENTS and self.one_year is not None:
                yield from (self.one_year.om, self.one_year.suspect)

    def _place(self, field: GroundField, column: QVBoxLayout) -> None:
        """Put a field where it belongs: short ones beside their check, others below, a remark last."""
        editor, box = _widget(field), _box(field)
        name_for_reader(box, field.label or labels.say(f"check.{field.check}"))
        message = Text("", "message", "urgent", wrap=True)
        message.hide()
        self._messages[field.name] = message
        if not field.check:
            column.addWidget(FieldLabel(field.label, editor))
            column.addWidget(editor)
            column.addWidget(message)
        elif field.label:
            self.evidence.put_below(field.check, _labelled(field.label, editor))
            self.evidence.put_below(field.check, message)
        else:
            if isinstance(editor, TextBox | DisciplinesEntry):
                self.evidence.put_below(field.check, editor, box)
            else:
                if isinstance(editor, LineEntry):
                    editor.setFixedWidth(_LINE_WIDTH)
                self.evidence.put_beside(field.check, editor, box)
            self.evidence.put_below(field.check, message)

    def _weigh(self) -> None:
        if self._quiet:
            return
        self._build()
        self._show_live()
        self.changed.emit()

    def _build(self) -> FieldProblems | None:
        """Take the ground from the fields; where a text is too long the last good one stays."""
        try:
            self.ground = ground_of(self.code, self.values())
        except FieldProblems as met:
            for one in met.problems:
                self._tell(one.field or "", one)
            return met
        for name, message in self._messages.items():
            if message.text() and self.fields[name].editor.problem() is None:
                self._tell(name, None)
        return None

    def _show_live(self) -> None:
        self._live = evidence_of(self._case, self.ground, self._today())
        self._show_checks()
        if self.one_year is not None and self._live.one_year is not None:
            self.one_year.show_view(self._live.one_year)
        sentences = [labels.say(f"hint.{code}") for code in self._live.hints]
        self._hints.say("\n".join(sentences))
        self._hints.setVisible(bool(sentences))

    def _show_checks(self) -> None:
        self.evidence.show_checks(
            [
                Evidence(
                    code=check.code,
                    text=labels.say(f"check.{check.code}"),
                    detail=""
                    if check.met or check.level is not Level.REQUIRED
                    else self.tr("Still to fill in."),
                    required=check.level is Level.REQUIRED,
                    met=check.met,
                )
                for check in self._live.checks
            ]
        )

    def _tell(self, name: str, met: Problem | None) -> None:
        message = self._messages[name]
        message.say(labels.problem(met) if met is not None else "")
        message.setVisible(met is not None)


def _labelled(label: str, editor: QWidget) -> QWidget:
    """Put a label before a field, all of one width so that the fields stand under each other."""
    name = FieldLabel(label, editor)
    name.setFixedWidth(_LABEL_WIDTH)
    name.setWordWrap(True)
    cell = QWidget()
    line = QHBoxLayout(cell)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(name)
    line.addWidget(editor, 1)
    return cell


def _widget(field: GroundField) -> QWidget:
    assert isinstance(field.editor, QWidget)  # noqa: S101 - every editor is one; a protocol cannot say so
    return field.editor


def _box(field: GroundField) -> QWidget:
    return _widget(field).focusProxy() or _widget(field)
