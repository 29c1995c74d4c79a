"""Parketten, variants and norms."""

from datetime import date

import pytest

from triage_app.domain.cases.custody import STANDARD_TERMS
from triage_app.domain.catalogue import (
    custody_terms,
    norm,
    parket_of_prefix,
    parketten,
    silence_norms,
    target_weeks,
    variant_by_words,
    variants,
)
from triage_app.domain.decisions.silence import STANDARD_NORMS
from triage_app.errors import NotFound

TODAY = date(2026, 11, 24)


def test_there_are_ten_district_offices_a_national_and_an_appeal_one() -> None:
    kinds = [one.kind for one in parketten()]
    assert (kinds.count("district"), kinds.count("national"), kinds.count("appeal")) == (10, 1, 1)


@pytest.mark.parametrize(
    ("prefix", "office"),
    [
        ("16", "Midden-Nederland"),
        ("09", "Den Haag"),
        ("05", "Oost-Nederland"),
        ("08", "Oost-Nederland"),
        ("22", "Ressortsparket"),
        ("23", "Ressortsparket"),
        ("99", None),
    ],
)
def test_a_prefix_hints_at_its_office(prefix: str, office: str | None) -> None:
    assert parket_of_prefix(prefix) == office


def test_no_prefix_hints_at_two_offices() -> None:
    prefixes = [prefix for one in parketten() for prefix in one.prefixes]
    assert len(prefixes) == len(set(prefixes))


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("klinisch PBC", "clinical_pbc"),
        ("dubbel", "double"),
        ("Dubbel ", "double"),
        ("triple", "triple"),
        ("secundair dubbel", "secondary_double"),
        ("enkel psychiatrisch", "single_psychiatric"),
        ("Enkel-psychologisch", "single_psychological"),
        ("mono + milieu", "mono_milieu"),
        ("mono/milieu", "mono_milieu"),
        ("SPOED", "urgent"),
        ("measure_assessment", "measure_assessment"),
        ("Teylingereind", "clinical_teylingereind"),
    ],
)
def test_a_variant_is_known_by_the_words_people_write(written: str, code: str) -> None:
    found = variant_by_words(written)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("written", ["", "?", "trajectconsult", "dubbel of triple"])
def test_words_that_name_no_variant_give_none(written: str) -> None:
    assert variant_by_words(written) is None


def test_no_word_means_two_variants() -> None:
    for one in variants():
        for word in one.synonyms:
            assert variant_by_words(word) is one, word


def test_a_double_has_a_psychiatrist_and_a_second_discipline() -> None:
    double = variant_by_words("dubbel")
    assert double is not None
    assert double.disciplines == ("psychiatrist", "psychologist")


def test_the_norms_in_the_file_are_those_the_rules_start_from() -> None:
    assert silence_norms(TODAY) == STANDARD_NORMS
    assert custody_terms(TODAY) == STANDARD_TERMS


def test_every_variant_has_a_target_that_is_not_confirmed() -> None:
    for one in variants():
        target = target_weeks(one.code, TODAY)
        assert (target.unit, target.confirmed) == ("weeks", False)
        assert 1 <= target.value <= 26


def test_a_norm_is_asked_for_on_a_day() -> None:
    assert norm("youth.in_time_percent", date(2024, 1, 1)).value == 95
    with pytest.raises(NotFound) as caught:
        norm("youth.in_time_percent", date(2023, 12, 31))
    assert caught.value.code == "catalogue.norm_missing"
    assert caught.value.details == {"norm": "youth.in_time_percent", "on": "31-12-2023"}
