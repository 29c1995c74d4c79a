"""Reading a whole list: every row counted, every trouble named, the register not yet asked."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from triage_app.services.importing.listed import Double, Finding, ImportPlan, Listed, Trouble
from triage_app.services.importing.row_reader import RowReader
from triage_app.spreadsheets.headings import Layout, find_layout
from triage_app.spreadsheets.sheet import Sheet
from triage_app.spreadsheets.synonyms import synonyms

Progress = Callable[[int, int], bool]
"""Told how many rows are done, of how many; answers whether to go on."""

CHUNK = 500
"""Rows between two calls of the progress."""


class Cancelled(Exception):
    """The user stopped the import; nothing was written."""


def keep_going(done: int, total: int) -> bool:  # noqa: ARG001 - the shape of a Progress
    """A progress nobody watches."""
    return True


def make_plan(
    file: str,
    sheets: Sequence[Sheet],
    today: date,
    mapping: Mapping[str, str] | None = None,
    progress: Progress = keep_going,
) -> ImportPlan:
    """Read a list.

    Args:
        file: The file's name, without its folder.
        sheets: The sheets to look for a list in; the first with headings is it.
        today: Days of what has happened may not lie after it.
        mapping: Field by heading, where the user has said so.
        progress: Told every so many rows.

    Raises:
        BadInput: ``import.no_headings``, ``import.mapping_field`` or ``import.mapping_heading``.
        Cancelled: the progress said so.
    """
    sheet, layout = find_layout(sheets, synonyms(), mapping)
    reader = RowReader(layout, synonyms(), sheet.epoch, today)
    first_row: dict[str, int] = {}
    listed: list[Listed] = []
    doubles: list[Double] = []
    refused: list[Finding] = []
    findings = _about_headings(layout)
    blank = 0
    for done, row in enumerate(layout.rows):
        if done % CHUNK == 0 and not progress(done, len(layout.rows)):
            raise Cancelled
        if reader.is_blank(row):
            blank += 1
            continue
        found, troubles = reader.read(row)
        if found is None:
            refused.extend(troubles)
        elif found.parketnummer in first_row:
            doubles.append(Double(row.number, first_row[found.parketnummer]))
        else:
            first_row[found.parketnummer] = row.number
            listed.append(found)
            findings.extend(troubles)
    return ImportPlan(
        file=file,
        sheet=sheet.name,
        layout=layout,
        rows=len(layout.rows),
        blank=blank,
        doubles=tuple(doubles),
        refused=tuple(refused),
        listed=tuple(listed),
        findings=tuple(findings),
    )


def _about_headings(layout: Layout) -> list[Finding]:
    """Headings that were not read: said once, so that no column is lost unnoticed."""
    columns = [(column, Trouble.HEADING_UNKNOWN) for column in layout.unknown]
    columns += [(column, Trouble.HEADING_DOUBLE) for column in layout.doubled]
    return [
        Finding(layout.heading_row, layout.titles[column], trouble.value, layout.titles[column])
        for column, trouble in sorted(columns)
    ]
