"""What is done to the agenda in sight: each change is one unit of work, and says how to take it back."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from triage_app.domain.meetings.meeting import AgendaItem, StoredMeeting
from triage_app.errors import Problem
from ui.meetings import phrases
from ui.meetings.agenda_columns import AgendaLine
from ui.meetings.agenda_pane import AgendaPane
from ui.meetings.fix_dialog import FixDialog
from ui.meetings.pool_dialog import PoolDialog

if TYPE_CHECKING:
    from triage_app.services.meetings.pool import Candidate
    from ui.page import Desk

Done = Callable[[StoredMeeting], None]


class AgendaWork(QObject):
    """Changes the agenda in sight.

    Args:
        desk: What the page works with.
        pane: The agenda in sight.
        owner: The page.

    Signals:
        fixed: The meeting whose agenda was just fixed.
    """

    fixed = Signal(object)

    def __init__(self, desk: "Desk", pane: AgendaPane, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk = desk
        self._meetings = desk.app.meetings
        self._pane = pane
        self._owner = owner
        self.meeting_id: int | None = None
        pane.fill_wanted.connect(self.fill)
        pane.fix_wanted.connect(self.fix)
        pane.move_wanted.connect(self.move)
        pane.remove_wanted.connect(self.remove)
        pane.editor.item_changed.connect(self.change_item)
        pane.editor.case_wanted.connect(lambda case_id: desk.go("cases", case_id))

    def fill(self) -> None:
        """Show the pool of the meeting."""
        meeting_id = self.meeting_id
        if meeting_id is not None and self._pane.editor.commit():
            self._desk.jobs.query(
                self._owner,
                lambda: (self._meetings.get(meeting_id), self._meetings.pool(meeting_id)),
                lambda found: self._offer_pool(*found),
            )

    def fix(self) -> None:
        """Say what fixing does to the agenda as it is stored now, and fix."""
        meeting_id = self.meeting_id
        if meeting_id is not None and self._pane.editor.commit():
            self._desk.jobs.query(self._owner, lambda: self._meetings.get(meeting_id), self._offer_fix)

    def add(self, case_ids: Iterable[int]) -> None:
        """Put cases on the agenda."""
        wanted = tuple(case_ids)
        self._change(lambda one: self._meetings.add_cases(one, wanted))
        self._pane.table.setFocus()

    def move(self, case_id: int, step: int) -> None:
        """Move an item up or down."""
        if self._pane.editor.commit():
            self._change(lambda one: self._meetings.move(one, case_id, step))

    def remove(self, line: AgendaLine) -> None:
        """Take an item off the agenda; undo puts it back where it stood."""
        meeting_id = self.meeting_id
        if meeting_id is None or not self._pane.editor.commit():
            return
        gone = self.tr("{number} is off the agenda and back in the pool.").format(
            number=line.row.parketnummer
        )
        self._desk.undo.change(
            self._owner,
            lambda: self._meetings.remove(meeting_id, line.item.case_id),
            lambda _stored, back: self._desk.notices.done(gone, back),
        )

    def change_item(self, item: AgendaItem) -> None:
        """Store what was typed about an item; a failed save keeps it as typed."""
        editor = self._pane.editor

        def failed(met: Problem) -> None:
            self._desk.notices.problem(met)
            self._pane.table.choose(item.case_id)
            editor.take_back(item)

        self._change(
            lambda one: self._meetings.change_item(one, item), lambda _stored: editor.say_kept(item), failed
        )

    def _offer_pool(self, stored: StoredMeeting, pool: "tuple[Candidate, ...]") -> None:
        day = phrases.weekday_and_day(stored.meeting.on)
        dialog = PoolDialog(self._desk, day, pool, self._owner.window())
        dialog.cases_wanted.connect(self.add)
        dialog.open()

    def _offer_fix(self, stored: StoredMeeting) -> None:
        dialog = FixDialog(stored.meeting, self._owner.window())
        dialog.accepted.connect(lambda: self._change(self._meetings.fix, self.fixed.emit))
        dialog.open()

    def _change(
        self,
        work: Callable[[int], StoredMeeting],
        done: Done = lambda _stored: None,
        failed: Callable[[Problem], None] | None = None,
    ) -> None:
        """Change the meeting; what is shown follows from the register."""
        meeting_id = self.meeting_id
        if meeting_id is not None:
            self._desk.jobs.change(self._owner, lambda: work(meeting_id), done, failed)
