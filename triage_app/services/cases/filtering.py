"""Which rows a view holds and in what order: shared by every store, for today and for any other day."""

from collections.abc import Callable
from datetime import date

from triage_app.domain.calendar import add_days
from triage_app.domain.decisions.standing import Standing
from triage_app.services.actor import Clock
from triage_app.services.cases.query import CUSTODY_SOON_DAYS, HEARING_SOON_DAYS, SortKey, View
from triage_app.services.cases.rows import CaseRow
from triage_app.services.cases.searching import fold

UNASSESSED = (
    Standing.UNDECIDED,
    Standing.EXCEPTION_INCOMPLETE,
    Standing.DEFERRED,
    Standing.DEFERRED_PAST_TERM,
    Standing.AWAITING_CONFIRMATION,
    Standing.UNCLEAR,
)
"""Standings in which nobody entitled has settled whether an assessment is asked for."""

HEARING_ASSUMED_DAYS = 90
"""Days from registration after which a case without hearing is sorted as if it had one.

Ninety days is the length of detention before a first hearing is due: a case nobody planned must come up in
its turn and not sink to the end.
"""

NEVER = date.max
_STANDING_ORDER = {standing.value: place for place, standing in enumerate(Standing)}


def looks_back(day: date, clock: Clock) -> bool:
    """Whether the day lies before today: then only cases registered by that day are listed.

    Of today and later days every case is: one registered ahead must not be lost from sight.
    """
    return day < clock.today()


def custody_soon(day: date) -> tuple[date, date]:
    """First and last custody term that counts as soon."""
    return day, add_days(day, CUSTODY_SOON_DAYS)


def hearing_soon(day: date) -> tuple[date, date]:
    """First and last hearing that counts as soon."""
    return day, add_days(day, HEARING_SOON_DAYS)


def returned(row: CaseRow) -> bool:
    """Whether the case came back: its ground no longer holds, or its deferral is past its day."""
    return bool(row.stale) or row.standing == Standing.DEFERRED_PAST_TERM


def in_view(row: CaseRow, view: View) -> bool:
    """Whether the view holds this row on the row's day.

    Whether the case lies in the trash is for the store to know: TRASH holds every row it is asked about.
    """
    return _VIEWS[view](row)


def _is_custody_soon(row: CaseRow) -> bool:
    first, last = custody_soon(row.day)
    return bool(row.held) and row.custody_ends_on is not None and first <= row.custody_ends_on <= last


def _is_hearing_soon(row: CaseRow) -> bool:
    first, last = hearing_soon(row.day)
    soon = row.hearing_on is not None and first <= row.hearing_on <= last
    return soon and row.standing in UNASSESSED


_VIEWS: dict[View, Callable[[CaseRow], bool]] = {
    View.ALL: lambda _row: True,
    View.SILENT: lambda row: row.silent,
    View.TO_CONFIRM: lambda row: row.standing == Standing.AWAITING_CONFIRMATION,
    View.CUSTODY_SOON: _is_custody_soon,
    View.HEARING_SOON: _is_hearing_soon,
    View.RETURNED: returned,
    View.TRASH: lambda _row: True,
}


def order_key(row: CaseRow, sort: SortKey) -> str:
    """The text by which a row is sorted; equal keys go by id. Descending turns the whole order round.

    Urgency is the end of the custody term (of those held; the rest come after), then the hearing (without
    one: ``HEARING_ASSUMED_DAYS`` after registration), then the oldest registration. Hearings without a date
    are last when sorted by hearing alone.
    """
    return _KEYS[sort](row)


def _urgency(row: CaseRow) -> str:
    term = row.custody_ends_on if row.held and row.custody_ends_on else NEVER
    hearing = row.hearing_on or add_days(row.registered_on, HEARING_ASSUMED_DAYS)
    return f"{term.isoformat()} {hearing.isoformat()} {row.registered_on.isoformat()}"


_KEYS: dict[SortKey, Callable[[CaseRow], str]] = {
    SortKey.URGENCY: _urgency,
    SortKey.PARKETNUMMER: lambda row: row.parketnummer,
    SortKey.SUSPECT: lambda row: fold(row.suspect),
    SortKey.OFFENCE: lambda row: row.offence,
    SortKey.STANDING: lambda row: f"{_STANDING_ORDER[row.standing]:02}",
    SortKey.HEARING: lambda row: (row.hearing_on or NEVER).isoformat(),
    SortKey.REGISTERED: lambda row: row.registered_on.isoformat(),
}
