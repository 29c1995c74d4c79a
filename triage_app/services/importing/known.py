"""What the register knows already, in the fields of a list, so that the two can be laid side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.cases.custody import CustodyTitle
from triage_app.domain.cases.hearing import next_hearing
from triage_app.domain.cases.offence import Offence, VictimAge
from triage_app.domain.decisions.decision import Decision, Origin, Outcome, StoredDecision
from triage_app.domain.decisions.log import effective
from triage_app.domain.requests.request import StoredRequest
from triage_app.services.cases.rows import offence_label
from triage_app.services.importing.building import NOTE_MARK, REQUEST_FIELDS
from triage_app.services.importing.listed import NO_CUSTODY, Fact, Listed
from triage_app.services.importing.offences import offences_of
from triage_app.services.importing.renewing import spoken_of

_ASKED = {Outcome.REQUEST: "yes", Outcome.NOT_REQUESTED: "no"}
_COMPARABLE_CUSTODY = {CustodyTitle.REMAND, CustodyTitle.POLICE_CUSTODY, CustodyTitle.NONE}


@dataclass(frozen=True, slots=True)
class Known:
    """A stored case with its log and its requests."""

    stored: StoredCase
    log: Sequence[StoredDecision]
    requests: Sequence[StoredRequest]

    @property
    def standing_decision(self) -> Decision | None:
        """The decision that counts now."""
        found = effective(self.log)
        return None if found is None else found.entry.decision

    @property
    def request(self) -> StoredRequest | None:
        """The request a list speaks of: the last."""
        return self.requests[-1] if self.requests else None


def differences(listed: Listed, known: Known, today: date) -> dict[str, tuple[Fact | None, Fact]]:
    """Old and new of every field in which a row contradicts the register; silence is no change."""
    case = known.stored.case
    old = {**_of_suspect(case), **_of_case(listed, case, today), **_of_request(known), **_of_decision(known)}
    offences = _offence_change(listed, case.offences)
    found: dict[str, tuple[Fact | None, Fact]] = {}
    for field, new in listed.facts.items():
        if field in {"offence", "victim_age", "committed_on", "committed_to"}:
            if field in offences:
                found[field] = offences[field]
        elif field not in old or old[field] != new:
            found[field] = (old.get(field), new)
    return found


def decision_facts(known: Known) -> dict[str, Fact]:
    """What the decision that counts says, in the fields of a list; nothing if there is none."""
    return {name: fact for name, fact in _of_decision(known).items() if fact is not None}


def _of_suspect(case: Case) -> dict[str, Fact | None]:
    return {"suspect": case.suspect.initials or None, "birth_year": case.suspect.birth_year}


def _of_case(listed: Listed, case: Case, today: date) -> dict[str, Fact | None]:
    second, hearing = listed.facts.get("second_parketnummer"), listed.facts.get("hearing_on")
    return {
        "second_parketnummer": second if second in case.parketnummers else None,
        "registered_on": case.registered_on,
        "parket": case.parket,
        "research_handle": case.research_handle or None,
        "behavioural_aspects": case.behavioural_aspects.value,
        "hearing_on": hearing if any(one.on == hearing for one in case.hearings) else _next(case, today),
        "custody_since": _custody(listed, case),
    }


def _next(case: Case, today: date) -> date | None:
    return next_hearing(case.hearings, today)


def _custody(listed: Listed, case: Case) -> Fact | None:
    """The start of remand; once custody went further than remand the list's day is no longer about it."""
    custody = case.custody
    if custody is None:
        return None
    if custody.title is CustodyTitle.NONE:
        return NO_CUSTODY
    return custody.since if custody.title in _COMPARABLE_CUSTODY else listed.facts.get("custody_since")


def _of_request(known: Known) -> dict[str, Fact | None]:
    request = known.request
    return {name: getattr(request.request, name) if request else None for name in REQUEST_FIELDS}


def _of_decision(known: Known) -> dict[str, Fact | None]:
    decision = known.standing_decision
    if decision is None:
        return {}
    asked = _ASKED.get(decision.outcome, decision.outcome.value)
    reason = decision.ground.kind if decision.ground is not None else None
    note = decision.reasoning.partition(NOTE_MARK)[2] if decision.origin is Origin.LIST else None
    return {"requested": asked, "reason": reason, "note": note or None}


def _offence_change(listed: Listed, stored: tuple[Offence, ...]) -> dict[str, tuple[Fact | None, Fact]]:
    """How the offences differ: by article in the law of the day, and in day and age of the one spoken of.

    A row without a day is read by the day the register has, or an emptied cell would change the law.
    """
    facts = listed.facts
    first = stored[0] if stored else None
    day = listed.day("committed_on") or (first.committed_from if first else None)
    named = offences_of(listed.text("offence"), day, listed.day("committed_to") or day)
    known = {one.key: one for one in stored}
    same = spoken_of(named, stored)
    found: dict[str, tuple[Fact | None, Fact]] = {}
    if any(one.key not in known for one in named):
        found["offence"] = (offence_label(stored) or None, offence_label(named))
    if same is None and not named:
        return found
    ours: dict[str, Fact | None] = {
        "committed_on": same.committed_from if same else None,
        "committed_to": same.committed_to if same else None,
        "victim_age": same.victim_age.value if same and same.victim_age is not VictimAge.UNKNOWN else None,
    }
    for field, old in ours.items():
        if field in facts and facts[field] != old:
            found[field] = (old, facts[field])
    return found
