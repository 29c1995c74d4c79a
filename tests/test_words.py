"""The words: complete in both languages, each key once, the same placeholders."""

from collections import Counter
from string import Formatter

import pytest

from triage_app import words

PARSED = {name: words.flatten(text) for name, text in words.files().items()}
SENTENCES = {key: sentence for file in PARSED.values() for key, sentence in file.items()}


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def test_a_key_says_its_word_in_the_language_asked() -> None:
    assert words.say("standing.requested", "nl") == "Aangevraagd"
    assert words.say("standing.requested", "en") == "Requested"


def test_placeholders_are_filled_and_a_missing_value_is_a_bug() -> None:
    said = words.say("problem.unknown", "nl", code="x.{y}")
    assert "x.{y}" in said
    with pytest.raises(KeyError):
        words.say("problem.unknown", "nl")


def test_an_unknown_key_is_a_bug() -> None:
    with pytest.raises(KeyError):
        words.say("standing.perhaps", "nl")
    assert not words.has("standing.perhaps")
    assert not words.has("nothing_of_the_kind.at_all")
    assert words.has("standing.undecided")


def test_keys_are_listed_by_their_beginning() -> None:
    standings = words.keys("standing.")
    assert "standing.requested" in standings
    assert all(key.startswith("standing.") for key in standings)
    assert words.keys("standing.awaiting") == ("standing.awaiting_confirmation",)


def test_no_key_stands_in_two_places() -> None:
    counted = Counter(key for file in PARSED.values() for key in file)
    assert [key for key, times in counted.items() if times > 1] == []


def test_every_key_speaks_both_languages_and_says_something() -> None:
    lacking = {
        key: sorted(sentence)
        for key, sentence in SENTENCES.items()
        if set(sentence) != set(words.LANGUAGES)
        or not all(text.strip() == text != "" for text in sentence.values())
    }
    assert lacking == {}


def test_both_languages_have_the_same_placeholders() -> None:
    differing = [key for key, one in SENTENCES.items() if placeholders(one["nl"]) != placeholders(one["en"])]
    assert differing == []


def test_placeholders_are_plain_names() -> None:
    odd = [
        key
        for key, sentence in SENTENCES.items()
        for text in sentence.values()
        for name in placeholders(text)
        if not name.isidentifier()
    ]
    assert odd == []


def test_every_key_of_every_file_can_be_said() -> None:
    for key, sentence in SENTENCES.items():
        values = dict.fromkeys(placeholders(sentence["nl"]), "§")
        assert words.has(key), key
        assert words.say(key, "nl", **values) == sentence["nl"].format_map(values)
