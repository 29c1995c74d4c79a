"""What a list asks for."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class View(StrEnum):
    """The ready-made filters of the case list."""

    ALL = "all"
    SILENT = "silent"
    TO_CONFIRM = "to_confirm"
    CUSTODY_SOON = "custody_soon"
    HEARING_SOON = "hearing_soon"
    RETURNED = "returned"
    TRASH = "trash"


CUSTODY_SOON_DAYS = 14
HEARING_SOON_DAYS = 30


class SortKey(StrEnum):
    """Columns a list can be sorted by; URGENCY is custody term, hearing, then days since registration."""

    URGENCY = "urgency"
    PARKETNUMMER = "parketnummer"
    SUSPECT = "suspect"
    OFFENCE = "offence"
    STANDING = "standing"
    HEARING = "hearing"
    REGISTERED = "registered"


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """Which rows, in which order, from where.

    ``text`` is what stands in the search box; ``prosecutors`` are the people whose cases are meant, None for
    everybody's.
    """

    day: date
    view: View = View.ALL
    text: str = ""
    sort: SortKey = SortKey.URGENCY
    descending: bool = False
    offset: int = 0
    limit: int | None = None
    prosecutors: frozenset[int] | None = None
