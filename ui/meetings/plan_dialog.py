"""Planning a meeting: the day by a short form, the series, or a new series."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from triage_app.domain.meetings.meeting import MeetingSeries, StoredMeeting, StoredSeries
from triage_app.errors import BadInput, FieldProblems, Problem
from triage_app.services.validation import validated
from ui.drafts.dialogs import DialogDrafts
from ui.drafts.forms import MEETING
from ui.meetings import phrases
from ui.widgets.date_entry import DateEntry
from ui.widgets.dialog import Dialog
from ui.widgets.entries import ChoiceEntry, LineEntry, Option, ReadEntry
from ui.widgets.form import Form
from ui.widgets.mnemonics import Mnemonics

if TYPE_CHECKING:
    from ui.page import Desk

_NEW = "new"
_OF_SERIES = ("name", "starts_at", "place")
_WEEK = 7


def read_hour(text: str) -> time:
    """Read an hour as people write it: ``9``, ``9.30``, ``09:30``. Raises BadInput ``field.unreadable``."""
    hour, _, minute = text.replace(":", ".").replace("u", ".").partition(".")
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        raise BadInput("field.unreadable", "starts_at") from None


class PlanDialog(Dialog):
    """Asks when, and in which series.

    Signals:
        planned: The meeting that was planned.
    """

    planned = Signal(object)

    def __init__(self, desk: "Desk", series: Sequence[StoredSeries], parent: QWidget) -> None:
        super().__init__(self.tr("Plan a meeting"), self.tr("&Plan"), parent)
        self._desk = desk
        self._series = tuple(series)
        self.form = Form(label_width=104)
        day = DateEntry(desk.today)
        self.form.add(
            "on",
            self.tr("&Day"),
            day,
            help_text=self.tr("For example 1-12, di (the next Tuesday) or +2w"),
        )
        known = [Option(one.series.name, one.series.name) for one in self._series]
        self._choice = ChoiceEntry((*known, Option(_NEW, self.tr("New series …"))))
        self.form.add("series", self.tr("&Series"), self._choice)
        self.form.add("name", self.tr("&Name of the series"), LineEntry(longest=120))
        hour = ReadEntry(read_hour, lambda moment: phrases.clock(moment) if isinstance(moment, time) else "")
        hour.setMaximumWidth(96)
        self.form.add("starts_at", self.tr("&Begins at"), hour)
        self.form.add("place", self.tr("P&lace"), LineEntry(longest=120))
        first = self._series[0].series if self._series else None
        self.form.set_values(
            {
                "on": None if first is None else self._next_day(first),
                "series": _NEW if first is None else first.name,
                "name": "Triage-overleg zeden" if first is None else None,
                "starts_at": time(9, 0),
            }
        )
        self.column.addWidget(self.form)
        self._choice.changed.connect(self._show_rows)
        self.primary.clicked.connect(self._plan)
        self._show_rows()
        self.setMinimumWidth(440)
        self._mnemonics = Mnemonics(self)
        DialogDrafts(desk, self, self.form, MEETING)
        day.line.selectAll()
        day.setFocus()

    def _show_rows(self) -> None:
        new = self._choice.value() == _NEW
        for field in _OF_SERIES:
            self.form.row(field).show(shown=new)

    def _next_day(self, series: MeetingSeries) -> date | None:
        """The next day the series meets, where it has a weekday."""
        if series.weekday is None:
            return None
        tomorrow = self._desk.today() + timedelta(days=1)
        return tomorrow + timedelta(days=(series.weekday - tomorrow.weekday()) % _WEEK)

    def _plan(self) -> None:
        self.say_problems(())
        if not self.form.understood():
            return
        values = self.form.values()
        on = values["on"]
        if not isinstance(on, date):
            self.form.show_problems(BadInput("field.required", "on"))
            return
        try:
            new = self._new_series(values)
        except FieldProblems as met:
            self.form.show_problems(met)
            return
        meetings = self._desk.app.meetings

        def work() -> StoredMeeting:
            if new is not None:
                meetings.add_series(new)
            return meetings.plan(on, str(values["series"]) if new is None else new.name)

        self._desk.jobs.change(self, work, self._done, self._refuse)

    def _new_series(self, values: dict[str, object]) -> MeetingSeries | None:
        """The series to make, if the chosen one is not there yet.

        Raises:
            FieldProblems: It lacks a name, or the name is taken.
        """
        if values["series"] != _NEW:
            return None
        fields = {field: values[field] for field in _OF_SERIES if values[field] is not None}
        made = validated(MeetingSeries, fields)
        if any(made.name.casefold() == one.series.name.casefold() for one in self._series):
            raise FieldProblems((BadInput("series.name_taken", "name"),))
        return made

    def _done(self, stored: StoredMeeting) -> None:
        self.planned.emit(stored)
        self.accept()

    def _refuse(self, met: Problem) -> None:
        self.say_problems(self.form.show_problems(met))
