"""A sheet as it was read: rows numbered as the spreadsheet numbers them."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

CellValue = str | float | bool | date | datetime | time | timedelta
"""What a cell can hold; an empty cell is the empty text."""

EPOCH_1900 = date(1899, 12, 30)
"""Day 0 of the usual serial numbers (the 1900 system counts a 29 February 1900 that never was)."""

EPOCH_1904 = date(1904, 1, 1)
"""Day 0 of the serial numbers of old Macintosh workbooks."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row; blank ones too.

    Args:
        number: The row number shown at the left of the spreadsheet, from 1.
        cells: The values from column A on; rows of one sheet may differ in length.
    """

    number: int
    cells: tuple[CellValue, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """Cells merged into one, both ends included; rows as numbered, columns from 0."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file.

    Args:
        name: Its name; for a CSV file the empty text.
        rows: From row 1 to the last one with content.
        merged: The merged cells; the value stands in the first cell only.
        epoch: Day 0 of a date written as a bare number.
    """

    name: str
    rows: tuple[Row, ...]
    merged: tuple[Span, ...] = ()
    epoch: date = EPOCH_1900
