"""Reading a workbook (XLSX, ODS) with the calamine parser, after the defences."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from zipfile import ZipFile

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from triage_app.errors import BadInput
from triage_app.spreadsheets.archive import opened
from triage_app.spreadsheets.grid_scan import Position, scan
from triage_app.spreadsheets.kinds import Kind
from triage_app.spreadsheets.limits import MOST_CELLS
from triage_app.spreadsheets.ods_scan import check_content
from triage_app.spreadsheets.shared_text import check_shared_text
from triage_app.spreadsheets.sheet import EPOCH_1900, EPOCH_1904, CellValue, Row, Sheet, Span
from triage_app.spreadsheets.workbook_parts import is_1904, sheet_members


@dataclass(frozen=True, slots=True)
class _Beside:
    """What the parser does not tell: the texts of formula cells by sheet, and day 0 of the serial numbers."""

    texts: Mapping[str, Mapping[Position, str]] = field(default_factory=dict)
    epoch: date = EPOCH_1900


def read_workbook(content: bytes, kind: Kind, wanted: str | None) -> tuple[Sheet, ...]:
    """The visible sheets with content, in the workbook's order; or the one asked for by name.

    Raises:
        BadInput: ``import.wrong_type``, ``import.password``, ``import.broken``, ``import.too_big``,
            ``import.nested``, ``import.unsafe``, ``import.empty`` or ``import.sheet_unknown``.
    """
    beside = _inspect(content, kind)
    with _damage_told(), CalamineWorkbook.from_filelike(BytesIO(content)) as workbook:
        names = _names(workbook, wanted)
        sheets = tuple(_sheet(workbook.get_sheet_by_name(name), beside) for name in names)
    filled = tuple(sheet for sheet in sheets if sheet.rows)
    if not filled:
        raise BadInput("import.empty")
    return filled


@contextmanager
def _damage_told() -> Iterator[None]:
    """Whatever the parser stumbles over becomes a problem a user can act on.

    It is written in Rust: where it panics on a damaged file, what comes out is no `Exception`.
    """
    try:
        yield
    except PasswordError as damage:
        raise BadInput("import.password") from damage
    except (CalamineError, OSError, ValueError) as damage:
        raise BadInput("import.broken") from damage
    except BaseException as damage:
        if type(damage).__module__ == "pyo3_runtime":
            raise BadInput("import.broken") from None
        raise


def _inspect(content: bytes, kind: Kind) -> _Beside:
    with opened(content) as archive:
        if kind is Kind.ODS:
            if _is_encrypted(archive):
                raise BadInput("import.password")
            check_content(archive)
            return _Beside()
        if "xl/workbook.xml" not in archive.namelist():
            raise BadInput("import.wrong_type")
        grids = scan(archive)
        check_shared_text(archive, grids)
        members = sheet_members(archive)
        texts = {name: grids[member].texts for name, member in members.items() if member in grids}
        return _Beside(texts, EPOCH_1904 if is_1904(archive) else EPOCH_1900)


def _is_encrypted(archive: ZipFile) -> bool:
    manifest = "META-INF/manifest.xml"
    return manifest in archive.namelist() and b"encryption-data" in archive.read(manifest)


def _names(workbook: CalamineWorkbook, wanted: str | None) -> list[str]:
    shown = [
        sheet.name
        for sheet in workbook.sheets_metadata
        if sheet.typ is SheetTypeEnum.WorkSheet and sheet.visible is SheetVisibleEnum.Visible
    ]
    if wanted is None:
        return shown
    for name in workbook.sheet_names:
        if name.strip().casefold() == wanted.strip().casefold():
            return [name]
    raise BadInput("import.sheet_unknown", names=", ".join(shown))


def _sheet(source: CalamineSheet, beside: _Beside) -> Sheet:
    last_row, last_column = source.end or (-1, -1)
    if (last_row + 1) * (last_column + 1) > MOST_CELLS:
        raise BadInput("import.too_big")
    grid: list[list[CellValue]] = source.to_python(skip_empty_area=False) if source.end else []
    for position, text in beside.texts.get(source.name, {}).items():
        _put(grid, position, text)
    while grid and not any(cell != "" for cell in grid[-1]):
        grid.pop()
    rows = tuple(Row(number, tuple(cells)) for number, cells in enumerate(grid, start=1))
    merged = tuple(
        Span(first_row + 1, last_row + 1, first_column, last_column)
        for (first_row, first_column), (last_row, last_column) in source.merged_cell_ranges or ()
    )
    return Sheet(source.name, rows, merged, beside.epoch)


def _put(grid: list[list[CellValue]], position: Position, text: str) -> None:
    """Write a text into the grid, which ends where the parser saw the last value."""
    number, column = position
    grid.extend([] for _ in range(number - len(grid)))
    row = grid[number - 1]
    row.extend("" for _ in range(column + 1 - len(row)))
    row[column] = text
