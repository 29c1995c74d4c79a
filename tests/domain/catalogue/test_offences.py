"""Offences in two regimes."""

import pytest

from triage_app.domain.cases.offence import NEW_LAW_FROM, Mode, Offence, Regime, VictimAge, minor_victim
from triage_app.domain.catalogue import always_minor_keys, find_offence, offence_definitions


@pytest.mark.parametrize(
    ("article", "new", "old"),
    [
        ("242", "schuldverkrachting", "verkrachting"),
        ("245", "aanranding 16–18", "binnendringen 12–16"),
        ("250", "verkrachting < 12", "koppelarij"),
    ],
)
def test_the_same_number_means_something_else_before_and_after(article: str, new: str, old: str) -> None:
    after, before = find_offence(article, None, Regime.NEW), find_offence(article, None, Regime.OLD)
    assert after is not None
    assert before is not None
    assert (after.name("nl"), before.name("nl")) == (new, old)
    assert after.name("en") != before.name("en")


def test_the_regimes_meet_on_the_day_the_new_law_came() -> None:
    for one in offence_definitions():
        assert one.valid_on(NEW_LAW_FROM) is (one.regime is Regime.NEW), one.number


def test_a_paragraph_is_found_by_its_number() -> None:
    found = find_offence("243", "2", Regime.NEW)
    assert found is not None
    assert (found.number, found.max_years) == ("243 lid 2", 12)


def test_an_article_as_a_whole_has_no_maximum_of_one_paragraph() -> None:
    found = find_offence("248", None, Regime.NEW)
    assert found is not None
    assert (found.number, found.paragraph, found.max_years) == ("248", None, None)
    assert found.implied_victim_age is VictimAge.FROM_12_TO_15


def test_an_article_without_paragraphs_keeps_its_maximum() -> None:
    found = find_offence("242", None, Regime.OLD)
    assert found is not None
    assert (found.number, found.max_years, found.mode) == ("242", 12, Mode.HANDS_ON)


@pytest.mark.parametrize(
    ("article", "paragraph", "regime"),
    [
        ("243", "5", Regime.NEW),
        ("242", "1", Regime.OLD),
        ("244", None, Regime.NEW),
        ("310", None, Regime.OLD),
    ],
)
def test_what_the_catalogue_lacks_is_not_found(article: str, paragraph: str | None, regime: Regime) -> None:
    assert find_offence(article, paragraph, regime) is None


def test_the_confirmed_maxima_are_those_that_were_read() -> None:
    confirmed = {
        (one.number, one.max_years) for one in offence_definitions() if one.confirmed and one.max_years
    }
    assert confirmed == {("243 lid 1", 9), ("248 lid 1", 12), ("250 lid 2", 18), ("252", 6)}


def test_the_victim_is_a_child_by_definition_in_images_and_performances() -> None:
    assert always_minor_keys() == {"new:252", "new:253", "old:240b", "old:248c"}
    seen = Offence(article="252", regime=Regime.NEW, victim_age=VictimAge.UNKNOWN)
    assert minor_victim((seen,), always_minor_keys()) is True


def test_the_article_fixes_the_age_only_where_it_names_one() -> None:
    fixed = {
        f"{one.regime}:{one.article}": one.implied_victim_age
        for one in offence_definitions()
        if one.implied_victim_age
    }
    assert fixed == {
        "new:245": VictimAge.FROM_16_TO_17,
        "new:246": VictimAge.FROM_16_TO_17,
        "new:247": VictimAge.FROM_12_TO_15,
        "new:248": VictimAge.FROM_12_TO_15,
        "new:249": VictimAge.UNDER_12,
        "new:250": VictimAge.UNDER_12,
        "old:244": VictimAge.UNDER_12,
        "old:245": VictimAge.FROM_12_TO_15,
    }
