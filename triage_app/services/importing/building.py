"""From the facts of a row to a case, a decision and a request."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.cases.offence import Offence, VictimAge
from triage_app.domain.cases.suspect import Suspect
from triage_app.domain.catalogue import parket_of_prefix
from triage_app.domain.decisions.decision import Decision, Origin, Outcome, Taker
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

_ASPECTS = {"": BehaviouralAspects.UNCLEAR} | {one.value: one for one in BehaviouralAspects}


@dataclass(frozen=True, slots=True)
class Occasion:
    """The list a case comes from, and the day it is taken in."""

    file: str
    today: date

    @property
    def says(self) -> str:
        """*volgens lijst FILE*: taker and reason of what a list decides."""
        return _taker(self.file).name


def new_case(listed: Listed, occasion: Occasion) -> Case:
    """The case a row describes. What no cell told stays open."""
    facts, number = listed.facts, listed.parketnummer
    second, hearing = listed.text("second_parketnummer"), listed.day("hearing_on")
    judged = facts.get("behavioural_aspects") == BehaviouralAspects.NO.value
    return Case(
        parketnummers=(number, second) if second and second != number else (number,),
        suspect=_suspect(listed.text("suspect"), facts.get("birth_year")),
        registered_on=listed.day("registered_on") or occasion.today,
        parket=listed.text("parket") or parket_of_prefix(prefix_of(number)),
        research_handle=listed.text("research_handle"),
        offences=_offences(
            listed.text("offence"),
            listed.day("committed_on"),
            listed.day("committed_to"),
            listed.text("victim_age"),
        ),
        custody=custody_told(facts.get("custody_since")),
        hearings=() if hearing is None else _hearings(hearing),
        behavioural_aspects=_ASPECTS[listed.text("behavioural_aspects")],
        aspects_reason=occasion.says if judged else "",
        aspects_judged_by=occasion.says if judged else "",
        aspects_judged_on=occasion.today if judged else None,
    )


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
        taken_by=_taker(occasion.file),
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
    return Request.model_validate(told | {"decided_on": told.get("sent_on")})


@lru_cache(maxsize=4_096)
def custody_told(since: Fact | None) -> Custody | None:
    """The custody a list tells: remand since a day, or none; None when it says nothing."""
    if since == NO_CUSTODY:
        return Custody(title=CustodyTitle.NONE)
    return Custody(title=CustodyTitle.REMAND, since=since) if isinstance(since, date) else None


# The same few values return in row after row: making each once is most of the speed of an import.


@lru_cache(maxsize=4_096)
def _hearings(day: date) -> tuple[Hearing, ...]:
    return (Hearing(on=day),)


@lru_cache(maxsize=4_096)
def _suspect(initials: str, birth_year: Fact | None) -> Suspect:
    return Suspect(initials=initials, birth_year=birth_year if isinstance(birth_year, int) else None)


@lru_cache(maxsize=16_384)
def _offences(text: str, first: date | None, last: date | None, age: str) -> tuple[Offence, ...]:
    named = offences_of(text, first, last or first)
    victim_age = VictimAge(age) if age else VictimAge.UNKNOWN
    return tuple(one.model_copy(update={"victim_age": victim_age}) for one in named)


@lru_cache(maxsize=16)
def _taker(file: str) -> Taker:
    return list_taker(file)
