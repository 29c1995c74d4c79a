"""What a harness found: one row of the table."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One promise, tried.

    Args:
        promise: Its id in the list of promises, such as I1.
        what: What was tried.
        tried: How often; 0 where a tool lacks.
        found: What came of it, by name.
        expected: What had to come of it; a negative control must lose.
    """

    promise: str
    what: str
    tried: int
    found: dict[str, int]
    expected: dict[str, int | str]

    @property
    def holds(self) -> bool:
        """Whether it came out as expected; ``some`` is any number above nought, ``all`` every try."""
        return all(
            _fits(self.found.get(name, 0), wanted, self.tried) for name, wanted in self.expected.items()
        )

    @property
    def here(self) -> bool:
        """Whether it could be tried on this machine."""
        return self.tried > 0


def _fits(count: int, wanted: int | str, tried: int) -> bool:
    if wanted == "some":
        return count > 0
    return count == (tried if wanted == "all" else wanted)


def show(rows: Sequence[Row]) -> str:
    """The table as text."""
    lines = [f"{'':4} {'what was tried':58} {'how often':>9}  what came of it"]
    for row in rows:
        verdict = "ok" if row.holds else "NO"
        found = ", ".join(f"{name} {count}" for name, count in row.found.items())
        if not row.here:
            verdict, found = "–", "not here: a tool lacks"
        lines.append(f"{row.promise:4} {row.what:58} {row.tried:>9,}  {found}  [{verdict}]")
    return "\n".join(lines)
