"""Cases as JSON documents."""

from triage_app.cli.text import iso
from triage_app.domain.decisions.decision import StoredDecision
from triage_app.domain.requests.request import StoredRequest
from triage_app.services.cases.rows import CaseRow
from triage_app.services.cases.showing import CaseFile
from triage_app.services.ports import HistoryLine


def row_document(row: CaseRow) -> dict[str, object]:
    """A case as lists give it."""
    return {
        "parketnummers": list(row.parketnummers),
        "parket": row.parket,
        "suspect": row.suspect or None,
        "behavioural_aspects": row.behavioural_aspects,
        "standing": row.standing,
        "ground": row.ground,
        "ground_code": _code(row.ground_code) if row.ground_code else None,
        "minor_victim": row.minor_victim,
        "hearing_on": iso(row.hearing_on),
        "days_to_hearing": row.days_to_hearing,
        "new": row.new,
        "stale": list(row.stale),
        "missing": list(row.missing),
    }


def _code(code: str) -> str | None:
    """The code within ground 4; the other grounds are told apart by their name alone."""
    return code if code.startswith("4") else None


def case_document(whole: CaseFile) -> dict[str, object]:
    """A case with its decisions, requests and history."""
    return {
        **row_document(whole.row),
        "decisions": [_decision(one) for one in whole.log],
        "requests": [_request(one) for one in whole.requests],
        "history": [_history(one) for one in whole.history],
    }


def _decision(stored: StoredDecision) -> dict[str, object]:
    decision = stored.decision
    ground = decision.ground
    return {
        "id": stored.id,
        "kind": decision.kind.value,
        "outcome": decision.outcome.value,
        "ground": ground.kind if ground else None,
        "ground_code": _code(ground.code) if ground else None,
        "finalised": decision.finalised,
        "evidence": [
            {"code": check.code, "level": check.level.value, "met": check.met}
            for check in (ground.evidence() if ground else ())
        ],
        "reasoning": decision.reasoning or None,
        "deferred_until": iso(decision.deferred_until),
        "waiting_for": decision.waiting_for or None,
        "taken_by": decision.taken_by.name,
        "entitled": decision.taken_by.entitled,
        "decided_on": iso(decision.decided_on),
        "recorded_by": stored.recorded_by,
        "recorded_at": stored.recorded_at.isoformat(),
        "origin": decision.origin.value,
        "refers_to": decision.refers_to,
        "rule_version": decision.rule_version,
    }


def _request(stored: StoredRequest) -> dict[str, object]:
    request = stored.request
    return {
        "id": stored.id,
        "variant": request.variant,
        "commissioned_by": request.commissioned_by.value,
        "decided_on": iso(request.decided_on),
        "sent_on": iso(request.sent_on),
        "received_on": iso(request.received_on),
        "appointed_on": iso(request.appointed_on),
        "due_on": iso(request.due_on),
        "reported_on": iso(request.reported_on),
    }


def _history(line: HistoryLine) -> dict[str, object]:
    return {
        "seq": line.seq,
        "at": line.at.isoformat(),
        "actor": line.actor,
        "purpose": line.purpose,
        "action": line.action,
        "subject": line.subject,
        "subject_id": line.subject_id,
        "fields": list(line.fields),
    }
