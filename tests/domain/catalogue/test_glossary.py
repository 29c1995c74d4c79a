"""The words of the field: found by name first, then by what they mean; complete in both languages."""

from typing import Literal

import pytest

from triage_app.domain.catalogue.glossary import explained, glossary


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_word_has_a_name_and_a_meaning(language: Literal["nl", "en"]) -> None:
    words = glossary()

    assert len({one.code for one in words}) == len({one.word(language) for one in words}) == len(words)
    assert all(one.meaning(language).endswith(".") and len(one.meaning(language)) > 20 for one in words)


def test_nothing_typed_gives_all_by_the_alphabet() -> None:
    found = [one.word("en") for one in explained("", "en")]

    assert len(found) == len(glossary())
    assert found == sorted(found, key=str.casefold)


def test_words_that_are_named_so_come_before_those_that_only_mean_it() -> None:
    found = [one.code for one in explained("Eén-jaar", "nl")]
    assert found[0] == "one_year_rule"

    first, *others = explained("tbs", "nl")
    assert first.code == "tbs"
    assert all("tbs" in one.meaning("nl").lower() for one in others)
    assert {"ground"} <= {one.code for one in others}
    assert explained("bestaat niet", "nl") == ()
