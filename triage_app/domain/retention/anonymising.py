"""What remains of a case when its time is over: enough for the figures, nothing of the person.

Kept: parket, days of registering, closing, hearings and custody, regime and articles, age band of the victim,
outcome, ground and dates of decisions. Gone: initials, numbers, names of researches, free text, sources,
clinics, signals. The year of birth gives way to one that leaves the same criminal law (youth, adolescent,
adult); days of offences give way to the first of their year.
"""

from datetime import date
from typing import Any

from triage_app.domain.cases.case import Case
from triage_app.domain.cases.offence import Offence
from triage_app.domain.cases.suspect import AgeGroup, Suspect, age_group
from triage_app.domain.decisions.decision import Decision, Origin, Taker

GONE = "geanonimiseerd"
"""What stands where somebody wrote something: a check that was met stays met."""

LIST_TAKER = "volgens lijst"

_AGE_OF = {
    AgeGroup.NOT_PROSECUTABLE: 11,
    AgeGroup.YOUTH: 17,
    AgeGroup.ADOLESCENT: 22,
    AgeGroup.ADULT: 40,
}
_WRITTEN = frozenset(
    {
        "why_sufficient",
        "questions_answered",
        "new_facts",
        "clinic_or_measure",
        "still_in_treatment_source",
        "phase",
        "remark",
        "refusal_source",
        "gravity",
        "weighed_by",
        "reasoning",
        "name",
        "comment",
    }
)
"""Fields of grounds that hold what somebody wrote."""

_PER_BLOCK = 1_000_000


def placeholder(case_id: int) -> str:
    """The number that takes the place of the case's own; prefix 00 belongs to no parket."""
    return f"00-{case_id % _PER_BLOCK:06d}-{case_id // _PER_BLOCK % 100:02d}"


def anonymised(case: Case, case_id: int, day: date) -> Case:
    """The case with nothing of the person left in it."""
    return Case(
        parketnummers=(placeholder(case_id),),
        suspect=Suspect(birth_year=_birth_year(case)),
        registered_on=case.registered_on,
        parket=case.parket,
        instance=case.instance,
        offences=tuple(_offence(one) for one in case.offences),
        plea=case.plea,
        custody=case.custody.model_copy(update={"place": ""}) if case.custody else None,
        hearings=case.hearings,
        cooperation=case.cooperation.model_copy(update={"source": ""}) if case.cooperation else None,
        tbs=case.tbs.model_copy(update={"clinic": GONE, "phase": ""}) if case.tbs else None,
        behavioural_aspects=case.behavioural_aspects,
        aspects_reason=_gone(case.aspects_reason),
        aspects_judged_by=_gone(case.aspects_judged_by),
        aspects_judged_on=case.aspects_judged_on,
        closed_on=case.closed_on,
        closed_how=case.closed_how,
        cleared=case.cleared,
        anonymised_on=day,
    )


def anonymised_decision(decision: Decision) -> Decision:
    """The decision with its outcome, ground and days, and nothing anybody wrote."""
    taker = decision.taken_by
    if decision.origin is Origin.LIST:
        taker = Taker(name=LIST_TAKER, entitled=taker.entitled)
    ground = decision.ground
    return decision.model_copy(
        update={
            "ground": None if ground is None else type(ground).model_validate(_bare(ground.model_dump())),
            "reasoning": _gone(decision.reasoning),
            "waiting_for": _gone(decision.waiting_for),
            "taken_by": taker,
        }
    )


def _bare(fields: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in fields.items():
        if isinstance(value, dict):
            found[name] = _bare(value)
        elif name == "source_parketnummer":
            found[name] = None
        else:
            found[name] = _gone(value) if name in _WRITTEN else value
    return found


def _gone(text: str) -> str:
    return GONE if text.strip() else ""


def _birth_year(case: Case) -> int | None:
    days = [one.last_day for one in case.offences if one.last_day is not None]
    if not days:
        return None
    group = age_group(case.suspect.birth_year, days[0])
    return None if group is AgeGroup.UNKNOWN else days[0].year - _AGE_OF[group]


def _offence(offence: Offence) -> Offence:
    days = {
        name: None if day is None else day.replace(month=1, day=1)
        for name, day in (("committed_from", offence.committed_from), ("committed_to", offence.committed_to))
    }
    return offence.model_copy(update=days)
