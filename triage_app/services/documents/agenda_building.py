"""From a meeting of the register to the agenda that is printed."""

from datetime import UTC, date, datetime, time, timedelta

from triage_app.domain.amsterdam import local_moment
from triage_app.domain.meetings.meeting import AgendaItem, Lane, StoredMeeting
from triage_app.services.documents.case_building import case_value
from triage_app.services.documents.case_values import CaseValue
from triage_app.services.documents.values import AgendaBlock, AgendaDocument, AgendaItemValue, Issue
from triage_app.services.ports import Work


def agenda_document(work: Work, stored: StoredMeeting, today: date, *, demo: bool) -> AgendaDocument:
    """The agenda of a meeting as it stands; days are counted to the day of the meeting.

    Args:
        work: Where cases and people are read.
        stored: The meeting.
        today: The day of printing; what was decided later is not on it.
        demo: Whether the register holds synthetic data.

    Raises:
        NotFound: ``case.unknown`` or ``person.unknown``, as the store raises them.
    """
    meeting = stored.meeting
    series = next(one.series for one in work.meetings.every_series() if one.id == meeting.series_id)
    cases = _cases(work, tuple(item.case_id for item in meeting.items), today, meeting.on)
    items = tuple(_item(item, cases[item.case_id]) for item in meeting.items if item.case_id in cases)
    blocks = tuple(_block(lane, items, meeting.starts_at) for lane in Lane)
    head = work.audit.head()
    discussed = sum(item.minutes for item in items if item.lane is Lane.DISCUSS)
    return AgendaDocument(
        series=series.name,
        parket=series.parket,
        on=meeting.on,
        starts_at=meeting.starts_at,
        ends_at=later(meeting.starts_at, discussed),
        place=meeting.place,
        blocks=tuple(block for block in blocks if block.items),
        issue=Issue(
            version=meeting.agenda_version,
            issued_at=local_moment(meeting.fixed_at) if meeting.fixed_at is not None else None,
            log_head=head.code if head is not None else "",
            demo=demo,
        ),
    )


def _cases(work: Work, ids: tuple[int, ...], today: date, on: date) -> dict[int, CaseValue]:
    logs, requests = work.decisions.of_cases(ids), work.requests.of_cases(ids)
    people = {one.id: one for one in work.people.every()}
    found: dict[int, CaseValue] = {}
    for case_id, stored in work.cases.many(ids).items():
        case, log = stored.case, logs.get(case_id, ())
        known = tuple(entry for entry in log if entry.decision.decided_on <= today)
        prosecutor = people.get(case.prosecutor_id) if case.prosecutor_id is not None else None
        found[case_id] = case_value(case, known, requests.get(case_id, ()), prosecutor, on)
    return found


def _item(item: AgendaItem, case: CaseValue) -> AgendaItemValue:
    return AgendaItemValue(
        code=item.code,
        case=case,
        question=item.question,
        lane=item.lane,
        minutes=item.minutes,
        reasons=item.reasons,
        late_reason=item.late_reason,
    )


def _block(lane: Lane, items: tuple[AgendaItemValue, ...], starts_at: time) -> AgendaBlock:
    return AgendaBlock(
        lane=lane,
        starts_at=starts_at if lane is Lane.DISCUSS else None,
        items=tuple(item for item in items if item.lane is lane),
    )


def later(start: time, minutes: int) -> time | None:
    """The end of the discussion; None when nothing is discussed or it runs past midnight."""
    begun = datetime.combine(date.min, start, tzinfo=UTC)
    ended = begun + timedelta(minutes=minutes)
    return ended.time() if minutes and ended.date() == begun.date() else None
