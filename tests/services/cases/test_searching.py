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
    places_of,
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


def marked(text: str, typed: str) -> str:
    """The text with brackets around what was searched for."""
    parts, last = [], 0
    for start, end in places_of(text, wanted(typed)):
        parts += [text[last:start], "[", text[start:end], "]"]
        last = end
    return "".join((*parts, text[last:]))


@pytest.mark.parametrize(
    ("text", "typed", "shown"),
    [
        ("16-012345-26", "2345", "16-01[2345]-26"),
        ("16-012345-26", "16-01 26", "[16-01]2345-[26]"),
        ("Ş. Ö.", "s o", "[Ş]. [Ö]."),
        ("É. de V.", "e. de v", "[É]. [de] [V]."),
        ("M. el A.", "l", "M. el A."),
        ("J.-P. O.", "jp", "[J.-P]. O."),
        ("J.-P. O.", "p", "J.-[P]. O."),
        ("246 (oud) +2", "oud", "246 ([oud]) +2"),
        ("o\u0308z", "o", "[o\u0308]z"),
        ("Straße", "strass", "[Straß]e"),
        ("243 lid 1", "", "243 lid 1"),
        ("", "x", ""),
    ],
)
def test_what_is_asked_for_is_marked_where_it_stands(text: str, typed: str, shown: str) -> None:
    assert marked(text, typed) == shown


@given(st.text(), st.text(max_size=8))
def test_marks_lie_in_the_text_one_after_the_other(text: str, typed: str) -> None:
    edges = [edge for place in places_of(text, wanted(typed)) for edge in place]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(text) for edge in edges)


@given(st.text(), st.text(max_size=8))
def test_something_is_marked_of_whatever_is_found(written: str, typed: str) -> None:
    text = written.replace("-", "").replace("/", "").replace(".", "")
    words = tuple(part for one in text.split() for part in (*fold(one).split(), "".join(fold(one).split())))
    asked = wanted(typed)
    if asked and finds(asked, words):
        assert places_of(text, asked)
