"""Reading a list of cases from a file, whatever spreadsheet it was kept in."""

from pathlib import Path

from triage_app.errors import BadInput
from triage_app.spreadsheets.csv_text import read_csv
from triage_app.spreadsheets.kinds import Kind, kind_of
from triage_app.spreadsheets.limits import LARGEST_FILE
from triage_app.spreadsheets.sheet import Sheet
from triage_app.spreadsheets.workbook import read_workbook


def read_sheets(path: Path, wanted: str | None = None) -> tuple[Sheet, ...]:
    """The sheets of a file that have content: at least one.

    Args:
        path: An XLSX, ODS or CSV file; its content decides, not its name.
        wanted: The name of the sheet to read, if one was chosen; capitals make no difference.

    Raises:
        BadInput: ``import.not_found``, ``import.unreadable``, ``import.wrong_type``, ``import.old_workbook``,
            ``import.empty``, ``import.password``, ``import.broken``, ``import.too_big``, ``import.nested``,
            ``import.unsafe`` or ``import.sheet_unknown``.
    """
    content = _content(path)
    kind = kind_of(content)
    if kind is not Kind.CSV:
        return read_workbook(content, kind, wanted)
    if wanted is not None:
        raise BadInput("import.sheet_unknown", names="–")
    return (read_csv(content),)


def _content(path: Path) -> bytes:
    """The whole file at once, so that what was checked is what is read."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as missing:
        raise BadInput("import.not_found") from missing
    except OSError as refused:
        raise BadInput("import.unreadable") from refused
    if len(content) > LARGEST_FILE:
        raise BadInput("import.too_big")
    return content
