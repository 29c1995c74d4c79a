"""The grounds not to request as they are numbered on paper."""

from functools import cache

from triage_app.domain.catalogue.entry import Entry, packaged
from triage_app.domain.grounds.ground import ExceptionGround


class GroundEntry(Entry):
    """A ground: its number, the kind it counts under, and whether a second reader looks at it."""

    code: str
    kind: ExceptionGround
    needs_second_reader: bool


@cache
def ground_entries() -> tuple[GroundEntry, ...]:
    """The grounds in the order of their numbers; ``ground.<code>.short`` and ``.full`` are their names."""
    return packaged("grounds.toml", "ground", GroundEntry)
