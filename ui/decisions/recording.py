"""Writing to the decision log from the window, and saying what was written."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from triage_app.domain.decisions.decision import StoredDecision
    from triage_app.errors import Problem
    from ui.decisions.case_sheet import CaseSheet
    from ui.decisions.draft import Draft
    from ui.page import Desk
    from ui.undo.undoer import Back


class Recording(QObject):
    """Adds entries for the widget that asks.

    Args:
        desk: How to reach the register.
        owner: Whose answers these are.

    Signals:
        recorded: Something was added to the log.
    """

    recorded = Signal()

    def __init__(self, desk: "Desk", owner: "QWidget") -> None:
        super().__init__(owner)
        self._desk = desk
        self._owner = owner

    def decide(
        self,
        sheet: "CaseSheet",
        draft: "Draft",
        *,
        finalise: bool,
        done: "Callable[[], None]",
        failed: "Callable[[Problem], None]",
    ) -> None:
        """Add a decision; the message says what was recorded and can take it back."""
        case_id, deciding = sheet.file.stored.id, self._desk.app.deciding
        proposal = draft.proposal(finalise=finalise)

        def recorded(stored: "StoredDecision", back: "Back | None") -> None:
            self._say(sheet, stored, back)
            done()
            self.recorded.emit()

        self._desk.undo.change(self._owner, lambda: deciding.decide(case_id, proposal), recorded, failed)

    def confirm(self, sheet: "CaseSheet", entry: int) -> None:
        """Confirm advice as it stands."""
        deciding, case_id = self._desk.app.deciding, sheet.file.stored.id
        said = self.tr("{number}: confirmed as advised.")
        self._refer(sheet, lambda: deciding.confirm(case_id, entry), said)

    def withdraw(self, sheet: "CaseSheet", entry: int, reason: str) -> None:
        """Take an entry back."""
        deciding, case_id = self._desk.app.deciding, sheet.file.stored.id
        said = self.tr("{number}: taken back; it stays in the history.")
        self._refer(sheet, lambda: deciding.withdraw(case_id, entry, reason), said)

    def _refer(self, sheet: "CaseSheet", work: "Callable[[], StoredDecision]", said: str) -> None:
        sentence = said.format(number=sheet.case.parketnummer)

        def done(_stored: "StoredDecision", back: "Back | None") -> None:
            self._desk.notices.done(sentence, back)
            self.recorded.emit()

        self._desk.undo.change(self._owner, work, done)

    def _say(self, sheet: "CaseSheet", stored: "StoredDecision", back: "Back | None") -> None:
        what = labels.say(f"outcome_taken.{stored.decision.outcome}")
        recorded = self.tr("{number}: {decision} recorded.")
        kept = self.tr("{number}: saved, evidence not complete yet.")
        sentence = recorded if stored.decision.finalised else kept
        self._desk.notices.done(sentence.format(number=sheet.case.parketnummer, decision=what), back)
