from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from triage_app.domain.people.person import Function, Organisation, Person, may_decide

DAY = date(2026, 6, 1)
days = st.dates(date(2025, 1, 1), date(2027, 12, 31))


def person(organisation: Organisation, function: Function, **mandate: date | None) -> Person:
    return Person.model_validate(
        {"name": "Officier Een", "organisation": organisation, "function": function, **mandate}
    )


@given(st.sampled_from(Organisation), st.sampled_from(Function), st.none() | days, st.none() | days, days)
def test_only_om_staff_decide_and_only_within_their_period(
    organisation: Organisation, function: Function, start: date | None, end: date | None, day: date
) -> None:
    if start and end and end < start:
        start, end = end, start
    one = person(organisation, function, mandate_from=start, mandate_to=end)
    expected = organisation is Organisation.OM and (end is None or day <= end)
    if function is Function.PROSECUTOR:
        expected = expected and (start is None or start <= day)
    else:
        expected = expected and start is not None and start <= day
    assert may_decide(one, day) is expected


def test_a_chair_from_the_nifp_never_decides() -> None:
    assert not may_decide(person(Organisation.NIFP, Function.CHAIR, mandate_from=date(2020, 1, 1)), DAY)


def test_a_clerk_decides_only_with_a_mandate() -> None:
    assert not may_decide(person(Organisation.OM, Function.CLERK), DAY)
    assert may_decide(person(Organisation.OM, Function.CLERK, mandate_from=DAY), DAY)


def test_a_mandate_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValidationError, match=r"person\.mandate_reversed"):
        person(Organisation.OM, Function.CLERK, mandate_from=DAY, mandate_to=date(2026, 5, 31))
