"""A series of meetings, a meeting, and its agenda."""

from datetime import date, datetime, time
from enum import StrEnum

from pydantic import Field

from triage_app.domain.value import Value


class Lane(StrEnum):
    """How an item is dealt with."""

    DISCUSS = "discuss"
    WITHOUT_DISCUSSION = "without_discussion"
    NOT_READY = "not_ready"


class MeetingState(StrEnum):
    """How far a meeting is."""

    PLANNED = "planned"
    FIXED = "fixed"


class PoolReason(StrEnum):
    """Why a case is proposed for the agenda."""

    CUSTODY = "custody"
    HEARING = "hearing"
    SILENCE = "silence"
    STALE = "stale"
    DEFERRED = "deferred"
    NOT_REACHED = "not_reached"
    REPORT_OVERDUE = "report_overdue"
    BY_HAND = "by_hand"


class MeetingSeries(Value):
    """What the meetings of a series share. Weekday 0 is Monday."""

    name: str = Field(min_length=1, max_length=120)
    parket: str = Field(default="", max_length=60)
    weekday: int | None = Field(default=None, ge=0, le=6)
    starts_at: time = time(9, 0)
    place: str = Field(default="", max_length=120)
    cutoff_days: int = Field(default=4, ge=0, le=60)


class AgendaItem(Value):
    """One case on an agenda. Its code stays with it: ``12`` or, for a late one, ``12a``."""

    case_id: int
    code: str = Field(min_length=1, max_length=8)
    reasons: tuple[PoolReason, ...] = ()
    lane: Lane = Lane.DISCUSS
    minutes: int = Field(default=5, ge=1, le=240)
    question: str = Field(default="", max_length=1000)
    late_reason: str = Field(default="", max_length=400)


class Meeting(Value):
    """A meeting with its agenda in order. ``version`` counts the agendas fixed so far."""

    series_id: int
    on: date
    starts_at: time = time(9, 0)
    place: str = Field(default="", max_length=120)
    state: MeetingState = MeetingState.PLANNED
    items: tuple[AgendaItem, ...] = ()
    agenda_version: int = 0
    fixed_at: datetime | None = None


class StoredSeries(Value):
    """A series as the register holds it."""

    id: int
    version: int
    series: MeetingSeries


class StoredMeeting(Value):
    """A meeting as the register holds it."""

    id: int
    version: int
    meeting: Meeting
