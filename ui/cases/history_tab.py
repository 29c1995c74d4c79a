"""The history of a case: its decision log, never edited, and who changed which fields when."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from triage_app.domain.decisions.decision import EntryKind, Origin
from ui import labels
from ui.cases.handling_panel import HandlingPanel
from ui.plain_text import Text
from ui.widgets.panel import Scroll

if TYPE_CHECKING:
    from datetime import date

    from triage_app.domain.decisions.decision import StoredDecision
    from triage_app.services.cases.showing import CaseFile
    from triage_app.services.ports import HistoryLine
    from ui.page import Desk


class HistoryTab(Scroll):
    """Decisions first, then every change, the latest on top."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside: QWidget | None = None
        self.handling = HandlingPanel(desk)
        self.column.addWidget(self.handling)

    def show_file(self, file: "CaseFile", day: "date") -> None:
        """Show the history of another case, and how it is handled."""
        self.handling.show_file(file, day)
        if self._inside is not None:
            self.column.removeWidget(self._inside)
            self._inside.setParent(None)
            self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        column.addWidget(Text(self.tr("Decisions"), "heading"))
        if not file.log:
            column.addWidget(Text(self.tr("Nothing has been decided yet."), tone="muted", wrap=True))
        for entry in reversed(file.log):
            self._add(column, *self.decision_lines(entry))
        column.addSpacing(12)
        column.addWidget(Text(self.tr("Changes"), "heading"))
        for line in reversed(file.history):
            self._add(column, *self.change_lines(line))
        column.addStretch(1)
        self.column.addWidget(self._inside)

    def decision_lines(self, entry: "StoredDecision") -> tuple[str, str]:
        """Return what was decided, and by whom with which words."""
        decision = entry.decision
        if decision.kind is EntryKind.DECISION:
            what = labels.say(f"outcome_taken.{decision.outcome}")
            if decision.ground is not None:
                what = f"{what}: {decision.ground.code} {labels.say(f'ground.{decision.ground.code}.short')}"
            if decision.deferred_until is not None:
                until = labels.day(decision.deferred_until)
                what = self.tr("{what} until {day}, for {reason}").format(
                    what=what, day=until, reason=decision.waiting_for
                )
        else:
            what = labels.say(f"entry_kind.{decision.kind}")
        by = self._by(entry)
        reasoning = f"{by} · {decision.reasoning}" if decision.reasoning else by
        return f"{labels.day(decision.decided_on)}   {what}", reasoning

    def change_lines(self, line: "HistoryLine") -> tuple[str, str]:
        """Return what was done to the record, and by whom to which fields; never their content."""
        what = (
            f"{labels.say(f'history.subject.{line.subject}')} {labels.say(f'history.action.{line.action}')}"
        )
        fields = ", ".join(labels.say(f"field.{name}") for name in line.fields)
        detail = f"{line.actor} · {fields}" if fields else line.actor
        return f"{labels.moment(line.at)}   {what}", detail

    def _by(self, entry: "StoredDecision") -> str:
        taker = entry.decision.taken_by
        if entry.decision.origin is Origin.LIST:
            by = taker.name
        elif taker.entitled:
            by = self.tr("taken by {name}").format(name=taker.name)
        else:
            by = self.tr("advice of {name}").format(name=taker.name)
        recorded = self.tr("recorded by {name} on {moment}")
        return f"{by} · {recorded.format(name=entry.recorded_by, moment=labels.moment(entry.recorded_at))}"

    @staticmethod
    def _add(column: QVBoxLayout, what: str, detail: str) -> None:
        column.addSpacing(4)
        column.addWidget(Text(what, wrap=True, selectable=True))
        column.addWidget(Text(detail, "small", wrap=True, selectable=True))
