"""A few letters find what is meant; case and accents do not count."""

from hypothesis import given
from hypothesis import strategies as st

from ui.palette.matching import matching

TEXTS = ("Nieuwe zaak", "Naar het overleg", "Zaken", "Overleg plannen", "Één zaak tonen")


def test_nothing_typed_shows_all_in_their_order() -> None:
    assert matching(TEXTS, "  ") == [0, 1, 2, 3, 4]


def test_beginnings_come_before_words_before_parts() -> None:
    assert matching(TEXTS, "overl") == [3, 1]
    assert matching(TEXTS, "zaak") == [0, 4]
    assert matching(TEXTS, "ak") == [0, 2, 4]


def test_every_word_counts_in_any_order_and_accents_do_not() -> None:
    assert matching(TEXTS, "zaak EEN") == [4]
    assert matching(TEXTS, "zaak overleg") == []


@given(st.lists(st.text(max_size=12), max_size=6), st.text(max_size=12))
def test_each_is_found_once_and_by_its_own_name(texts: list[str], typed: str) -> None:
    found = matching(texts, typed)

    assert len(found) == len(set(found))
    assert all(at in matching(texts, text) for at, text in enumerate(texts))
