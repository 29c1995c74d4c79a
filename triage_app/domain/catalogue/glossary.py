"""The words of the field, with what they mean here."""

from functools import cache
from typing import Literal

from triage_app.domain.catalogue.entry import Entry, packaged
from triage_app.domain.catalogue.folding import folded


class GlossaryWord(Entry):
    """A word in both languages, each with its meaning in one to three sentences."""

    code: str
    nl: str
    en: str
    meaning_nl: str
    meaning_en: str

    def word(self, language: Literal["nl", "en"]) -> str:
        """The word itself."""
        return self.nl if language == "nl" else self.en

    def meaning(self, language: Literal["nl", "en"]) -> str:
        """What it means."""
        return self.meaning_nl if language == "nl" else self.meaning_en


@cache
def glossary() -> tuple[GlossaryWord, ...]:
    """All words, in the order of the file."""
    return packaged("glossary.toml", "word", GlossaryWord)


def explained(typed: str, language: Literal["nl", "en"]) -> tuple[GlossaryWord, ...]:
    """The words that hold what was typed, in alphabetical order; then those whose meaning does.

    Args:
        typed: A part of a word; nothing gives all.
        language: In which it is looked for.
    """
    wanted = folded(typed)
    ordered = sorted(glossary(), key=lambda one: folded(one.word(language)))
    named = [one for one in ordered if wanted in folded(one.word(language))]
    told = [one for one in ordered if one not in named and wanted in folded(one.meaning(language))]
    return (*named, *told)
