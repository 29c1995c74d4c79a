"""A search as the log tells it: one line when it is over, with the cases whose names it showed."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from triage_app.services.cases.rows import CaseRow
    from ui.page import Desk

PAUSE_MS = 2_000
"""So long after the last key a search is over."""


class SearchSession(QObject):
    """Gathers what a search shows.

    Args:
        desk: Where it is logged.
        parent: The list that is searched.
    """

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: dict[int, None] = {}
        self._told: frozenset[int] = frozenset()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.end)

    def saw(self, text: str, rows: "Iterable[CaseRow]") -> None:
        """Take in rows that were found; without a text nobody searched."""
        if text:
            self._shown |= dict.fromkeys(one.id for one in rows)

    def typed(self, text: str) -> None:
        """Wait a little longer: the search goes on. An empty box ends it."""
        if text:
            self._timer.start()
        else:
            self.end()

    def end(self) -> None:
        """Log what was shown, once."""
        self._timer.stop()
        shown, self._shown = dict(self._shown), {}
        if not shown or self._told == shown.keys():
            return
        self._told = frozenset(shown)
        ids, app = tuple(shown), self._desk.app
        self._desk.jobs.query(self, lambda: app.showing.searched(ids), _nothing)

    def leave(self) -> None:
        """The list goes out of sight: what is not logged yet is, even when the window closes."""
        self._timer.stop()
        shown, self._shown = dict(self._shown), {}
        if shown and self._told != shown.keys():
            self._told = frozenset(shown)
            ids, app = tuple(shown), self._desk.app
            self._desk.jobs.change(self, lambda: app.showing.searched(ids), _nothing)


def _nothing(_answer: None) -> None:
    """A line of the log was written; nobody waits for that."""
