"""Tables and days as people read them on a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from triage_app.domain.amsterdam import AMSTERDAM

WIDEST = 44
"""Columns a cell may take before it is cut with an ellipsis."""

GAP = "  "


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Lines of a table: headings, a rule, a line per row; headings alone say that nothing is there."""
    cells = [[cut(one) for one in row] for row in rows]
    widths = [max(len(one) for one in column) for column in zip(headings, *cells, strict=True)]
    for row in (list(headings), ["─" * width for width in widths], *cells):
        yield GAP.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def pairs(entries: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Lines of a name and what it is, aligned; what is empty is left out."""
    filled = [(name, value) for name, value in entries if value]
    width = max((len(name) for name, _ in filled), default=0)
    for name, value in filled:
        yield f"{name.ljust(width)}{GAP}{value}"


def cut(text: str) -> str:
    """The text on one line, cut where it is too wide."""
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= WIDEST else f"{one_line[: WIDEST - 1]}…"


def shown(day: date | None) -> str:
    """A day as ``dd-mm-jjjj``; empty when unknown."""
    return "" if day is None else f"{day:%d-%m-%Y}"


def moment(at: datetime) -> str:
    """A moment by the clock of Amsterdam."""
    return f"{at.astimezone(AMSTERDAM):%d-%m-%Y %H:%M}"


def iso(day: date | None) -> str | None:
    """A day for a JSON document."""
    return None if day is None else day.isoformat()
