"""Columns of a table, as values."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ui.marks import Mark

R = TypeVar("R")


@dataclass(frozen=True)  # no slots: Python 3.11 then refuses ``Column[Row](…)``
class Column(Generic[R]):
    """One column over frozen rows.

    Args:
        key: Stable name; what a provider sorts by and what is remembered.
        title: Translated heading.
        text: What a row shows.
        sort_key: What it sorts by (in memory); the text when None. None values sort last.
        mark: The status a row shows instead of plain text, if it has one.
        width: In logical pixels, at first.
        right: Whether it stands to the right (numbers).
        hidden: Whether it is only shown when chosen.
        sortable: Whether a click on the heading sorts.
        tip: What the cell says on hovering, if more than it shows.
        found: Whether the search box looks for words here.
    """

    key: str
    title: str
    text: Callable[[R], str]
    sort_key: Callable[[R], Any] | None = None
    mark: Callable[[R], Mark] | None = None
    width: int = 110
    right: bool = False
    hidden: bool = False
    sortable: bool = True
    tip: Callable[[R], str] | None = None
    found: bool = False


@dataclass(frozen=True, slots=True)
class Sort:
    """By which column a list is sorted, and which way."""

    key: str
    descending: bool = False
