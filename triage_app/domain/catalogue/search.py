"""The article finder: offences by number or by word."""

import re

from triage_app.domain.cases.offence import Regime
from triage_app.domain.catalogue.folding import folded
from triage_app.domain.catalogue.offences import OffenceDefinition, offence_definitions

_FILLERS = frozenset({"art", "artikel", "lid", "sr", "aanhef", "en"})
_REGIMES = {"oud": Regime.OLD, "old": Regime.OLD, "nieuw": Regime.NEW, "new": Regime.NEW}
_NUMBER = re.compile(r"\d{2,3}[a-z]{0,2}")
_PARAGRAPH = re.compile(r"\d")


def search_offences(text: str, regime: Regime | None = None) -> tuple[OffenceDefinition, ...]:
    """Offences that fit what was typed so far, the best first; none typed gives all.

    A number fits the beginning of the article (``24`` finds 240 to 249), a digit after it the paragraph
    (``243 lid 1``, ``243.1``), a word any part of the Dutch or English name. ``oud`` or ``nieuw`` in the
    text chooses the regime where the argument leaves it open.
    """
    parts = [part for part in folded(text).split() if part not in _FILLERS]
    named = [_REGIMES[part] for part in parts if part in _REGIMES]
    wanted = regime or (named[0] if named else None)
    parts = [part for part in parts if part not in _REGIMES]
    fitting = [one for one in offence_definitions() if wanted in {None, one.regime} and _fits(one, parts)]
    numbers = [part for part in parts if _NUMBER.fullmatch(part)]
    return tuple(sorted(fitting, key=lambda one: one.article not in numbers))


def _fits(offence: OffenceDefinition, parts: list[str]) -> bool:
    names = folded(f"{offence.nl} {offence.en}")
    return all(
        part == offence.paragraph
        if place > 0 and _PARAGRAPH.fullmatch(part)
        else offence.article.startswith(part) or part in names
        for place, part in enumerate(parts)
    )
