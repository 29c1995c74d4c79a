"""From the facts of a row to a case, a decision and a request; and from old to new where a row changed."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing, next_hearing
from triage_app.domain.cases.offence import Offence, VictimAge
from triage_app.domain.cases.suspect import Suspect
from triage_app.domain.catalogue import parket_of_prefix
from triage_app.domain.decisions.decision import Decision, Origin, Outcome
from triage_app.domain.decisions.staleness import inputs_of
from triage_app.domain.parketnummer import prefix_of
from triage_app.domain.requests.request import Request
from triage_app.services.decisions.deciding import list_taker
from triage_app.services.importing.listed import NO_CUSTODY, Fact, Listed
from triage_app.services.importing.noted import ground_of
from triage_app.services.importing.offences import offences_of

REQUEST_FIELDS = ("variant", "sent_on", "received_on", "appointed_on", "due_on", "reported_on")
"""Fields of the request, named alike in the list and in the record."""

NOTE_MARK = "\n"
"""Stands in a reasoning between "volgens lijst FILE" and the note of the row."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """The list a case comes from, and the day it is taken in."""

    file: str
    today: date

    @property
    def says(self) -> str:
        """*volgens lijst FILE*: taker and reason of what a list decides."""
        return list_taker(self.file).name


def new_case(listed: Listed, occasion: Occasion) -> Case:
    """The case a row describes. What no cell told stays open."""
    facts, number = listed.facts, listed.parketnummer
    second, hearing, custody = (
        listed.text("second_parketnummer"),
        listed.day("hearing_on"),
        _custody(facts, None),
    )
    judged = facts.get("behavioural_aspects") == BehaviouralAspects.NO.value
    return Case(
        parketnummers=(number, second) if second and second != number else (number,),
        suspect=Suspect(initials=listed.text("suspect"), birth_year=_number(facts, "birth_year")),
        registered_on=listed.day("registered_on") or occasion.today,
        parket=listed.text("parket") or parket_of_prefix(prefix_of(number)),
        research_handle=listed.text("research_handle"),
        offences=_offences(facts, ()),
        custody=custody,
        hearings=() if hearing is None else (Hearing(on=hearing),),
        behavioural_aspects=BehaviouralAspects(
            listed.text("behavioural_aspects") or BehaviouralAspects.UNCLEAR
        ),
        aspects_reason=occasion.says if judged else "",
        aspects_judged_by=occasion.says if judged else "",
        aspects_judged_on=occasion.today if judged else None,
    )


def changed_case(case: Case, listed: Listed, fields: Collection[str], occasion: Occasion) -> Case:
    """The stored case with the changed fields of its row; everything else stays as it is."""
    facts = listed.facts
    update: dict[str, object] = {}
    if "second_parketnummer" in fields:
        update["parketnummers"] = (*case.parketnummers, facts["second_parketnummer"])
    suspect = {"suspect": "initials", "birth_year": "birth_year"}
    if renewed := {suspect[name]: facts[name] for name in suspect if name in fields}:
        update["suspect"] = case.suspect.model_copy(update=renewed)
    for name in ("registered_on", "parket", "research_handle"):
        if name in fields:
            update[name] = facts[name]
    if not {"offence", "committed_on", "committed_to", "victim_age"}.isdisjoint(fields):
        update["offences"] = _offences(facts, case.offences)
    if "custody_since" in fields:
        update["custody"] = _custody(facts, case.custody)
    hearing = listed.day("hearing_on")
    if "hearing_on" in fields and hearing is not None:
        update["hearings"] = _moved(case.hearings, hearing, occasion.today)
    if "behavioural_aspects" in fields:
        judged = facts["behavioural_aspects"] == BehaviouralAspects.NO.value
        update |= {
            "behavioural_aspects": BehaviouralAspects(listed.text("behavioural_aspects")),
            "aspects_reason": occasion.says if judged else "",
            "aspects_judged_by": occasion.says if judged else "",
            "aspects_judged_on": occasion.today,
        }
    return case.model_copy(update=update)


def decision_of(facts: Mapping[str, Fact], case: Case, occasion: Occasion) -> Decision | None:
    """The decision a row reports: taken *volgens lijst*, a "nee" with its exception, never final."""
    if "requested" not in facts:
        return None
    asked, note = facts["requested"] == "yes", str(facts.get("note", ""))
    sent = facts.get("sent_on")
    reason = str(facts.get("reason", ""))
    return Decision(
        outcome=Outcome.REQUEST if asked else Outcome.NOT_REQUESTED,
        ground=None if asked else ground_of(reason, note, occasion.today),
        reasoning=occasion.says + (NOTE_MARK + note if note else ""),
        taken_by=list_taker(occasion.file),
        decided_on=sent if asked and isinstance(sent, date) else occasion.today,
        origin=Origin.LIST,
        inputs=inputs_of(case, occasion.today),
    )


def request_of(facts: Mapping[str, Fact], old: Request | None = None) -> Request | None:
    """The request a row reports, or the old one with what the row says of it; None if none was made."""
    if facts.get("requested") != "yes":
        return None
    told = {name: facts[name] for name in REQUEST_FIELDS if name in facts}
    if old is not None:
        return old.model_copy(update=told)
    return Request.model_validate({**told, "decided_on": told.get("sent_on")})


def spoken_of(named: tuple[Offence, ...], stored: tuple[Offence, ...]) -> Offence | None:
    """The stored offence a row is about: the one it names, else the first."""
    keys = {one.key for one in named}
    return next((one for one in stored if one.key in keys), stored[0] if stored else None)


def _offences(facts: Mapping[str, Fact], old: tuple[Offence, ...]) -> tuple[Offence, ...]:
    """The offences a row names, each with what the case knows of it; further ones of the case stay."""
    told = _told_of_offence(facts, old[0] if old else None)
    first_day = told.get("committed_from", old[0].committed_from if old else None)
    named = _named(facts, first_day, told.get("committed_to", first_day))
    same = spoken_of(named, old)
    if not named:
        return tuple(one.model_copy(update=told) if one is same else one for one in old)
    known = {one.key: one for one in old}
    fresh = {} if same is None else _shared_traits(same)
    renewed = [
        known[one.key].model_copy(update=told)
        if one.key in known
        else one.model_copy(update={**fresh, **told})
        for one in named
    ]
    keys = {one.key for one in named}
    return (*renewed, *(one for one in old[len(named) :] if one.key not in keys))


def _named(facts: Mapping[str, Fact], first_day: object, last_day: object) -> tuple[Offence, ...]:
    first = first_day if isinstance(first_day, date) else None
    last = last_day if isinstance(last_day, date) else first
    return offences_of(str(facts.get("offence", "")), first, last)


def _told_of_offence(facts: Mapping[str, Fact], old: Offence | None) -> dict[str, object]:
    """What the row itself tells of day and age; the end of a known period stays while it still fits."""
    told: dict[str, object] = {}
    start = facts.get("committed_on")
    if isinstance(start, date):
        end = old.committed_to if old is not None else None
        told["committed_from"] = start
        told["committed_to"] = facts.get("committed_to", end if end is not None and end >= start else None)
    if "victim_age" in facts:
        told["victim_age"] = VictimAge(str(facts["victim_age"]))
    return told


def _shared_traits(offence: Offence) -> dict[str, object]:
    return {name: getattr(offence, name) for name in ("committed_from", "committed_to", "victim_age")}


def _custody(facts: Mapping[str, Fact], old: Custody | None) -> Custody | None:
    since = facts.get("custody_since")
    if since == NO_CUSTODY:
        return Custody(title=CustodyTitle.NONE)
    if not isinstance(since, date):
        return old
    told = {"title": CustodyTitle.REMAND, "since": since}
    return Custody.model_validate(told) if old is None else old.model_copy(update=told)


def _moved(hearings: tuple[Hearing, ...], day: date, today: date) -> tuple[Hearing, ...]:
    """The hearings with the next one moved to the day."""
    moving = next_hearing(hearings, today)
    if moving is None:
        return (Hearing(on=day),)
    kept = [one.model_copy(update={"on": day}) if one.on == moving else one for one in hearings]
    return tuple(sorted(kept, key=lambda one: one.on))


def _number(facts: Mapping[str, Fact], name: str) -> int | None:
    found = facts.get(name)
    return found if isinstance(found, int) else None
