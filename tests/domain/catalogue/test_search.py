"""The article finder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage_app.domain.cases.offence import Regime
from triage_app.domain.catalogue import OffenceDefinition, offence_definitions, search_offences
from triage_app.domain.catalogue.folding import folded


def told(found: tuple[OffenceDefinition, ...]) -> list[str]:
    return [f"{one.number} {one.regime}" for one in found]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("243 lid 2", "243 lid 2 new"),
        ("243.2", "243 lid 2 new"),
        ("art. 243 lid 2 Sr", "243 lid 2 new"),
        ("247 (oud)", "247 old"),
        ("248e", "248e old"),
        ("grooming", "248e old"),
        ("GROOMING", "248e old"),
        ("benadering", "251 new"),
        ("gekwalificeerde verkrachting 12", "248 lid 2 new"),
        ("child pornography", "252 new"),
    ],
)
def test_an_offence_is_found_by_number_or_word(typed: str, first: str) -> None:
    assert first in told(search_offences(typed))


def test_the_article_typed_whole_comes_before_those_that_only_begin_so() -> None:
    assert told(search_offences("248 oud"))[0] == "248a old"
    assert told(search_offences("254"))[:2] == ["254 new", "254ba new"]
    assert told(search_offences("240"))[0] == "240 new"


def test_the_argument_goes_before_the_word_in_the_text() -> None:
    assert {one.regime for one in search_offences("242 oud", Regime.NEW)} == {Regime.NEW}
    assert {one.regime for one in search_offences("242")} == {Regime.OLD, Regime.NEW}
    assert {one.regime for one in search_offences("nieuw")} == {Regime.NEW}


def test_a_digit_after_the_article_is_its_paragraph() -> None:
    assert told(search_offences("243 lid 2")) == ["243 lid 2 new"]
    assert search_offences("243 lid 9") == ()


def test_nothing_typed_gives_all_and_nonsense_nothing() -> None:
    assert search_offences("  ") == offence_definitions()
    assert search_offences("fietsendiefstal") == ()


@given(st.sampled_from(offence_definitions()))
def test_every_offence_is_found_by_its_own_number_and_by_its_names(offence: OffenceDefinition) -> None:
    assert offence in search_offences(offence.number, offence.regime)
    assert offence in search_offences(offence.nl)
    assert offence in search_offences(offence.en)


@given(st.text(max_size=60))
def test_any_text_may_be_typed(typed: str) -> None:
    assert set(told(search_offences(typed))) <= set(told(offence_definitions()))


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)
