"""Workbooks made by hand: good ones, and ones that no spreadsheet would write."""

import struct
from collections.abc import Mapping, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import xlsxwriter

from triage_app.spreadsheets.sheet import CellValue, Row, Sheet, Span

CONTENT_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORKBOOK = (
    f'<?xml version="1.0"?><workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">'
    '<sheets><sheet name="Lijst" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
SHEET_RELATION = (
    f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" '
    f'Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" '
    f'Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
)
ROOT_RELATION = (
    f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" '
    f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)


def sheet_of(*rows: Sequence[CellValue], merged: tuple[Span, ...] = (), first: int = 1) -> Sheet:
    """A sheet as it would have been read."""
    return Sheet("Lijst", tuple(Row(number, tuple(row)) for number, row in enumerate(rows, first)), merged)


def workbook(  # noqa: PLR0913 - each is something a workbook may have
    path: Path,
    rows: Sequence[Sequence[CellValue]],
    *,
    merged: Sequence[tuple[int, int, int, int, str]] = (),
    date_1904: bool = False,
    names: Sequence[str] = ("Lijst",),
    hidden: Sequence[str] = (),
) -> Path:
    """A workbook as spreadsheets write it, every sheet with the same rows."""
    with xlsxwriter.Workbook(path, {"date_1904": date_1904}) as book:
        days = book.add_format({"num_format": "dd-mm-yyyy"})
        for name in names:
            sheet = book.add_worksheet(name)
            for span in merged:
                sheet.merge_range(*span[:4], span[4])
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    if isinstance(value, date):
                        sheet.write_datetime(number, column, value, days)
                    elif isinstance(value, str):
                        sheet.write_string(number, column, value)
                    else:
                        sheet.write(number, column, value)
            if name in hidden:
                sheet.hide()
        first = next(name for name in names if name not in hidden)
        book.get_worksheet_by_name(first).activate()
        book.get_worksheet_by_name(first).set_first_sheet()
    return path


def archive(members: Mapping[str, str | bytes]) -> bytes:
    """A zip archive with these members."""
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as opened:
        for name, content in members.items():
            opened.writestr(name, content)
    return held.getvalue()


def raw_xlsx(sheet: str | bytes, **more: str | bytes) -> bytes:
    """An XLSX file around a raw sheet; ``more`` replaces or adds members under ``xl/``."""
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": ROOT_RELATION,
        "xl/workbook.xml": WORKBOOK,
        "xl/_rels/workbook.xml.rels": SHEET_RELATION,
        "xl/worksheets/sheet1.xml": sheet,
    }
    return archive(members | {f"xl/{name.replace('__', '.')}": content for name, content in more.items()})


def raw_sheet(rows: str) -> str:
    """A raw sheet around its rows."""
    return f'<?xml version="1.0"?><worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def raw_ods(tables: str, manifest: str = "<m/>") -> bytes:
    """An ODS file around the tables of its content."""
    content = (
        '<?xml version="1.0"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        f"{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    held = BytesIO()
    with ZipFile(held, "w") as opened:
        opened.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        opened.writestr("content.xml", content)
        opened.writestr("META-INF/manifest.xml", manifest)
    return held.getvalue()


def ods_cell(text: str, repeated: int = 1) -> str:
    """A text cell of an ODS file."""
    often = f' table:number-columns-repeated="{repeated}"' if repeated > 1 else ""
    return f'<table:table-cell office:value-type="string"{often}><text:p>{text}</text:p></table:table-cell>'


def ods_row(*cells: str, repeated: int = 1) -> str:
    """A row of an ODS file."""
    often = f' table:number-rows-repeated="{repeated}"' if repeated > 1 else ""
    return f"<table:table-row{often}>{''.join(cells)}</table:table-row>"


def container(name: str, stream: bytes) -> bytes:
    """An OLE container with one stream: what old workbooks and password-protected new ones are."""
    free, end, none = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF
    data = stream.ljust(4096, b"\0")
    data += bytes(-len(data) % 512)
    sectors = len(data) // 512
    chain = [*range(3, sectors + 2), end]
    fat = struct.pack("<128I", *([0xFFFFFFFD, end, *chain] + [free] * (126 - sectors)))

    def entry(title: str, kind: int, child: int, start: int, size: int) -> bytes:
        encoded = (title + "\0").encode("utf-16-le")
        head = encoded.ljust(64, b"\0") + struct.pack("<HBBIII", len(encoded), kind, 1, none, none, child)
        return head.ljust(116, b"\0") + struct.pack("<IQ", start, size)

    folder = entry("Root Entry", 5, 1, end, 0) + entry(name, 2, none, 2, len(data))
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0)
    header += struct.pack("<109I", 0, *([free] * 108))
    return header + fat + folder.ljust(512, b"\0") + data
