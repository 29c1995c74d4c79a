"""Which of many short texts somebody means who typed a few letters."""

from collections.abc import Sequence

from triage_app.domain.catalogue.folding import folded


def matching(texts: Sequence[str], typed: str) -> list[int]:
    """Return the places of the texts that hold every word typed, best first; all of them when nothing was.

    A text that begins with what was typed comes before one in which each word begins a word, and that
    before one that only holds them. Case and accents do not count.
    """
    wanted = folded(typed).split()
    ranked = [(_rank(folded(text), wanted), at) for at, text in enumerate(texts)]
    return [at for rank, at in sorted(ranked) if rank < _NOT]


_NOT = 3


def _rank(text: str, wanted: Sequence[str]) -> int:
    words = text.split()
    if text.startswith(" ".join(wanted)):
        return 0
    if all(any(word.startswith(one) for word in words) for one in wanted):
        return 1
    return 2 if all(one in text for one in wanted) else _NOT
