from datetime import date

import pytest
from pydantic import ValidationError

from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.cases.missing import missing_fields
from triage_app.domain.cases.offence import Offence, VictimAge
from triage_app.domain.cases.suspect import Suspect

NUMBER = "16-000001-26"
DAY = date(2026, 3, 2)


def test_a_case_needs_only_its_number_and_the_day_of_registration() -> None:
    case = Case(parketnummers=(NUMBER,), registered_on=DAY)
    assert case.parketnummer == NUMBER
    assert case.behavioural_aspects is BehaviouralAspects.UNCLEAR
    assert missing_fields(case) == ("suspect", "birth_year", "offence", "hearing_on", "custody")


def test_a_full_case_lacks_nothing() -> None:
    case = Case(
        parketnummers=(NUMBER,),
        registered_on=DAY,
        suspect=Suspect(initials="Ş. Ö.", birth_year=1990),
        offences=(Offence(article="243", committed_from=DAY, victim_age=VictimAge.ADULT),),
        hearings=(Hearing(on=DAY),),
        custody=Custody(title=CustodyTitle.NONE),
        behavioural_aspects=BehaviouralAspects.YES,
    )
    assert missing_fields(case) == ()


def test_no_aspects_without_a_reason_and_a_name_is_listed_as_missing() -> None:
    case = Case(parketnummers=(NUMBER,), registered_on=DAY, behavioural_aspects=BehaviouralAspects.NO)
    assert "aspects_reason" in missing_fields(case)
    judged = case.model_copy(update={"aspects_reason": "eenmalig", "aspects_judged_by": "zaaksofficier"})
    assert "aspects_reason" not in missing_fields(judged)


def test_an_offence_without_day_or_victim_age_is_listed() -> None:
    case = Case(parketnummers=(NUMBER,), registered_on=DAY, offences=(Offence(article="243"),))
    assert {"committed_on", "victim_age"} <= set(missing_fields(case))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"parketnummers": (NUMBER, NUMBER)}, "parketnummer.twice"),
        ({"closed_on": date(2026, 3, 1)}, "case.closed_before_registered"),
    ],
)
def test_a_contradiction_is_refused_by_code(fields: dict[str, object], code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Case.model_validate({"parketnummers": (NUMBER,), "registered_on": DAY, **fields})
    assert code in caught.value.errors()[0]["msg"]


def test_an_error_never_repeats_what_was_typed() -> None:
    with pytest.raises(ValidationError) as caught:
        Case.model_validate({"parketnummers": ("geheim",), "registered_on": "geheim"})
    assert "geheim" not in str(caught.value)


def test_closing_on_the_day_of_registration_is_allowed() -> None:
    assert Case(parketnummers=(NUMBER,), registered_on=DAY, closed_on=DAY).closed_on == DAY
