"""A look at the raw sheets of an XLSX file before it is parsed.

Two things the parser cannot be asked: how far the cells reach (it would fill all between), and what stands in
a cell whose formula was never calculated, or failed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import IO
from zipfile import ZipFile

from triage_app.errors import BadInput
from triage_app.spreadsheets.archive import pieces
from triage_app.spreadsheets.limits import MOST_CELLS

Position = tuple[int, int]
"""Row number as the spreadsheet shows it, column from 0."""

_CELL = re.compile(rb"""<(?:\w+:)?c(?=[\s/>])(?:[^>]*?\sr\s*=\s*["']([A-Za-z]+)([0-9]+))?""")
_ROW = re.compile(rb"""<(?:\w+:)?row(?=[\s/>])(?:[^>]*?\sr\s*=\s*["']([0-9]+))?""")
_ROW_OR_CELL = re.compile(rb"""<(?:\w+:)?(row|c)(?=[\s/>])(?:[^>]*?\sr\s*=\s*["']([A-Za-z]*))?""")
_WHOLE_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*[^/>])>(.*?)</(?:\w+:)?c>", re.DOTALL)
_REFERENCE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]+)([0-9]+)""")
_FORMULA = re.compile(rb"<(?:\w+:)?f(?:\s([^>]*?))?(?:/>|>([^<]*)<)")
_STORED = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>([^<]+)<")
_TYPE = re.compile(rb"""\bt\s*=\s*["'](\w+)""")
_SHARED = re.compile(rb"""\bsi\s*=\s*["'](\d+)""")
_LARGEST_CELL = 2**17
_LARGEST_TAG = 2**10


@dataclass(slots=True)
class Grid:
    """What one sheet holds that the parser does not tell.

    ``texts`` gives what to show where the parser gives nothing: a formula without a stored value, an error.
    """

    last_row: int = 0
    last_column: int = 0
    texts: dict[Position, str] = field(default_factory=dict)
    shared_text_cells: int = 0


def scan(archive: ZipFile) -> dict[str, Grid]:
    """The grids of all members that have cells, by member name.

    Raises:
        BadInput: ``import.too_big`` when the cells of a sheet span more than the app reads;
            ``import.unsafe`` or ``import.nested`` (see `archive.pieces`).
    """
    grids: dict[str, Grid] = {}
    for member in archive.infolist():
        with archive.open(member) as stream:
            grid = _scan_member(stream)
        if grid.last_row * grid.last_column > MOST_CELLS:
            raise BadInput("import.too_big")
        if grid.last_row:
            grids[member.filename] = grid
    return grids


def _scan_member(stream: IO[bytes]) -> Grid:
    grid = Grid()
    loose = _Loose()
    shared_formulas: dict[bytes, str] = {}
    for part in _whole_cells(stream):
        loose.measure_rows(part)
        found = _CELL.findall(part)
        if not found:
            continue
        columns, rows = {letters for letters, _ in found}, {digits for _, digits in found}
        grid.last_row = max(grid.last_row, *(int(digits or 0) for digits in rows))
        grid.last_column = max(grid.last_column, *map(column_number, columns))
        grid.shared_text_cells += part.count(b'"s"') + part.count(b"'s'")
        if b"" in columns or loose.widest:
            loose.measure_cells(part)
        if b"<f" in part or b":f" in part or b't="e"' in part or b"t='e'" in part:
            for attributes, inside in _WHOLE_CELL.findall(part):
                _keep_text(attributes, inside, grid.texts, shared_formulas)
    if loose.widest:
        grid.last_column += loose.widest
        grid.last_row = max(grid.last_row, loose.last_row + loose.rows)
    return grid


@dataclass(slots=True)
class _Loose:
    """Cells and rows that leave out where they stand: each may be in a place of its own.

    ``widest`` is an upper bound of such cells in a row; ``rows`` how many rows do not say which they are, and
    ``last_row`` the furthest that does.
    """

    widest: int = 0
    rows: int = 0
    last_row: int = 0
    _cells: int = 0

    def measure_rows(self, part: bytes) -> None:
        for digits in _ROW.findall(part):
            self.rows += not digits
            self.last_row = max(self.last_row, int(digits or 0))

    def measure_cells(self, part: bytes) -> None:
        for kind, letters in _ROW_OR_CELL.findall(part):
            self._cells = 0 if kind == b"row" else self._cells + (not letters)
            self.widest = max(self.widest, self._cells)


def _whole_cells(stream: IO[bytes]) -> Iterator[bytes]:
    """Pieces cut between cells, so that a search never meets half of one."""
    carry = b""
    for piece in pieces(stream):
        text = carry + piece
        cell = max(text.rfind(b"<c "), text.rfind(b":c "))
        cut = text.rfind(b"<", 0, cell + 1)
        if cut < 0 or len(text) - cut > _LARGEST_CELL:
            cut = max(len(text) - _LARGEST_TAG, 0)
        yield text[:cut]
        carry = text[cut:]
    yield carry


def column_number(letters: bytes) -> int:
    """The column of ``A``, ``B`` … counted from 1; 0 for no letters."""
    number = 0
    for letter in letters.upper()[:4]:
        number = number * 26 + letter - 64
    return number


def _keep_text(
    attributes: bytes, inside: bytes, texts: dict[Position, str], shared: dict[bytes, str]
) -> None:
    """Keep the formula of a cell without stored value, or the error it shows."""
    place, kind, stored = _REFERENCE.search(attributes), _TYPE.search(attributes), _STORED.search(inside)
    if place is None:
        return
    position = (int(place[2]), column_number(place[1]) - 1)
    if kind is not None and kind[1] == b"e" and stored is not None:
        texts[position] = unescape(stored[1].decode(errors="replace"))
    formula = _FORMULA.search(inside)
    if formula is None:
        return
    text = "=" + unescape((formula[2] or b"").decode(errors="replace"))
    group = _SHARED.search(formula[1] or b"")
    if group is not None:
        text = shared.setdefault(group[1], text)
    if stored is None and (kind is None or kind[1] != b"str"):
        texts[position] = text
