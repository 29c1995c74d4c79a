"""The meetings there are, the next one chosen at first."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from triage_app.domain.meetings.meeting import StoredMeeting, StoredSeries
from ui.meetings import phrases
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.empty_state import EmptyState
from ui.widgets.panel import Panel
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from ui.page import Desk

_SERIES = 3
"""Place of the column with the series: shown only where there are several."""


class MeetingList(Panel):
    """Meetings by day, the latest first.

    Signals:
        chosen: Another meeting was chosen (its id), or None.
        plan_wanted: From the empty list: plan a first one.
    """

    chosen = Signal(object)
    plan_wanted = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__(margin=1)
        self._series: Mapping[int, str] = {}
        self.model: RecordModel[StoredMeeting] = RecordModel(self._columns(), self)
        self.table = RecordTable(
            self.model, "meetings", self.tr("Meetings"), desk.preferences, identity=lambda one: one.id
        )
        plan = button(self.tr("Plan a first meeting"), icon="plus")
        plan.clicked.connect(self.plan_wanted)
        self._empty = EmptyState(
            "calendar",
            self.tr("No meeting yet"),
            self.tr("Plan one, and fill it from the pool of cases."),
            plan,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self.column.addWidget(self._stack)
        self.table.chosen.connect(lambda one: self.chosen.emit(None if one is None else one.id))

    def show_meetings(
        self, meetings: Sequence[StoredMeeting], series: Sequence[StoredSeries], today: date
    ) -> None:
        """Show the meetings; the chosen one stays chosen, else the next to come is."""
        self._series = {one.id: one.series.name for one in series}
        self.model.show_rows(meetings)
        one_series = len(self._series) <= 1
        self.table.horizontalHeader().setSectionHidden(_SERIES, one_series)
        policy = Qt.ScrollBarPolicy
        self.table.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if one_series else policy.ScrollBarAsNeeded
        )
        self._stack.setCurrentIndex(0 if meetings else 1)
        if meetings and self.table.record() is None:
            ahead = [one for one in meetings if one.meeting.on >= today]
            nearest = min(ahead, key=lambda one: one.meeting.on) if ahead else meetings[0]
            self.table.choose(nearest.id)
        elif not meetings:
            self.chosen.emit(None)

    def choose(self, meeting_id: int) -> bool:
        """Choose a meeting by its id; False when it is not listed."""
        return self.table.choose(meeting_id)

    def _columns(self) -> tuple[Column[StoredMeeting], ...]:
        return (
            Column(
                "day",
                self.tr("Day"),
                lambda one: phrases.weekday_and_day(one.meeting.on),
                sort_key=lambda one: one.meeting.on,
                width=108,
            ),
            Column(
                "items",
                self.tr("Items"),
                lambda one: str(len(one.meeting.items)),
                sort_key=lambda one: len(one.meeting.items),
                width=52,
                right=True,
            ),
            Column(
                "state",
                self.tr("Agenda"),
                lambda one: phrases.state_mark(one.meeting).word,
                mark=lambda one: phrases.state_mark(one.meeting),
                width=90,
            ),
            Column("series", self.tr("Series"), self._series_of, width=140, tip=self._series_of),
        )

    def _series_of(self, one: StoredMeeting) -> str:
        return self._series.get(one.meeting.series_id, "")
