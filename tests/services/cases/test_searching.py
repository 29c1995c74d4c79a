"""Folding, what is asked for, and the words of a case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.examples import FULL, number, plain
from triage_app.services.cases.searching import (
    LONGEST_WORD,
    MOST_WORDS,
    finds,
    fold,
    search_words,
    wanted,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ş. Öztürk", "s  ozturk"),
        ("Łęgi-Çelik", "legi celik"),
        ("ĲSSEL", "ijssel"),
        ("Straße", "strasse"),
        ("ØRSTED æ", "orsted ae"),
        ("e\u0301e\u0301n", "een"),
        ("A&B <b>", "a b  b "),
        ("\ud800x", " x"),
    ],
)
def test_text_is_folded_to_plain_letters_and_digits(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)).split() == fold(text).split()


@given(st.text())
def test_what_is_asked_for_is_short_and_plain(text: str) -> None:
    asked = wanted(text)
    assert len(asked) <= MOST_WORDS
    assert all(0 < len(word) <= LONGEST_WORD for word in asked)
    assert not {'"', " ", "*"} & set("".join(asked))


def test_a_number_is_asked_for_as_one() -> None:
    assert wanted("16-1234 16/1234") == ("161234",)
    assert wanted("16 1234") == ("16", "1234")
    assert wanted("jan-piet") == ("jan", "piet")
    assert wanted(" \t") == ()


def test_a_case_is_found_by_its_words_and_nothing_told_in_confidence() -> None:
    words = search_words(FULL, "Zoë Łęgi")
    assert {"so", "dl", "1987", "243", "midden", "nederland", "zoe", "legi", "zeeard", "1612345625"} <= set(
        words
    )
    assert len(set(words)) == len(words)
    assert not {"geheim", "psychosis", "eerder", "raadsman", "fpc", "utrecht"} & set(words)


def test_every_word_asked_for_must_be_there() -> None:
    words = search_words(plain(1, research_handle="ZEEARD"), "")
    assert finds(wanted(f"zee {number(1)}"), words)
    assert not finds(wanted("zee berg"), words)
    assert finds((), words)
