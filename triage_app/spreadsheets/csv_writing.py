"""Text out to CSV, as Dutch spreadsheets read it; the one place where a cell could become a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_bytes(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as CSV: semicolons, and the mark by which spreadsheets know UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    for row in rows:
        writer.writerow([plain_cell(one) for one in row])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def plain_cell(text: str) -> str:
    """The text with an apostrophe before what a spreadsheet would take for a formula."""
    shown = "".join(one if one.isprintable() else " " for one in text)
    return f"'{shown}" if shown.startswith(_STARTS_FORMULA) or text.startswith(_STARTS_FORMULA) else shown
