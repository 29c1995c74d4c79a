"""Texts an XLSX file keeps once and its cells point to: the parser copies them into every cell."""

import re
from typing import IO
from zipfile import ZipFile

from triage_app.errors import BadInput
from triage_app.spreadsheets.archive import pieces
from triage_app.spreadsheets.grid_scan import Grid
from triage_app.spreadsheets.limits import MOST_TEXT

_END_OF_TEXT = re.compile(rb"</(?:\w+:)?si>|<(?:\w+:)?si/>")
_POINTER = re.compile(rb"""\bt\s*=\s*["']s["'][^>]*>\s*<(?:\w+:)?v>\s*([0-9]+)""")
_LONGEST_CARRY = 2**17


def check_shared_text(archive: ZipFile, grids: dict[str, Grid]) -> None:
    """Refuse a workbook whose cells together hold more text than the app reads.

    Raises:
        BadInput: ``import.too_big``.
    """
    cells = sum(grid.shared_text_cells for grid in grids.values())
    lengths = [
        length for name in archive.namelist() if name not in grids for length in _lengths(archive, name)
    ]
    if not cells or not lengths or cells * max(lengths) <= MOST_TEXT:
        return
    total = 0
    for name in grids:
        with archive.open(name) as stream:
            total += _pointed_at(stream, lengths)
    if total > MOST_TEXT:
        raise BadInput("import.too_big")


def _lengths(archive: ZipFile, name: str) -> list[int]:
    """The length of every shared text of a member, mark-up included; none for any other member."""
    found: list[int] = []
    length = 0
    carry = b""
    with archive.open(name) as stream:
        for number, piece in enumerate(pieces(stream)):
            if number == 0 and b"<sst" not in piece and b":sst" not in piece:
                return []
            text, carry = _cut_at(carry + piece, b"<")
            *ended, rest = _END_OF_TEXT.split(text)
            for one in ended:
                found.append(length + len(one))
                length = 0
            length += len(rest)
    return found + [length + len(one) for one in _END_OF_TEXT.split(carry)[:-1]]


def _pointed_at(stream: IO[bytes], lengths: list[int]) -> int:
    """The length of all texts the cells of a sheet point to, each counted as often as it is used."""
    total = 0
    carry = b""
    for piece in pieces(stream):
        text, carry = _cut_at(carry + piece, b"<row")
        total += _length_of(text, lengths)
    return total + _length_of(carry, lengths)


def _length_of(text: bytes, lengths: list[int]) -> int:
    pointers = map(int, _POINTER.findall(text))
    return sum(lengths[index] for index in pointers if index < len(lengths))


def _cut_at(text: bytes, mark: bytes) -> tuple[bytes, bytes]:
    """What stands before the last mark, and the rest; the rest is short or empty."""
    cut = text.rfind(mark)
    if cut < 0 or len(text) - cut > _LONGEST_CARRY:
        return text, b""
    return text[:cut], text[cut:]
