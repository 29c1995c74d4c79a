from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from triage_app.domain.cases.offence import (
    NEW_LAW_FROM,
    Offence,
    Regime,
    VictimAge,
    minor_victim,
    regimes_for,
)

days = st.dates(date(1990, 1, 1), date(2035, 1, 1))
ALWAYS = frozenset({"new:252", "new:253"})


@given(days)
def test_a_single_day_has_exactly_one_law(day: date) -> None:
    expected = Regime.NEW if day >= date(2024, 7, 1) else Regime.OLD
    assert regimes_for(day, None) == (expected,)
    assert regimes_for(None, day) == (expected,)


@given(days, days)
def test_a_period_allows_both_laws_only_across_the_date(one: date, other: date) -> None:
    start, end = sorted((one, other))
    across = start < NEW_LAW_FROM <= end
    assert (len(regimes_for(start, end)) == 2) is across


def test_an_unknown_date_allows_both() -> None:
    assert regimes_for(None, None) == (Regime.OLD, Regime.NEW)


def test_a_period_that_ends_before_it_begins_is_refused_by_code() -> None:
    with pytest.raises(ValidationError) as caught:
        Offence(article="243", committed_from=date(2026, 3, 2), committed_to=date(2026, 3, 1))
    assert "offence.period_reversed" in caught.value.errors()[0]["msg"]


def test_the_key_and_last_day_of_an_offence() -> None:
    one = Offence(article="243", paragraph="1", regime=Regime.NEW, committed_from=date(2026, 3, 1))
    assert (one.key, one.last_day) == ("new:243:1", date(2026, 3, 1))
    assert Offence(article="243").key == "?:243:"
    assert one.model_copy(update={"committed_to": date(2026, 4, 1)}).last_day == date(2026, 4, 1)


@pytest.mark.parametrize("age", [VictimAge.UNDER_12, VictimAge.FROM_12_TO_15, VictimAge.FROM_16_TO_17])
def test_any_victim_under_18_makes_a_minor_victim(age: VictimAge) -> None:
    offences = (Offence(article="243", victim_age=VictimAge.ADULT), Offence(article="243", victim_age=age))
    assert minor_victim(offences, ALWAYS) is True


def test_articles_252_and_253_always_have_a_minor_victim() -> None:
    assert (
        minor_victim((Offence(article="252", regime=Regime.NEW, victim_age=VictimAge.ADULT),), ALWAYS) is True
    )


def test_they_have_one_too_while_the_law_that_applies_is_not_known() -> None:
    assert minor_victim((Offence(article="252", victim_age=VictimAge.ADULT),), ALWAYS) is True


def test_what_is_unknown_stays_unknown() -> None:
    assert minor_victim((), ALWAYS) is None
    assert minor_victim((Offence(article="243"),), ALWAYS) is None
    assert minor_victim((Offence(article="243", victim_age=VictimAge.ADULT),), ALWAYS) is False
