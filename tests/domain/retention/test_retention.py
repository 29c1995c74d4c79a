"""How long a case is kept, and what remains of it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.examples import FULL, plain
from tests.fakes.histories import COMPLETE, INCOMPLETE, decided, stored
from triage_app.domain.cases.case import Case, ClosedHow
from triage_app.domain.cases.handling import KeepUntil
from triage_app.domain.cases.offence import minor_victim
from triage_app.domain.cases.suspect import age_group
from triage_app.domain.catalogue import always_minor_keys
from triage_app.domain.catalogue.retention import retention_rule, retention_rules
from triage_app.domain.decisions.decision import Decision, Origin, Outcome
from triage_app.domain.decisions.standing import standing_of
from triage_app.domain.parketnummer import parse_parketnummer
from triage_app.domain.retention.anonymising import GONE, anonymised, anonymised_decision, placeholder
from triage_app.domain.retention.expiry import asks_review, expiry_of, is_due

DAY = date(2026, 3, 16)


def closed(on: date, how: ClosedHow | None = ClosedHow.DROPPED, **fields: object) -> Case:
    return plain(1, registered_on=date(2016, 1, 1), closed_on=on, closed_how=how, **fields)


def test_every_way_of_closing_has_a_rule_that_is_not_confirmed() -> None:
    assert {one.code for one in retention_rules()} == set(ClosedHow)
    assert not any(one.confirmed for one in retention_rules())


def test_a_case_is_kept_for_the_years_of_the_rule() -> None:
    expiry = expiry_of(closed(date(2020, 2, 29)), DAY)
    assert (expiry.on, expiry.years, expiry.confirmed) == (date(2023, 2, 28), 3, False)
    assert is_due(closed(date(2023, 3, 16)), DAY)
    assert not is_due(closed(date(2023, 3, 17)), DAY)


def test_a_case_closed_nobody_noted_how_is_kept_longest() -> None:
    assert retention_rule(None, DAY).years == max(one.years for one in retention_rules())


def test_an_open_case_never_expires_but_is_looked_at_after_two_years() -> None:
    old, young = plain(1, registered_on="2024-03-16"), plain(1, registered_on="2024-03-17")
    assert (expiry_of(old, DAY).on, expiry_of(old, DAY).review) == (None, True)
    assert (asks_review(old, DAY), asks_review(young, DAY), is_due(old, DAY)) == (True, False, False)


def test_what_somebody_set_goes_before_the_rule() -> None:
    keep = KeepUntil(until=date(2030, 1, 1), reason="nog een procedure", by="A")
    kept = closed(date(2020, 1, 1)).model_copy(update={"keep": keep})
    assert expiry_of(kept, DAY).on == date(2030, 1, 1)
    assert not is_due(kept, DAY)


def test_what_is_anonymised_is_done_with() -> None:
    done = closed(date(2020, 1, 1), anonymised_on="2025-01-01")
    assert (is_due(done, DAY), asks_review(done, DAY)) == (False, False)


@given(st.integers(1, 99_999_999))
def test_a_placeholder_is_a_parketnummer_of_no_parket_and_ones_own(case_id: int) -> None:
    assert parse_parketnummer(placeholder(case_id)) == placeholder(case_id)
    assert placeholder(case_id).startswith("00-")
    assert placeholder(case_id) != placeholder(case_id + 1)


def test_nothing_of_the_person_remains() -> None:
    left = anonymised(FULL, 7, DAY)
    said = left.model_dump_json()
    for gone in (*FULL.parketnummers, FULL.suspect.initials, FULL.research_handle, "PI <Utrecht>"):
        assert gone not in said
    assert (left.signals, left.assessments, left.anonymised_on) == ((), (), DAY)
    assert left.parket == FULL.parket
    assert minor_victim(left.offences, always_minor_keys()) == minor_victim(
        FULL.offences, always_minor_keys()
    )


@pytest.mark.parametrize("birth_year", [1950, 2001, 2005, 2008, 2016, None, 2030])
def test_the_criminal_law_that_applies_stays_the_same(birth_year: int | None) -> None:
    case = plain(
        1,
        suspect={"initials": "A", "birth_year": birth_year},
        offences=[{"article": "243", "committed_from": "2025-06-01", "committed_to": "2025-07-01"}],
    )
    left = anonymised(case, 1, DAY)
    before, after = case.offences[0].last_day, left.offences[0].last_day
    assert after == date(2025, 1, 1)
    assert age_group(left.suspect.birth_year, after) == age_group(birth_year, before)
    assert anonymised(plain(1, suspect={"birth_year": 1980}), 1, DAY).suspect.birth_year is None


@pytest.mark.parametrize("ground", [*COMPLETE, *INCOMPLETE])
@pytest.mark.parametrize("finalised", [True, False])
def test_a_case_stands_after_as_it_stood_before(ground: object, finalised: bool) -> None:
    case = plain(1, behavioural_aspects="yes", tbs={"clinic": "FPK Assen"})
    decision = decided(Outcome.NOT_REQUESTED, ground=ground, finalised=finalised, reasoning="zie brief")
    for entry in (decision, decision.model_copy(update={"origin": Origin.LIST})):
        bare = anonymised_decision(Decision.model_validate(entry.model_dump()))
        before = standing_of(case, (stored(1, entry),), DAY)
        after = standing_of(anonymised(case, 1, DAY), (stored(1, bare),), DAY)
        assert (after.standing, after.ground, after.ground_code) == (
            before.standing,
            before.ground,
            before.ground_code,
        )
        assert bare.reasoning == GONE


def test_a_decision_without_a_ground_keeps_none() -> None:
    left = anonymised_decision(
        decided(Outcome.REQUEST, origin="list", taken_by={"name": "volgens lijst x.xlsx", "entitled": False})
    )
    assert (left.ground, left.taken_by.name, left.reasoning) == (None, "volgens lijst", "")
