"""The one-year rule beside a recent report: the last usable day, a warning past it, and the two consents."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from triage_app.domain.grounds.one_year import OneYear
from ui import labels
from ui.icons.tint import dress
from ui.plain_text import Text
from ui.widgets.entries import TickEntry

if TYPE_CHECKING:
    from triage_app.domain.grounds.one_year import OneYearView

_ASKING = {OneYear.CONSENT_NEEDED, OneYear.CONSENT_GIVEN}


class OneYearPanel(QFrame):
    """Shows and warns; the lawyer decides.

    Signals:
        changed: A consent was ticked or taken away.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunken")
        self._icon = Text()
        self._verdict = Text("", "strong", wrap=True)
        self._days = Text("", "small", wrap=True)
        self.om = TickEntry(self.tr("The OM consents"))
        self.suspect = TickEntry(self.tr("The suspect consents"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._days)
        for tick in (self.om, self.suspect):
            column.addWidget(tick)
            tick.changed.connect(self.changed)

    def show_view(self, view: "OneYearView") -> None:
        """Show how the report stands to the start of the trial."""
        verdict = view.verdict
        settled = verdict in {OneYear.WITHIN, OneYear.CONSENT_GIVEN, OneYear.CONSENT_NOT_NEEDED}
        if verdict is OneYear.UNKNOWN:
            dress(self._icon, "clock", "muted")
            self._verdict.say(labels.say(f"one_year.{verdict}"), "muted")
        elif settled:
            dress(self._icon, "circle-check", "ok")
            self._verdict.say(labels.say(f"one_year.{verdict}"), "plain")
        else:
            dress(self._icon, "triangle-alert", "attention")
            self._verdict.say(labels.say(f"one_year.{verdict}"), "attention")
        self._days.say(self._in_days(view))
        for tick in (self.om, self.suspect):
            tick.setVisible(verdict in _ASKING)

    def _in_days(self, view: "OneYearView") -> str:
        parts = []
        if view.last_usable_on is not None:
            parts.append(self.tr("Last usable day: {day}.").format(day=labels.day(view.last_usable_on)))
        if view.trial_start is not None:
            parts.append(self.tr("Start of the trial: {day}.").format(day=labels.day(view.trial_start)))
        else:
            parts.append(self.tr("No hearing has been entered."))
        return " ".join(parts)
