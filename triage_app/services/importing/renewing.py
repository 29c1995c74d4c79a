"""A stored case with what a changed row says of it; everything else stays as it is."""

from collections.abc import Collection, Mapping
from datetime import date

from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing, next_hearing
from triage_app.domain.cases.offence import Offence, VictimAge
from triage_app.services.importing.building import Occasion, custody_told
from triage_app.services.importing.listed import Fact, Listed
from triage_app.services.importing.offences import offences_of


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
    told = custody_told(facts.get("custody_since"))
    if old is None or told is None or told.title is CustodyTitle.NONE:
        return told
    return old.model_copy(update={"title": told.title, "since": told.since})


def _moved(hearings: tuple[Hearing, ...], day: date, today: date) -> tuple[Hearing, ...]:
    """The hearings with the next one moved to the day; one that was held stays, for the trial began there."""
    moving = next_hearing(hearings, today)
    if moving is None or moving < today <= day:
        return (*hearings, Hearing(on=day))
    kept = [one.model_copy(update={"on": day}) if one.on == moving else one for one in hearings]
    return tuple(sorted(kept, key=lambda one: one.on))
