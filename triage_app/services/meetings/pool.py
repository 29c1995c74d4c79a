"""The pool: which cases are proposed for a meeting, why, and in which order."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from triage_app.domain.cases.suspect import AgeGroup, age_group
from triage_app.domain.decisions.standing import Standing
from triage_app.domain.meetings.meeting import Lane, PoolReason
from triage_app.services.cases.query import CUSTODY_SOON_DAYS, HEARING_SOON_DAYS
from triage_app.services.cases.rows import CaseRow

_UNDECIDED = {
    Standing.UNDECIDED,
    Standing.EXCEPTION_INCOMPLETE,
    Standing.DEFERRED_PAST_TERM,
    Standing.UNCLEAR,
    Standing.AWAITING_CONFIRMATION,
}
_ESSENTIAL = {"suspect", "offence"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A case proposed for a meeting, and why."""

    row: CaseRow
    reasons: tuple[PoolReason, ...]
    lane: Lane


def candidates(rows: Iterable[CaseRow], meeting_on: date) -> tuple[Candidate, ...]:
    """The cases to propose for a meeting on this day: youth first, then custody, hearing, oldest."""
    found = ((row, pool_reasons(row, meeting_on)) for row in rows)
    proposed = [Candidate(row, reasons, lane_of(row)) for row, reasons in found if reasons]
    return tuple(sorted(proposed, key=lambda one: urgency(one.row)))


def pool_reasons(row: CaseRow, meeting_on: date) -> tuple[PoolReason, ...]:
    """Why this case belongs on the list of that day; empty if it does not."""
    undecided = Standing(row.standing) in _UNDECIDED
    reasons: list[PoolReason] = []
    if undecided and row.held and _within(row.custody_ends_on, meeting_on, CUSTODY_SOON_DAYS):
        reasons.append(PoolReason.CUSTODY)
    if undecided and _within(row.hearing_on, meeting_on, HEARING_SOON_DAYS):
        reasons.append(PoolReason.HEARING)
    if row.stale:
        reasons.append(PoolReason.STALE)
    returns = row.deferred_until is not None and row.deferred_until <= meeting_on
    if returns and row.standing in {Standing.DEFERRED, Standing.DEFERRED_PAST_TERM}:
        reasons.append(PoolReason.DEFERRED)
    if row.silent:
        reasons.append(PoolReason.SILENCE)
    return tuple(reasons)


def lane_of(row: CaseRow) -> Lane:
    """The lane a case starts in: not ready while suspect or offence is not filled in."""
    if _ESSENTIAL & set(row.missing):
        return Lane.NOT_READY
    if row.standing == Standing.AWAITING_CONFIRMATION and not row.stale:
        return Lane.WITHOUT_DISCUSSION
    return Lane.DISCUSS


def is_youth(row: CaseRow) -> bool:
    """Whether youth law is in sight; measured at registration, for a row holds no offence day."""
    return age_group(row.birth_year, row.registered_on) is AgeGroup.YOUTH


def urgency(row: CaseRow) -> tuple[bool, date, date, date, int]:
    """Sort key of the proposed order. A case without hearing ranks as if it came up after ninety days."""
    held_until = row.custody_ends_on if row.held and row.custody_ends_on else date.max
    hearing = row.hearing_on if row.hearing_on and row.hearing_on >= row.day else None
    return (
        not is_youth(row),
        held_until,
        hearing or row.registered_on + timedelta(days=90),
        row.registered_on,
        row.id,
    )


def _within(day: date | None, start: date, days: int) -> bool:
    return day is not None and day <= start + timedelta(days=days)
