"""The request of a case: its variant and the dates of its phases, to read."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import labels
from ui.plain_text import Text
from ui.widgets.panel import Scroll

if TYPE_CHECKING:
    from triage_app.domain.requests.request import Request, StoredRequest


class RequestTab(Scroll):
    """Every request of the case, the latest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[QWidget] = []

    def show_requests(self, requests: "tuple[StoredRequest, ...]") -> None:
        """Show the requests of another case."""
        for widget in self._shown:
            widget.setParent(None)
            widget.deleteLater()
        while self.column.count():
            self.column.takeAt(0)
        parts = [self._card(one.request) for one in reversed(requests)] or [self._empty()]
        for part in parts:
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._shown = parts

    def _empty(self) -> QWidget:
        return Text(
            self.tr(
                "No request recorded. Decision A counts as requested; the dates of its progress follow here."
            ),
            tone="muted",
            wrap=True,
        )

    def _card(self, request: "Request") -> QWidget:
        card = QWidget()
        grid = QGridLayout(card)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Text(self._title(request), "heading"), 0, 0, 1, 2)
        for at, (name, value) in enumerate(self._lines(request), start=1):
            grid.addWidget(Text(name, tone="muted"), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(value, selectable=True), at, 1)
        return card

    def _title(self, request: "Request") -> str:
        if request.variant is None:
            return self.tr("Request, variant not entered")
        return self.tr("Request: {variant}").format(variant=labels.say(f"variant.{request.variant}"))

    def _lines(self, request: "Request") -> list[tuple[str, str]]:
        dates: list[tuple[str, date | None]] = [
            (self.tr("Decided on"), request.decided_on),
            (self.tr("Sent to NIFP on"), request.sent_on),
            (self.tr("Received by NIFP on"), request.received_on),
            (self.tr("Expert appointed on"), request.appointed_on),
            (self.tr("Report due on"), request.due_on),
            (self.tr("Report received on"), request.reported_on),
        ]
        unknown = self.tr("not known")
        by = (self.tr("Commissioned by"), labels.say(f"commissioner.{request.commissioned_by}"))
        return [by, *((name, labels.day(day, unknown)) for name, day in dates)]
