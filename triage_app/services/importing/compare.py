"""Laying a list beside the register: which rows are new, which say the same, which say something else."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.decisions.decision import Decision, Origin
from triage_app.domain.requests.request import Request, StoredRequest
from triage_app.services.importing.building import (
    REQUEST_FIELDS,
    Occasion,
    decision_of,
    new_case,
    request_of,
)
from triage_app.services.importing.known import Known, decision_facts, differences
from triage_app.services.importing.listed import Fact, Finding, ImportPlan, Listed, Trouble, finding
from triage_app.services.importing.renewing import changed_case
from triage_app.services.ports import Work

Differences = Mapping[str, tuple[Fact | None, Fact]]

_OF_DECISION = ("requested", "reason", "note")
_OF_OFFENCE = ("committed_on", "victim_age")


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row about a case the register does not have."""

    listed: Listed
    case: Case
    decision: Decision | None
    request: Request | None


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A row that says something else than the register: field by field old and new, and what to store."""

    listed: Listed
    stored: StoredCase
    fields: Differences
    case: Case
    decision: Decision | None
    old_request: StoredRequest | None
    request: Request | None


@dataclass(slots=True)
class Comparison:
    """Every valid row of a list in its place."""

    new: list[NewRow] = field(default_factory=list)
    changed: list[ChangedRow] = field(default_factory=list)
    unchanged: int = 0
    skipped: int = 0
    findings: list[Finding] = field(default_factory=list)


def compare(plan: ImportPlan, work: Work | None, occasion: Occasion) -> Comparison:
    """Compare a list with the register as it is now.

    Args:
        plan: The list as read.
        work: A unit of work to ask; None when there is no register yet.
        occasion: The list's name and today.
    """
    found = Comparison()
    ids = work.cases.ids_by_parketnummer() if work is not None else {}
    known = _known(plan, ids, work)
    taken = set(ids) | {listed.parketnummer for listed in plan.listed}
    seen: set[int] = set()
    for listed in plan.listed:
        case_id = ids.get(listed.parketnummer)
        usable = _without_taken_number(listed, plan, taken, ids, found)
        if case_id is None:
            found.new.append(_new(usable, plan, occasion, found))
        elif case_id in seen:
            found.skipped += 1
            found.findings.append(finding(plan.layout, listed.source, "parketnummer", Trouble.LISTED_TWICE))
        else:
            seen.add(case_id)
            _lay_beside(usable, known[case_id], plan, occasion, found)
    return found


def _known(plan: ImportPlan, ids: Mapping[str, int], work: Work | None) -> dict[int, Known]:
    wanted = {ids[listed.parketnummer] for listed in plan.listed if listed.parketnummer in ids}
    if work is None or not wanted:
        return {}
    cases, logs, requests = (
        work.cases.many(wanted),
        work.decisions.of_cases(wanted),
        work.requests.of_cases(wanted),
    )
    return {
        case_id: Known(stored, logs.get(case_id, ()), requests.get(case_id, ()))
        for case_id, stored in cases.items()
    }


def _without(listed: Listed, field_name: str) -> Listed:
    facts = {name: fact for name, fact in listed.facts.items() if name != field_name}
    return Listed(listed.source, listed.parketnummer, facts)


def _without_taken_number(
    listed: Listed, plan: ImportPlan, taken: set[str], ids: Mapping[str, int], found: Comparison
) -> Listed:
    """A second number that another case bears is reported and left out."""
    second = listed.facts.get("second_parketnummer")
    if not isinstance(second, str) or second == listed.parketnummer:
        return listed
    if second in taken and (second not in ids or ids[second] != ids.get(listed.parketnummer)):
        found.findings.append(
            finding(plan.layout, listed.source, "second_parketnummer", Trouble.NUMBER_TAKEN)
        )
        return _without(listed, "second_parketnummer")
    taken.add(second)
    return listed


def _new(listed: Listed, plan: ImportPlan, occasion: Occasion, found: Comparison) -> NewRow:
    case = new_case(listed, occasion)
    found.findings.extend(_homeless(listed, case, plan))
    return NewRow(listed, case, decision_of(listed.facts, case, occasion), request_of(listed.facts))


def _homeless(listed: Listed, case: Case, plan: ImportPlan) -> list[Finding]:
    """A day or an age belongs to an offence: in a case without one there is nowhere to keep it."""
    if case.offences or "offence" in listed.facts:
        return []
    told = (name for name in _OF_OFFENCE if name in listed.facts)
    return [finding(plan.layout, listed.source, name, Trouble.OFFENCE_LACKS) for name in told]


def _lay_beside(
    listed: Listed, known: Known, plan: ImportPlan, occasion: Occasion, found: Comparison
) -> None:
    found.findings.extend(_homeless(listed, known.stored.case, plan))
    fields = differences(listed, known, occasion.today)
    standing = known.standing_decision
    if standing is not None and standing.origin is not Origin.LIST:  # what people decided, no list overrides
        kept: tuple[str, ...] = _OF_DECISION
        if {"requested", "reason"} & fields.keys():
            found.findings.append(finding(plan.layout, listed.source, "requested", Trouble.DECISION_KEPT))
            kept += REQUEST_FIELDS
        fields = {name: one for name, one in fields.items() if name not in kept}
    closed = known.stored.case.closed_on
    registered = listed.day("registered_on")
    if "registered_on" in fields and closed is not None and registered is not None and registered > closed:
        found.findings.append(finding(plan.layout, listed.source, "registered_on", Trouble.CLOSED_BEFORE))
        del fields["registered_on"]
    if fields:
        found.changed.append(_changed(listed, known, fields, occasion))
    else:
        found.unchanged += 1


def _changed(listed: Listed, known: Known, fields: Differences, occasion: Occasion) -> ChangedRow:
    case = changed_case(known.stored.case, listed, fields.keys(), occasion)
    merged = {**decision_facts(known), **listed.facts}
    decided = any(name in fields for name in _OF_DECISION)
    asked = {**listed.facts, "requested": merged.get("requested", "")}
    old = known.request
    told = any(name in fields for name in REQUEST_FIELDS) or (old is None and "requested" in fields)
    return ChangedRow(
        listed=listed,
        stored=known.stored,
        fields=fields,
        case=case,
        decision=decision_of(merged, case, occasion) if decided else None,
        old_request=old,
        request=request_of(asked, old.request if old else None) if told else None,
    )
