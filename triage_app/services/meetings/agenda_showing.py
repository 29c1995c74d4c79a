"""An agenda as the window shows it: every item with its case as it stands now."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from triage_app.domain.meetings.meeting import Lane, MeetingSeries, StoredMeeting
from triage_app.services.cases.rows import CaseRow
from triage_app.services.documents.serialising import from_json
from triage_app.services.ports import Work

Line = tuple[str, str, str, Lane, int]
"""Code, parketnummer, question, lane and minutes: what a reader of the print would miss a change of."""


@dataclass(frozen=True, slots=True)
class AgendaView:
    """A meeting, its series, and the row of the case of each item.

    Args:
        stored: The meeting with its items in order.
        series: What its meetings share.
        rows: The case of each item, in the order of the items.
        changed: Whether the agenda says something else than its last fixed version; False before the first.
    """

    stored: StoredMeeting
    series: MeetingSeries
    rows: tuple[CaseRow, ...]
    changed: bool


def agenda_view(work: Work, meeting_id: int, today: date) -> AgendaView:
    """The agenda of a meeting with its cases as of today. Raises NotFound ``meeting.unknown``."""
    stored = work.meetings.get(meeting_id)
    meeting = stored.meeting
    series = next(one.series for one in work.meetings.every_series() if one.id == meeting.series_id)
    rows = tuple(work.lists.row(item.case_id, today) for item in meeting.items)
    changed = False
    if meeting.agenda_version:
        kept = from_json(work.meetings.version(meeting_id, meeting.agenda_version).document)
        fixed = [
            (item.code, item.case.parketnummers[0], item.question, item.lane, item.minutes)
            for item in kept.items
        ]
        changed = fixed != list(_lines(stored, rows))
    return AgendaView(stored, series, rows, changed)


def _lines(stored: StoredMeeting, rows: tuple[CaseRow, ...]) -> Iterator[Line]:
    """The items lane by lane, as they are printed."""
    pairs = list(zip(stored.meeting.items, rows, strict=True))
    for lane in Lane:
        for item, row in pairs:
            if item.lane is lane:
                yield (item.code, row.parketnummer, item.question, item.lane, item.minutes)
