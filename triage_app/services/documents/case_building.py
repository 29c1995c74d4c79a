"""From a case of the register to what is printed of it."""

from collections.abc import Sequence
from datetime import date

from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle, hearing_due_by, held_on, suspended_on
from triage_app.domain.cases.custody import term_ends_on as term_ends
from triage_app.domain.cases.hearing import Hearing, next_hearing
from triage_app.domain.cases.missing import missing_fields
from triage_app.domain.cases.offence import Offence, Regime, minor_victim
from triage_app.domain.cases.suspect import age_at, age_group
from triage_app.domain.catalogue import always_minor_keys, find_offence
from triage_app.domain.decisions.decision import StoredDecision
from triage_app.domain.decisions.log import effective
from triage_app.domain.decisions.silence import is_silent
from triage_app.domain.decisions.standing import standing_of
from triage_app.domain.people.person import StoredPerson
from triage_app.domain.requests.request import StoredRequest
from triage_app.services.documents.case_values import (
    CaseValue,
    CustodyState,
    CustodyValue,
    HearingValue,
    OffenceValue,
    StandingValue,
    SuspectValue,
)
from triage_app.services.documents.decision_building import decision_values, ground_value


def case_value(
    case: Case,
    log: Sequence[StoredDecision],
    requests: Sequence[StoredRequest],
    prosecutor: StoredPerson | None,
    day: date,
) -> CaseValue:
    """All that is printed of a case, counted to this day.

    Args:
        case: The case as it stands.
        log: Its decisions.
        requests: Its requests.
        prosecutor: The zaaksofficier, if known.
        day: The day the document is for.
    """
    counted = effective(log)
    coming = next_hearing(case.hearings, day)
    hearings = tuple(_hearing(one, day) for one in sorted(case.hearings, key=lambda one: one.on))
    return CaseValue(
        parketnummers=case.parketnummers,
        suspect=_suspect(case),
        parket=case.parket or "",
        prosecutor=prosecutor.person.name if prosecutor is not None else "",
        instance=case.instance,
        research_handle=case.research_handle,
        registered_on=case.registered_on,
        closed_on=case.closed_on,
        closed_how=case.closed_how,
        offences=tuple(_offence(one) for one in case.offences),
        minor_victim=minor_victim(case.offences, always_minor_keys()),
        plea=case.plea,
        cooperation=case.cooperation,
        custody=_custody(case.custody, day),
        hearing=next((one for one in hearings if one.on == coming), None),
        hearings=hearings,
        tbs=case.tbs,
        assessments=case.assessments,
        aspects=case.behavioural_aspects,
        aspects_reason=case.aspects_reason,
        aspects_judged_by=case.aspects_judged_by,
        aspects_judged_on=case.aspects_judged_on,
        signals=case.signals,
        standing=_standing(case, log, day),
        ground=ground_value(case, counted.entry.decision, day) if counted is not None else None,
        decisions=decision_values(log),
        requests=tuple(one.request for one in requests),
        missing=missing_fields(case),
        shield=case.shield,
        dispute=case.dispute,
        references=case.references,
    )


def _suspect(case: Case) -> SuspectValue:
    days = [one.committed_from or one.committed_to for one in case.offences]
    first = min((one for one in days if one is not None), default=None)
    year = case.suspect.birth_year
    age = age_at(year, first)
    return SuspectValue(
        initials=case.suspect.initials,
        birth_year=year,
        age_to=age if age is not None and age > 0 else None,
        age_group=age_group(year, first),
    )


def _offence(offence: Offence) -> OffenceValue:
    known = find_offence(offence.article, offence.paragraph, offence.regime or Regime.NEW)
    return OffenceValue(
        article=offence.article,
        paragraph=offence.paragraph,
        regime=offence.regime,
        name_nl=known.name("nl") if known is not None and offence.regime is not None else "",
        name_en=known.name("en") if known is not None and offence.regime is not None else "",
        committed_from=offence.committed_from,
        committed_to=offence.committed_to,
        victim_age=offence.victim_age,
        relation=offence.relation,
        mode=offence.mode,
    )


def _hearing(hearing: Hearing, day: date) -> HearingValue:
    return HearingValue(
        on=hearing.on,
        days=(hearing.on - day).days,
        kind=hearing.kind,
        trial_began_anew=hearing.trial_began_anew,
    )


def _custody(custody: Custody | None, day: date) -> CustodyValue:
    ends = term_ends(custody)
    state = _custody_state(custody, day)
    changed = None
    if custody is not None and state is CustodyState.SUSPENDED:
        changed = custody.suspended_on
    if custody is not None and state is CustodyState.LIFTED:
        changed = custody.lifted_on
    return CustodyValue(
        state=state,
        title=custody.title if custody is not None else None,
        place=custody.place if custody is not None else "",
        since=custody.since if custody is not None else None,
        ends_on=ends,
        days_left=(ends - day).days if ends is not None else None,
        hearing_due_by=hearing_due_by(custody) if state is CustodyState.HELD else None,
        changed_on=changed,
    )


def _custody_state(custody: Custody | None, day: date) -> CustodyState:
    if custody is None:
        return CustodyState.UNKNOWN
    if custody.title is CustodyTitle.NONE:
        return CustodyState.NOT_HELD
    if custody.lifted_on is not None and custody.lifted_on <= day:
        return CustodyState.LIFTED
    if suspended_on(custody, day):
        return CustodyState.SUSPENDED
    return CustodyState.HELD if held_on(custody, day) else CustodyState.NOT_HELD


def _standing(case: Case, log: Sequence[StoredDecision], day: date) -> StandingValue:
    view = standing_of(case, log, day)
    silent = is_silent(view, day)
    return StandingValue(
        standing=view.standing,
        ground_code=view.ground_code,
        stale=view.stale,
        since=view.since,
        deferred_until=view.deferred_until,
        silent_days=max(0, (day - case.registered_on).days) if silent else None,
    )
