"""What is said of a case in a sentence: offences, signals, decisions, requests, measures."""

from reports.case_phrases import AGE_MATTERS, offence_name, period, term
from reports.phrases import day
from reports.wording import phrase
from triage_app.domain.cases.behaviour import Signal
from triage_app.domain.cases.offence import Relation, VictimAge
from triage_app.domain.cases.stance import TbsStatus
from triage_app.domain.decisions.decision import EntryKind, Outcome
from triage_app.domain.requests.request import Request
from triage_app.services.documents.case_values import CaseValue, DecisionValue, EntryState, OffenceValue
from triage_app.words import Language, say

_REQUEST_DATES = ("decided_on", "sent_on", "received_on", "appointed_on", "due_on", "reported_on")


def suspect_line(case: CaseValue, language: Language) -> str:
    """The suspect below the number: initials, year of birth, age where it matters, instance."""
    suspect = case.suspect
    parts = [suspect.initials or phrase("suspect.unnamed", language)]
    if suspect.birth_year is not None:
        parts.append(phrase("born", language, year=suspect.birth_year))
    if suspect.age_to is not None and suspect.age_group in AGE_MATTERS:
        parts.append(phrase("age_at_offence", language, low=suspect.age_to - 1, high=suspect.age_to))
    parts += [say(f"age_group.{suspect.age_group}", language), say(f"instance.{case.instance}", language)]
    return " · ".join(parts)


def offence_text(offence: OffenceValue, language: Language) -> str:
    """An offence on one line beside its article."""
    parts = [offence_name(offence, language), period(offence, language)]
    if offence.mode is not None:
        parts.append(say(f"mode.{offence.mode}", language))
    if offence.victim_age is not VictimAge.UNKNOWN:
        age = say(f"victim_age.{offence.victim_age}", language)
        parts.append(phrase("victim", language, age=age))
    if offence.relation is not Relation.UNKNOWN:
        parts.append(say(f"relation.{offence.relation}", language))
    return " · ".join(part for part in parts if part) or "–"


def signal_text(signal: Signal, language: Language) -> str:
    """A signal with its source and day: a reason for a question, never a finding."""
    noted = day(signal.noted_on) if signal.noted_on is not None else ""
    source = ", ".join(part for part in (signal.source, noted) if part)
    name = term("signal", signal.code, language)
    return f"{name} ({source})" if source else name


def entry_text(entry: DecisionValue, language: Language) -> str:
    """An entry of the log: what, until when, by whom, and what became of it."""
    if entry.kind is not EntryKind.DECISION:
        return f"{say(f'entry_kind.{entry.kind}', language)} – {entry.taken_by}"
    parts = [say(f"outcome_taken.{entry.outcome}", language)]
    if entry.ground_code is not None:
        parts.append(phrase("standing.ground", language, code=entry.ground_code))
    if entry.deferred_until is not None:
        parts.append(phrase("standing.until", language, day=day(entry.deferred_until)))
    if entry.waiting_for:
        parts.append(phrase("waiting_for", language, what=entry.waiting_for))
    said = f"{', '.join(parts)} – {entry.taken_by}"
    if entry.state is EntryState.REPLACED or entry.outcome is Outcome.NOT_REACHED:
        return said
    return f"{said} ({phrase(f'entry.{entry.state}', language)})"


def request_text(request: Request, language: Language) -> str:
    """A request with the dates known of it."""
    parts = [term("variant", request.variant, language) if request.variant else phrase("unknown", language)]
    for name in _REQUEST_DATES:
        on = getattr(request, name)
        if on is not None:
            parts.append(phrase(f"request.{name}", language, day=day(on)))
    return " · ".join(parts)


def tbs_text(tbs: TbsStatus, language: Language) -> str:
    """An earlier tbs measure: clinic, phase, period."""
    parts = [tbs.clinic, tbs.phase]
    if tbs.started_on is not None:
        parts.append(phrase("custody.since", language, day=day(tbs.started_on)))
    if tbs.ended_on is not None:
        parts.append(phrase("standing.until", language, day=day(tbs.ended_on)))
    said = " · ".join(part for part in parts if part)
    return phrase("sheet.tbs", language, said=said or phrase("unknown", language))
