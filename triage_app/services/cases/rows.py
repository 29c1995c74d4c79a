"""A case as a list shows it: one flat row for one day, made by one function wherever it is needed.

The store keeps these rows for today (one projection row per case); for any other day they are made anew.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from triage_app.domain.calendar import add_days
from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.cases.custody import held_on, term_ends_on
from triage_app.domain.cases.hearing import next_hearing
from triage_app.domain.cases.missing import missing_fields
from triage_app.domain.cases.offence import Offence, Regime, minor_victim
from triage_app.domain.catalogue import always_minor_keys
from triage_app.domain.decisions.decision import StoredDecision
from triage_app.domain.decisions.silence import STANDARD_NORMS, is_new, is_silent
from triage_app.domain.decisions.standing import StandingView, standing_of


@dataclass(frozen=True, slots=True)
class CaseRow:
    """What lists, filters and the command line show of a case on ``day``.

    Never holds signals, reasons or free text: those stay in the case itself. Of a shielded case
    (Directive (EU) 2016/680 art. 16(3)) it holds no suspect and no offence.
    """

    id: int
    day: date
    parketnummers: tuple[str, ...]
    parket: str | None
    suspect: str
    birth_year: int | None
    offence: str
    behavioural_aspects: str
    standing: str
    ground: str | None
    ground_code: str | None
    minor_victim: bool | None
    hearing_on: date | None
    custody_ends_on: date | None
    held: bool | None
    registered_on: date
    closed_on: date | None
    prosecutor_id: int | None
    since: date | None
    deferred_until: date | None
    silent: bool
    new: bool
    stale: tuple[str, ...]
    missing: tuple[str, ...]
    shielded: bool
    disputed: bool
    changes_on: date | None
    """The first later day on which this row will read differently with nothing entered; None if never."""

    @property
    def parketnummer(self) -> str:
        """The number the case goes by."""
        return self.parketnummers[0]

    @property
    def days_to_hearing(self) -> int | None:
        """Days from ``day`` to the hearing; negative once it has passed."""
        return None if self.hearing_on is None else (self.hearing_on - self.day).days


def offence_label(offences: Sequence[Offence]) -> str:
    """The first offence in short, such as ``243 lid 1`` or ``246 (oud) +2``."""
    if not offences:
        return ""
    first = offences[0]
    paragraph = f" lid {first.paragraph}" if first.paragraph else ""
    old = " (oud)" if first.regime is Regime.OLD else ""
    more = f" +{len(offences) - 1}" if len(offences) > 1 else ""
    return f"{first.article}{paragraph}{old}{more}"


def known_on(log: Sequence[StoredDecision], day: date) -> tuple[StoredDecision, ...]:
    """The entries of the log that had been taken by the end of this day."""
    return tuple(entry for entry in log if entry.decision.decided_on <= day)


def case_row(stored: StoredCase, log: Sequence[StoredDecision], day: date) -> CaseRow:
    """The row of this case on this day."""
    case = stored.case
    face = _face(case, log, day)
    later = sorted({moment for moment in _turning_points(case, log) if moment > day})
    changes_on = next((moment for moment in later if _face(case, log, moment) != face), None)
    view, shielded = face.view, case.shield is not None
    return CaseRow(
        id=stored.id,
        day=day,
        parketnummers=case.parketnummers,
        parket=case.parket,
        suspect="" if shielded else case.suspect.initials,
        birth_year=None if shielded else case.suspect.birth_year,
        offence="" if shielded else offence_label(case.offences),
        behavioural_aspects=case.behavioural_aspects.value,
        standing=view.standing.value,
        ground=view.ground.value if view.ground else None,
        ground_code=view.ground_code,
        minor_victim=minor_victim(case.offences, always_minor_keys()),
        hearing_on=face.hearing_on,
        custody_ends_on=term_ends_on(case.custody),
        held=face.held,
        registered_on=case.registered_on,
        closed_on=case.closed_on,
        prosecutor_id=case.prosecutor_id,
        since=view.since,
        deferred_until=view.deferred_until,
        silent=face.silent,
        new=face.new,
        stale=tuple(reason.value for reason in view.stale),
        missing=missing_fields(case),
        shielded=shielded,
        disputed=case.dispute is not None,
        changes_on=changes_on,
    )


class _Face(NamedTuple):
    """What of a row can change by the passing of days alone."""

    view: StandingView
    hearing_on: date | None
    held: bool | None
    silent: bool
    new: bool


def _face(case: Case, log: Sequence[StoredDecision], day: date) -> _Face:
    view = standing_of(case, known_on(log, day), day)
    return _Face(
        view,
        next_hearing(case.hearings, day),
        held_on(case.custody, day),
        is_silent(view, day),
        is_new(case.registered_on, day),
    )


def _turning_points(case: Case, log: Sequence[StoredDecision]) -> Iterator[date]:
    """The days on which the passing of time may change a row."""
    yield from (add_days(one.on, 1) for one in case.hearings)
    yield add_days(case.registered_on, STANDARD_NORMS.new_days)
    since = [case.aspects_judged_on or case.registered_on, *(entry.decision.decided_on for entry in log)]
    for day in since:
        yield day
        yield add_days(day, STANDARD_NORMS.unclear_days + 1)
        yield add_days(day, STANDARD_NORMS.awaiting_days + 1)
    untils = (entry.decision.deferred_until for entry in log)
    yield from (add_days(until, 1) for until in untils if until is not None)
    custody, tbs = case.custody, case.tbs
    moments: list[date | None] = [case.closed_on, tbs.ended_on if tbs else None]
    if custody is not None:
        moments += [custody.since, custody.suspended_on, custody.resumed_on, custody.lifted_on]
    yield from (moment for moment in moments if moment is not None)
