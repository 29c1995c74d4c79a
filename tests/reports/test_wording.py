"""Sentences on paper: complete in both languages, none forgotten, none unused."""

import re
from pathlib import Path
from string import Formatter

import pytest

from reports import wording
from reports.wording import phrase

SENTENCES = dict(wording._ALL)
SOURCES = "\n".join(path.read_text(encoding="utf-8") for path in Path(wording.__file__).parent.glob("*.py"))


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def test_both_languages_say_something_with_the_same_placeholders() -> None:
    odd = [
        key
        for key, (nl, en) in SENTENCES.items()
        if not nl.strip() or not en.strip() or placeholders(nl) != placeholders(en)
    ]

    assert odd == []


def test_no_sentence_is_left_over() -> None:
    quoted = set(re.findall(r"""['"]([a-z_]+(?:\.[a-zA-Z0-9_]+)*)['"](?!: \()""", SOURCES))
    built = tuple(re.findall(r"""f['"]([a-z_]+\.)\{""", SOURCES))

    assert [key for key in SENTENCES if key not in quoted and not key.startswith(built)] == []


def test_values_stand_where_they_belong_and_braces_in_them_are_text() -> None:
    assert phrase("sheet.tbs", "nl", said="{x}") == "tbs: {x}"
    assert phrase("sheet.more", "nl").startswith("+ {count}")


def test_an_unknown_key_is_a_bug() -> None:
    with pytest.raises(KeyError):
        phrase("nothing.like.it", "nl")
