"""Words of the field in Dutch and English, shared by screen, paper and command line.

They live in ``triage_app/catalogue/words/*.toml``: a table per key, ``nl`` and ``en`` in it. Only the
files that speak of a topic are parsed, the first time it is asked for: this stands on the start path.
"""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import resources
from typing import Literal

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "en")

Sentences = Mapping[str, Mapping[str, str]]
"""Per key the sentence in each language."""


def say(key: str, language: Language, /, **values: object) -> str:
    """The word or sentence under a key, with its ``{placeholders}`` filled in.

    Raises:
        KeyError: an unknown key or a missing value; both are bugs.
    """
    sentence = _topic(key.partition(".")[0])[key][language]
    return sentence.format_map(values) if "{" in sentence else sentence


def has(key: str) -> bool:
    """Whether there is a sentence under this key."""
    return key in _topic(key.partition(".")[0])


def keys(prefix: str) -> tuple[str, ...]:
    """All keys that begin with the prefix, in the order of the files: ``keys("standing.")``, for one."""
    return tuple(key for key in _topic(prefix.partition(".")[0]) if key.startswith(prefix))


def files() -> Mapping[str, str]:
    """The text of every word file under its name: for the tests that compare them."""
    return _texts()


def flatten(text: str) -> Sentences:
    """The sentences of one word file under their dotted keys."""
    found: dict[str, Mapping[str, str]] = {}
    _collect(tomllib.loads(text), "", found)
    return found


def _collect(table: Mapping[str, object], path: str, found: dict[str, Mapping[str, str]]) -> None:
    sentence = {name: text for name, text in table.items() if isinstance(text, str)}
    if sentence:
        found[path] = sentence
    for name, inner in table.items():
        if isinstance(inner, dict):
            _collect(inner, f"{path}.{name}" if path else name, found)


@cache
def _texts() -> Mapping[str, str]:
    folder = resources.files("triage_app") / "catalogue" / "words"
    named = sorted((one for one in folder.iterdir() if one.name.endswith(".toml")), key=lambda one: one.name)
    return {one.name: one.read_text(encoding="utf-8") for one in named}


@cache
def _parsed(name: str) -> Sentences:
    return flatten(_texts()[name])


@cache
def _topic(topic: str) -> Sentences:
    """The sentences of every file that has a table of this topic."""
    found: dict[str, Mapping[str, str]] = {}
    for name, text in _texts().items():
        if f"[{topic}." in text:
            found |= {key: one for key, one in _parsed(name).items() if key.startswith(f"{topic}.")}
    return found


def long_day(day: date, language: Language) -> str:
    """A date in full, with its weekday: *dinsdag 1 december 2026*."""
    weekday, month = say(f"weekday.{day.weekday()}", language), say(f"month.{day.month}", language)
    return f"{weekday} {day.day} {month} {day.year}"
