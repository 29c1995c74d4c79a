"""What a list says, row by row, before the register is asked anything."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from triage_app.spreadsheets.cells import shown
from triage_app.spreadsheets.headings import Layout
from triage_app.spreadsheets.sheet import Row

Fact = str | int | date
"""A comparable value a cell gave: text, a code, a number or a day."""

NO_CUSTODY = "none"
"""Stands in ``custody_since`` when the list says that the suspect is not held."""


class Trouble(StrEnum):
    """Why a cell that can be read cannot be used; the code of the finding, sentence ``problem.<code>``."""

    IN_FUTURE = "date.in_future"
    PERIOD_REVERSED = "offence.period_reversed"
    OFFENCE_UNKNOWN = "offence.unknown"
    OFFENCE_LACKS = "import.offence_lacks"
    WORD_UNKNOWN = "import.word_unknown"
    TOO_LONG = "field.too_long"
    NUMBER_UNREADABLE = "parketnummer.unreadable"
    NUMBER_MISSING = "import.number_missing"
    NUMBER_TAKEN = "parketnummer.taken"
    NAME_SHORTENED = "import.name_shortened"
    WITHOUT_NO = "import.without_no"
    DESPITE_NO = "import.despite_no"
    WITHOUT_REQUEST = "import.without_request"
    HEADING_UNKNOWN = "import.heading_unknown"
    HEADING_DOUBLE = "import.heading_double"
    DECISION_KEPT = "import.decision_kept"
    LISTED_TWICE = "import.listed_twice"
    CLOSED_BEFORE = "case.closed_before_registered"


@dataclass(frozen=True, slots=True)
class Finding:
    """A cell that could not be used: where, why, and what stands in it.

    Args:
        row: As the spreadsheet numbers it.
        column: The heading, as written.
        code: Its sentence is ``problem.<code>``.
        cell: What stands in the cell; cut when very long.
    """

    row: int
    column: str
    code: str
    cell: str


def finding(layout: Layout, row: Row, field: str, code: str) -> Finding:
    """A finding about the cell of a field in a row."""
    column = layout.columns[field]
    cell = row.cells[column] if column < len(row.cells) else ""
    return Finding(row.number, layout.titles[column], code, shown(cell))


@dataclass(frozen=True, slots=True)
class Double:
    """A row whose parketnummer stands in an earlier row of the same list."""

    row: int
    of: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A valid row: the case it speaks of, and every fact a filled, usable cell gave."""

    source: Row
    parketnummer: str
    facts: Mapping[str, Fact]

    def day(self, field: str) -> date | None:
        """The day under a field, if it has one."""
        found = self.facts.get(field)
        return found if isinstance(found, date) else None

    def text(self, field: str) -> str:
        """The text under a field; empty if there is none."""
        found = self.facts.get(field)
        return found if isinstance(found, str) else ""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """A list as read, in full: ``rows = blank + doubles + rows refused + rows listed``.

    Args:
        file: The name of the file, without its folder.
        sheet: The name of the sheet.
        layout: Which column was read as which field.
        rows: Rows below the headings.
        blank: Those with nothing in them.
        doubles: Those whose number stood above already.
        refused: Every problem of every refused row.
        listed: The valid rows.
        findings: Cells that could not be used, and headings nobody knows.
    """

    file: str
    sheet: str
    layout: Layout
    rows: int
    blank: int
    doubles: tuple[Double, ...]
    refused: tuple[Finding, ...]
    listed: tuple[Listed, ...]
    findings: tuple[Finding, ...]
