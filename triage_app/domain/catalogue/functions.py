"""What each function sees and may do: one table of the office."""

from functools import cache

from triage_app.domain.catalogue.entry import Entry, packaged
from triage_app.domain.people.person import Function
from triage_app.domain.people.rights import Right


class FunctionEntry(Entry):
    """The pages of a function, the first to begin with, and its rights."""

    code: Function
    pages: tuple[str, ...]
    rights: tuple[Right, ...]


@cache
def function_entries() -> tuple[FunctionEntry, ...]:
    """Every function."""
    return packaged("functions.toml", "function", FunctionEntry)


def rights_of(function: Function | None) -> frozenset[Right]:
    """What somebody of this function may do.

    Somebody the register does not know (None) may do everything: a register in which nobody is registered
    must be of use. Deciding is another matter: see ``may_decide``.
    """
    if function is None:
        return frozenset(Right)
    return frozenset(_entry(function).rights)


def pages_of(function: Function | None) -> tuple[str, ...]:
    """The pages somebody of this function sees, the one to begin with first; empty for all of them."""
    return () if function is None else _entry(function).pages


def _entry(function: Function) -> FunctionEntry:
    return next(one for one in function_entries() if one.code is function)
