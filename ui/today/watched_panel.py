"""Whom one stands in for today, and the way to their cases."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from triage_app.services.today import Watched
from ui import labels
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.panel import Panel, row


class WatchedPanel(Panel):
    """A line for each colleague; hidden while one stands in for nobody.

    Signals:
        wanted: Their cases are wanted.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=12, parent=parent)
        self._lines = QWidget()
        self._stacked = QVBoxLayout(self._lines)
        self._stacked.setContentsMargins(0, 0, 0, 0)
        self._stacked.setSpacing(2)
        self.show_button = button(self.tr("Their cases"), icon="folder-open", kind="quiet")
        self.show_button.clicked.connect(self.wanted)
        head = row(Text(self.tr("You look after the cases of"), "heading"), None, self.show_button)
        self.column.setSpacing(4)
        self.column.addLayout(head)
        self.column.addWidget(self._lines)
        self.hide()

    def show_watched(self, watched: Sequence[Watched]) -> None:
        """Show whom one stands in for."""
        while (item := self._stacked.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in watched:
            self._stacked.addWidget(Text(self._line(one), wrap=True))
        self.setVisible(bool(watched))

    def _line(self, one: Watched) -> str:
        cases = self.tr("%n case(s)", None, one.cases)
        until = self.tr("until further notice")
        if one.last is not None:
            until = self.tr("up to and including {day}").format(day=labels.day(one.last))
        return f"{one.name} · {until} · {cases}"
