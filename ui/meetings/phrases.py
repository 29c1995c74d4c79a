"""Days, states and totals of meetings, in words."""

from collections import Counter
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from triage_app.domain.meetings.meeting import Lane, Meeting, MeetingState, PoolReason
from triage_app.services.documents.agenda_building import later
from ui import labels
from ui.marks import Mark

translate = QCoreApplication.translate


def weekday_and_day(day: date) -> str:
    """Return a date with the beginning of its weekday: ``di 01-12-2026``."""
    return f"{QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)} {labels.day(day)}"


def short_day(day: date) -> str:
    """Return a date for a badge: ``1 dec``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM").rstrip(".")


def state_mark(meeting: Meeting, *, whole: bool = False) -> Mark:
    """Return how far an agenda is, as an icon and a word; the whole phrase where there is room."""
    state = labels.say(f"meeting_state.{meeting.state}")
    if meeting.state is not MeetingState.FIXED:
        return Mark("clock", state, "muted")
    version = translate("Meetings", "version {version}").format(version=meeting.agenda_version)
    return Mark("file-check", f"{state}, {version}" if whole else version, "ok")


def heading(meeting: Meeting) -> str:
    """Return the day and hour in full: ``dinsdag 1 december 2026, 09.00``."""
    return f"{labels.long_day(meeting.on)}, {clock(meeting.starts_at)}"


def clock(moment: time) -> str:
    """Return an hour the Dutch way: ``09.00``."""
    return f"{moment:%H.%M}"


def reasons(found: tuple[PoolReason, ...]) -> str:
    """Return why a case is on the list."""
    return ", ".join(labels.say(f"pool_reason.{reason}") for reason in found)


class Totals(QObject):
    """How much there is on an agenda. A class, for only ``self.tr`` knows one from many."""

    def say(self, meeting: Meeting) -> str:
        """Return how many items there are by lane, and how long the meeting takes."""
        count = Counter(item.lane for item in meeting.items)
        lanes = ", ".join(f"{count[lane]} {labels.say(f'lane.{lane}')}" for lane in Lane if count[lane])
        items = self.tr("%n item(s)", None, len(meeting.items))
        minutes = sum(item.minutes for item in meeting.items if item.lane is Lane.DISCUSS)
        lasts = self.tr("%n minute(s) of discussion", None, minutes)
        ends = later(meeting.starts_at, minutes)
        if ends is not None:
            lasts = self.tr("{minutes}, done at {hour}").format(minutes=lasts, hour=clock(ends))
        return f"{items}: {lanes} · {lasts}"
