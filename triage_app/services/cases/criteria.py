"""What a row of a list must meet, as values: read off the search box, met in Python or put into SQL."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from triage_app.services.cases.rows import CaseRow
from triage_app.services.cases.searching import finds, fold

Names = Mapping[int, str]
"""The names of prosecutors by their id."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """A column says one of these."""

    column: str
    values: frozenset[str]

    def holds(self, row: CaseRow, _names: Names) -> bool:
        """Whether the row meets it."""
        return getattr(row, self.column) in self.values


@dataclass(frozen=True, slots=True)
class Begins:
    """What a column of plain letters says begins with this, capitals aside."""

    column: str
    text: str

    def holds(self, row: CaseRow, _names: Names) -> bool:
        """Whether the row meets it."""
        return (getattr(row, self.column) or "").lower().startswith(self.text)


@dataclass(frozen=True, slots=True)
class Suspect:
    """The initials begin with these, marks, dots and blanks aside."""

    initials: str

    def holds(self, row: CaseRow, _names: Names) -> bool:
        """Whether the row meets it."""
        return fold(row.suspect).replace(" ", "").startswith(self.initials)


@dataclass(frozen=True, slots=True)
class Between:
    """A day lies between these, both included; without one of them on that side of any."""

    column: str
    first: date | None
    last: date | None

    def holds(self, row: CaseRow, _names: Names) -> bool:
        """Whether the row meets it; a day that is not known lies nowhere."""
        day = getattr(row, self.column)
        return day is not None and (self.first or date.min) <= day <= (self.last or date.max)


@dataclass(frozen=True, slots=True)
class Known:
    """A column says something, or nothing."""

    column: str
    known: bool

    def holds(self, row: CaseRow, _names: Names) -> bool:
        """Whether the row meets it."""
        return (getattr(row, self.column) is not None) is self.known


@dataclass(frozen=True, slots=True)
class Is:
    """A column says exactly this: a truth or a number."""

    column: str
    value: bool | int

    def holds(self, row: CaseRow, _names: Names) -> bool:
        """Whether the row meets it."""
        found = getattr(row, self.column)
        return found is not None and found == self.value


@dataclass(frozen=True, slots=True)
class OfProsecutor:
    """The name of the prosecutor has words that begin with these."""

    words: tuple[str, ...]

    def holds(self, row: CaseRow, names: Names) -> bool:
        """Whether the row meets it."""
        return row.prosecutor_id in self.ids(names)

    def ids(self, names: Names) -> frozenset[int]:
        """The people who are meant."""
        return frozenset(one for one, name in names.items() if finds(self.words, tuple(fold(name).split())))


@dataclass(frozen=True, slots=True)
class All:
    """All of these."""

    of: "tuple[Criterion, ...]"

    def holds(self, row: CaseRow, names: Names) -> bool:
        """Whether the row meets it."""
        return all(one.holds(row, names) for one in self.of)


@dataclass(frozen=True, slots=True)
class Any:
    """Any of these."""

    of: "tuple[Criterion, ...]"

    def holds(self, row: CaseRow, names: Names) -> bool:
        """Whether the row meets it."""
        return any(one.holds(row, names) for one in self.of)


Criterion = OneOf | Begins | Suspect | Between | Known | Is | OfProsecutor | All | Any
