"""Offences of the Wetboek van Strafrecht in the two regimes."""

from functools import cache

from triage_app.domain.cases.offence import Mode, Regime, VictimAge
from triage_app.domain.catalogue.entry import Entry, packaged
from triage_app.words import Language


class OffenceDefinition(Entry):
    """An article, or one paragraph (lid) of it, in one regime.

    ``max_years`` is the maximum prison term in years, None where unknown. ``implied_victim_age`` is the band
    the article itself fixes; ``minor_victim_always`` says that its victim is a child by definition.
    """

    article: str
    paragraph: str | None = None
    regime: Regime
    nl: str
    en: str
    max_years: int | None = None
    implied_victim_age: VictimAge | None = None
    minor_victim_always: bool = False
    mode: Mode | None = None

    def name(self, language: Language) -> str:
        """Its name on screen and paper."""
        return self.nl if language == "nl" else self.en

    @property
    def number(self) -> str:
        """``243 lid 1``, or the article alone; the regime is told apart from it."""
        return f"{self.article} lid {self.paragraph}" if self.paragraph else self.article


@cache
def offence_definitions() -> tuple[OffenceDefinition, ...]:
    """Every article and paragraph of both regimes, the regime in force first."""
    return packaged("offences.toml", "offence", OffenceDefinition)


@cache
def find_offence(article: str, paragraph: str | None, regime: Regime) -> OffenceDefinition | None:
    """The definition of an article or one of its paragraphs, None if the catalogue lacks it.

    An article with paragraphs may be asked for as a whole (lists often leave the paragraph out): it has the
    name of its first paragraph and no maximum, for that depends on the paragraph.
    """
    of_article = [one for one in offence_definitions() if (one.article, one.regime) == (article, regime)]
    for one in of_article:
        if one.paragraph == paragraph:
            return one
    if paragraph is not None or not of_article:
        return None
    return of_article[0].model_copy(update={"paragraph": None, "max_years": None})


@cache
def always_minor_keys() -> frozenset[str]:
    """``regime:article`` of the offences whose victim is a child by definition (252, 253; 240b, 248c old)."""
    return frozenset(
        f"{one.regime}:{one.article}" for one in offence_definitions() if one.minor_victim_always
    )
