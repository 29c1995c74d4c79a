"""What columns are called and what cells say: data of the catalogue, folded so that trifles vanish."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Synonyms:
    """The names of columns and the words of cells.

    Args:
        headings: The field by the compact name of a column.
        sorted_headings: The field by the words of a name in alphabetical order.
        abbreviations: What a word of a heading is short for; the empty text for a word without weight.
        unknown: What a cell says when it says nothing.
        cells: Per field the code by what a cell may say.
        unavailable: Words in a note that say the suspect cannot be examined.
    """

    headings: Mapping[str, str]
    sorted_headings: Mapping[tuple[str, ...], str]
    abbreviations: Mapping[str, str]
    unknown: frozenset[str]
    cells: Mapping[str, Mapping[str, str]]
    unavailable: tuple[str, ...]

    @property
    def fields(self) -> frozenset[str]:
        """The names of all fields a column can be read as."""
        return frozenset(self.headings.values())


@cache
def synonyms() -> Synonyms:
    """The synonyms of the catalogue."""
    text = (resources.files("triage_app") / "catalogue" / "headings.toml").read_text(encoding="utf-8")
    return from_data(tomllib.loads(text))


def from_data(data: Mapping[str, Mapping[str, object]]) -> Synonyms:
    """Synonyms from the tables of the catalogue file."""
    short = {word: str(meaning) for word, meaning in data["abbreviations"].items()}
    names = [(field, words_of(name, short)) for field, name in _pairs(data["headings"])]
    tables = {field: table for field, table in data["cells"].items() if isinstance(table, Mapping)}
    unavailable = tables.pop("unavailable")
    return Synonyms(
        headings={"".join(words): field for field, words in names},
        sorted_headings={tuple(sorted(words)): field for field, words in names},
        abbreviations=short,
        unknown=frozenset(fold(mark) for mark in _texts(data["cells"]["unknown"])),
        cells={field: {fold(said): code for code, said in _pairs(table)} for field, table in tables.items()},
        unavailable=tuple(fold(word) for word in _texts(unavailable["words"])),
    )


@lru_cache(maxsize=16_384)
def fold(text: str) -> str:
    """Text to compare by: no capitals, accents, or blanks around signs."""
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)
    )
    return " ".join(plain.casefold().split())


def words_of(name: str, abbreviations: Mapping[str, str]) -> tuple[str, ...]:
    """The words of a heading, short ones spelled out and those without weight left out."""
    words = _WORD.findall(fold(name.replace("d.d.", "datum")))
    return tuple(meaning for word in words if (meaning := abbreviations.get(word, word)))


def _pairs(table: Mapping[str, object]) -> Iterable[tuple[str, str]]:
    return ((key, text) for key, texts in table.items() for text in _texts(texts))


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, list) else ()
