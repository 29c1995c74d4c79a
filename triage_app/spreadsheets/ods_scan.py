"""A look at the raw content of an ODS file before it is parsed: how much its repeated cells unfold to."""

import re
from xml.parsers import expat
from zipfile import ZipFile

from triage_app.errors import BadInput
from triage_app.spreadsheets.archive import pieces
from triage_app.spreadsheets.limits import MOST_CELLS, MOST_TEXT

_COUNT = re.compile(r"[0-9]{1,9}")
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"


def check_content(archive: ZipFile) -> None:
    """Refuse content whose filled rows and columns unfold to more than the app reads.

    Raises:
        BadInput: ``import.too_big``, ``import.unsafe`` or ``import.nested``.
        xml.parsers.expat.ExpatError: it is no XML; `archive.opened` makes that ``import.broken``.
    """
    counter = _Counter()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = counter.start
    parser.EndElementHandler = counter.end
    parser.CharacterDataHandler = counter.text
    for member in archive.infolist():
        with archive.open(member) as stream:
            for piece in pieces(stream):
                if member.filename == "content.xml":
                    parser.Parse(piece, False)  # noqa: FBT003 - the library takes it by position only
                    counter.check()


class _Counter:
    """Adds up what the filled cells of each table unfold to."""

    def __init__(self) -> None:
        self._rows = 0
        self._widest = 0
        self._row_repeat = 1
        self._row_width = 0
        self._filled_to = 0
        self._cell_repeat = 1
        self._pending_rows = 0
        self._row_text = 0
        self._cell_text = 0
        self._text = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin a table, row or cell."""
        if name == f"{_TABLE} table":
            self._rows = self._widest = self._pending_rows = 0
        elif name == f"{_TABLE} table-row":
            self._row_repeat = _repeat(attributes, "rows")
            self._row_width = self._filled_to = self._row_text = 0
        elif name in {f"{_TABLE} table-cell", f"{_TABLE} covered-table-cell"}:
            self._cell_repeat = _repeat(attributes, "columns")
            self._row_width += self._cell_repeat
            self._cell_text = sum(map(len, attributes.values()))
            if f"{_OFFICE} value-type" in attributes or f"{_TABLE} formula" in attributes:
                self._filled_to = self._row_width

    def text(self, text: str) -> None:
        """Count the text of the cell."""
        self._cell_text += len(text)
        if text.strip():
            self._filled_to = self._row_width

    def end(self, name: str) -> None:
        """Close a cell or a row; empty rows count only when a filled one follows."""
        if name in {f"{_TABLE} table-cell", f"{_TABLE} covered-table-cell"}:
            self._row_text += self._cell_text * (self._cell_repeat if self._filled_to else 0)
        elif name == f"{_TABLE} table-row":
            self._pending_rows += self._row_repeat
            if self._filled_to:
                self._rows += self._pending_rows
                self._pending_rows = 0
                self._widest = max(self._widest, self._filled_to)
                self._text += self._row_text * self._row_repeat

    def check(self) -> None:
        """Raise `BadInput` as soon as it is too much."""
        if self._rows * self._widest > MOST_CELLS or self._text > MOST_TEXT:
            raise BadInput("import.too_big")


def _repeat(attributes: dict[str, str], what: str) -> int:
    """How often a row or cell is repeated; nonsense counts as beyond any limit."""
    written = attributes.get(f"{_TABLE} number-{what}-repeated", "1")
    return int(written) if _COUNT.fullmatch(written) else MOST_CELLS + 1
