"""The articles a cell names, and the offences they are once the day is known."""

import re
from datetime import date
from functools import lru_cache

from triage_app.domain.cases.offence import Offence
from triage_app.errors import BadInput
from triage_app.services.cases.entry import read_offence

_LONGEST = 200
_BEFORE_PARAGRAPH = re.compile(r",\s*(?=lid\b)")
_ORDINALS = {"eerste": "1", "tweede": "2", "derde": "3", "vierde": "4"}
_ORDINAL = re.compile(r"\b(" + "|".join(_ORDINALS) + r") lid\b")
_BETWEEN = re.compile(r"[,;+&/\n]|\ben\b|\bjo\b\.?|\bsubs\b\.?")


@lru_cache(maxsize=4_096)
def articles_of(text: str) -> tuple[str, ...]:
    """The articles in a cell such as ``243 lid 1`` or ``247 en 252 (oud)``; none if any is unknown."""
    written = _BEFORE_PARAGRAPH.sub(" ", text.lower()[:_LONGEST])
    written = _ORDINAL.sub(lambda found: f"lid {_ORDINALS[found[1]]}", written)
    parts = tuple(part.strip() for part in _BETWEEN.split(written) if part.strip())
    return parts if all(_offence(part, None) is not None for part in parts) else ()


@lru_cache(maxsize=16_384)
def offences_of(text: str, first_day: date | None, last_day: date | None) -> tuple[Offence, ...]:
    """The offences of a cell that `articles_of` knows, on these days; an article named twice counts once.

    The day selects the law; in a period across the change the old one goes first (art. 1 lid 2 Sr).
    An article the law of that day does not know is left out.
    """
    found: dict[str, Offence] = {}
    for article in articles_of(text):
        offence = _offence(article, first_day) or _offence(article, last_day)
        if offence is not None:
            days = {"committed_from": first_day, "committed_to": last_day if last_day != first_day else None}
            found.setdefault(offence.key, offence.model_copy(update=days))
    return tuple(found.values())


@lru_cache(maxsize=16_384)
def _offence(article: str, day: date | None) -> Offence | None:
    try:
        return read_offence(article, day)
    except BadInput:
        return None
