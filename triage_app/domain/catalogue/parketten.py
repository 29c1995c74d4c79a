"""Public prosecutor's offices and the prefixes that hint at them."""

from functools import cache
from typing import Literal

from triage_app.domain.catalogue.entry import Entry, packaged


class Parket(Entry):
    """An office by its name; the ``appeal`` one brings cases before the courts of appeal."""

    name: str
    kind: Literal["district", "national", "appeal"]
    prefixes: tuple[str, ...]
    prefixes_confirmed: bool


@cache
def parketten() -> tuple[Parket, ...]:
    """All offices: the ten of the districts, the national one and the appeal one."""
    return packaged("parketten.toml", "parket", Parket)


@cache
def parket_of_prefix(prefix: str) -> str | None:
    """The name of the office a prefix hints at; None for an unknown prefix: warned about, never refused."""
    return next((one.name for one in parketten() if prefix in one.prefixes), None)
