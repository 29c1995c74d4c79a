"""Variants of a pro Justitia examination."""

from functools import cache
from typing import Literal

from triage_app.domain.catalogue.entry import Entry, packaged
from triage_app.domain.catalogue.folding import folded


class Variant(Entry):
    """A variant, the disciplines that report in it, and the words lists write for it."""

    code: str
    kind: Literal["ambulant", "clinical", "other"]
    disciplines: tuple[Literal["psychiatrist", "psychologist", "orthopedagogue", "milieu"], ...]
    synonyms: tuple[str, ...]


@cache
def variants() -> tuple[Variant, ...]:
    """All variants, in the order a form offers them; ``variant.<code>`` is the name."""
    return packaged("variants.toml", "variant", Variant)


@cache
def variant_by_words(text: str) -> Variant | None:
    """The variant people mean by these words, or by its code; None if nobody could tell."""
    written = folded(text)
    for one in variants():
        if written in {folded(one.code), *map(folded, one.synonyms)}:
            return one
    return None
