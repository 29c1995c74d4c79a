"""Finding cases by what is typed into the search box: the words of a case, and whether they match.

Every store folds text here, so that each finds the same. Words are and-ed and match from their beginning;
of a parketnummer every part of two digits or more is found. Signals, reasons and free text are never
searched: they stay in the case.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from triage_app.domain.cases.case import Case
from triage_app.services.cases.rows import offence_label

MOST_WORDS = 16
"""More words than this in the box are not looked at: a pasted page must not bring the search down."""

LONGEST_WORD = 64
SHORTEST_PART = 2

_LETTERS_WITHOUT_MARKS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n"}
)
_NUMBER_LIKE = re.compile(r"\d[\d\-/.]*[\-/.]\d+", re.ASCII)


def fold(text: str) -> str:
    """Lower case, without diacritics, with blanks for whatever is neither letter nor digit."""
    if text.isascii():
        return "".join(one if one.isalnum() else " " for one in text.lower())
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS_WITHOUT_MARKS)).casefold()
    kinds = ((one, unicodedata.category(one)[0]) for one in plain.translate(_LETTERS_WITHOUT_MARKS))
    return "".join(one if kind in "LN" else " " for one, kind in kinds if kind != "M")


def wanted(text: str) -> tuple[str, ...]:
    """The beginnings asked for, folded: all of them must be found. Empty when nothing is asked.

    A number written with hyphens, slashes or dots is looked for as one number.
    """
    asked: list[str] = []
    for written in text.split()[:MOST_WORDS]:
        parts = fold(written).split()
        asked += ["".join(parts)] if _NUMBER_LIKE.fullmatch(written) else parts
    return tuple(dict.fromkeys(word[:LONGEST_WORD] for word in asked[:MOST_WORDS]))


def search_words(case: Case, prosecutor: str) -> tuple[str, ...]:
    """The folded words under which a case is found, each once.

    Args:
        case: The case.
        prosecutor: The name of its prosecutor, empty if none.
    """
    words = [ending for number in case.parketnummers for ending in _endings_of(number)]
    for written in " ".join(_texts(case, prosecutor)).split():
        parts = fold(written).split()
        words += [*parts, "".join(parts)]
    return tuple(dict.fromkeys(word for word in words if word))


def _texts(case: Case, prosecutor: str) -> tuple[str, ...]:
    """What is searched beside the numbers. A shielded case is found by nothing that tells of the suspect."""
    known = (case.parket or "", prosecutor)
    if case.shield is not None:
        return known
    suspect = case.suspect
    birth_year = str(suspect.birth_year or "")
    return (suspect.initials, birth_year, offence_label(case.offences), *known, case.research_handle)


@lru_cache(maxsize=1024)
def _endings_of(parketnummer: str) -> tuple[str, ...]:
    """Every ending of the number: each part of it begins one of them."""
    digits = parketnummer.replace("-", "")
    return tuple(digits[start:] for start in range(len(digits) - SHORTEST_PART + 1))


def finds(asked: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether a case with these words is among what is asked for."""
    return all(any(word.startswith(beginning) for word in words) for beginning in asked)


@lru_cache(maxsize=4096)
def places_of(text: str, asked: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where what is asked for stands in a text, as (start, end), in order and apart from each other.

    Args:
        text: A text as it is shown.
        asked: Folded beginnings, from ``wanted``.
    """
    hit = [False] * len(text)
    for written in re.finditer(r"\S+", text):
        anywhere = _NUMBER_LIKE.fullmatch(written[0]) is not None
        letters = [(sign, at) for at in range(*written.span()) for sign in fold(text[at])]
        known = [(sign, at) for sign, at in letters if sign != " "]
        joined = "".join(sign for sign, _at in known)
        begins = range(len(joined)) if anywhere else _beginnings(letters)
        for start in begins:
            for one in asked:
                if joined.startswith(one, start):
                    first, last = known[start][1], known[start + len(one) - 1][1]
                    hit[first : last + 1] = [True] * (last + 1 - first)
    for at in range(1, len(text)):
        hit[at] = hit[at] or (hit[at - 1] and not fold(text[at]))  # a mark of its own on the letter before it
    edges = [at for at in range(len(text) + 1) if (at > 0 and hit[at - 1]) != (at < len(text) and hit[at])]
    return tuple(zip(edges[::2], edges[1::2], strict=True))


def _beginnings(letters: Sequence[tuple[str, int]]) -> tuple[int, ...]:
    """Where in the letters without blanks a part of the word begins."""
    begins, passed, blank = [], 0, True
    for sign, _at in letters:
        if sign == " ":
            blank = True
            continue
        if blank:
            begins.append(passed)
        passed, blank = passed + 1, False
    return tuple(begins)
