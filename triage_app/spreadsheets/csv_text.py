"""Reading a CSV file: its encoding and its separator are found out, not asked."""

import csv
import re
from collections import Counter
from io import StringIO

from triage_app.errors import BadInput
from triage_app.spreadsheets.limits import MOST_CELLS
from triage_app.spreadsheets.sheet import Row, Sheet

_SEPARATORS = ";,\t|"
_SAMPLE_LINES = 50
_LONGEST_CELL = 131_072
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1f]")
_STATED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def read_csv(content: bytes) -> Sheet:
    """The rows of a CSV file. A quoted line break stays inside its row, as spreadsheets number them.

    Raises:
        BadInput: ``import.wrong_type``, ``import.broken``, ``import.too_big`` or ``import.empty``.
    """
    text = decode(content)
    if len(_BINARY.findall(text[:100_000])) * 100 > min(len(text), 100_000):
        raise BadInput("import.wrong_type")
    stated = _STATED.match(text)
    separator = stated[1] if stated else separator_of(text)
    lines = StringIO(text[stated.end() :] if stated else text, newline="")
    rows: list[Row] = []
    width = 0
    try:
        for number, cells in enumerate(csv.reader(lines, delimiter=separator), start=1):
            rows.append(Row(number, tuple(cells)))
            width = max(width, len(cells))
    except csv.Error as damage:
        raise BadInput("import.broken") from damage
    if len(rows) * width > MOST_CELLS:
        raise BadInput("import.too_big")
    while rows and not any(cell.strip() for cell in rows[-1].cells if isinstance(cell, str)):
        rows.pop()
    if not rows:
        raise BadInput("import.empty")
    return Sheet("", tuple(rows))


def decode(content: bytes) -> str:
    """The text, from UTF-8, UTF-16 (with or without its mark) or Windows-1252.

    Raises:
        BadInput: ``import.wrong_type`` when it is none of these.
    """
    for encoding in _encodings(content):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BadInput("import.wrong_type")


def _encodings(content: bytes) -> tuple[str, ...]:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    head = content[:1000]
    if head[1::2].count(0) * 2 > len(head) // 2:
        return ("utf-16-le",)
    if head[::2].count(0) * 2 > len(head) // 2:
        return ("utf-16-be",)
    return ("utf-8-sig", "cp1252")


def separator_of(text: str) -> str:
    """The separator that cuts most lines into the same number of cells, more than one."""
    lines = re.sub(r'"[^"]*"', "", text[:100_000]).splitlines()[:_SAMPLE_LINES]

    def regularity(separator: str) -> tuple[int, int]:
        counts = Counter(line.count(separator) for line in lines if line.count(separator))
        cells, agreeing = counts.most_common(1)[0] if counts else (0, 0)
        return agreeing * cells, cells

    return max(_SEPARATORS, key=regularity)
