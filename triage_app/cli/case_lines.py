"""One case for people to read: what it is, how it stands, its decisions, requests and history."""

from collections.abc import Iterable, Iterator

from triage_app import words
from triage_app.cli.text import moment, pairs, shown
from triage_app.domain.decisions.decision import StoredDecision
from triage_app.domain.requests.request import StoredRequest
from triage_app.services.cases.showing import CaseFile
from triage_app.services.ports import HistoryLine
from triage_app.words import Language, say

PHASES = ("decided_on", "sent_on", "received_on", "appointed_on", "due_on", "reported_on")


def case_lines(whole: CaseFile, language: Language) -> Iterator[str]:
    """The case in lines."""
    row = whole.row
    suspect = f"{row.suspect} ({row.birth_year})" if row.birth_year else row.suspect
    minor = {True: "yes", False: "no", None: "unknown"}[row.minor_victim]
    entries = {
        "parketnummer": ", ".join(row.parketnummers),
        "suspect": suspect,
        "parket": row.parket or "",
        "prosecutor": whole.prosecutor.person.name if whole.prosecutor else "",
        "registered": shown(row.registered_on),
        "offence": row.offence,
        "minor_victim": say(f"minor_victim.{minor}", language),
        "aspects": say(f"aspects.{row.behavioural_aspects}", language),
        "hearing": shown(row.hearing_on),
        "custody_ends": shown(row.custody_ends_on),
        "standing": say(f"standing.{row.standing}", language),
        "ground": say(f"ground.{row.ground_code}.short", language) if row.ground_code else "",
        "stale": ", ".join(say(f"stale.{reason}", language) for reason in row.stale),
        "missing": ", ".join(say(f"missing.{code}", language) for code in row.missing),
    }
    yield from pairs((say(f"cli.column.{name}", language), value) for name, value in entries.items())
    yield from _part("decisions", (_decision(one, language) for one in whole.log), language)
    yield from _part("requests", (_request(one, language) for one in whole.requests), language)
    yield from _part("history", (_history(one, language) for one in whole.history), language)


def _part(name: str, lines: Iterable[str], language: Language) -> Iterator[str]:
    """A heading with what stands under it; nothing at all where there is nothing."""
    found = tuple(lines)
    if found:
        yield ""
        yield say(f"cli.part.{name}", language)
        yield from (f"  {line}" for line in found)


def _decision(stored: StoredDecision, language: Language) -> str:
    decision = stored.decision
    ground = decision.ground
    parts = [
        shown(decision.decided_on),
        f"{say(f'entry_kind.{decision.kind}', language)} {decision.outcome}",
        say(f"outcome.{decision.outcome}", language),
        say(f"ground.{ground.code}.short", language) if ground else "",
        say("cli.until", language, day=shown(decision.deferred_until)) if decision.deferred_until else "",
        decision.waiting_for,
        decision.taken_by.name,
        decision.reasoning,
    ]
    return " · ".join(part for part in parts if part)


def _request(stored: StoredRequest, language: Language) -> str:
    request = stored.request
    variant = request.variant or ""
    name = say(f"variant.{variant}", language) if words.has(f"variant.{variant}") else variant
    days = ((phase, getattr(request, phase)) for phase in PHASES)
    known = [f"{say(f'cli.phase.{phase}', language)} {shown(day)}" for phase, day in days if day]
    return " · ".join(part for part in (name, *known) if part)


def _history(line: HistoryLine, language: Language) -> str:
    action = _word(f"history.action.{line.action}", line.action, language)
    subject = _word(f"history.subject.{line.subject}", line.subject, language)
    return f"{moment(line.at)} · {line.actor} · {subject} {action}"


def _word(key: str, fallback: str, language: Language) -> str:
    return say(key, language) if words.has(key) else fallback
