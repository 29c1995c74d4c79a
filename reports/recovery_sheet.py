"""The recovery sheet: one page with the code that opens a register when its passphrase is forgotten."""

from reports.flow import Flow
from reports.flow_head import Head
from reports.house_style import ACCENT, INK, MARGIN, PORTRAIT, STRONG, Type
from reports.page import PagedCanvas
from reports.phrases import day
from reports.rows import Row, RowMaker, Rule, Words
from reports.text import Ink
from reports.wording import phrase
from triage_app.services.documents.values import RecoverySheetDocument
from triage_app.words import Language

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_CODE = Type("Text-Strong", 25, 38, INK)
_NUMBER = Type("Text", 9, 12, ACCENT)
_ABREAST = 3
_LEADING = 46.0
_TO_WRITE = 26.0


def draw_recovery_sheet(
    canvas: PagedCanvas, ink: Ink, document: RecoverySheetDocument, language: Language
) -> int:
    """Draw the sheet; gives the number of pages."""
    title = phrase("sheet.title", language)
    head = Head(
        title=title,
        below=document.register,
        as_at=phrase("foot.printed_on", language, day=day(document.on)),
        again=title,
    )
    canvas.page_title = title
    maker = RowMaker(ink, _WIDTH)
    flow = Flow(canvas, ink, head)
    flow.section(phrase("sheet.what", language), (maker.text(phrase("sheet.what_text", language)),))
    flow.section(phrase("sheet.code", language), _code(document.code))
    flow.section(
        phrase("sheet.register", language),
        (
            maker.labelled(phrase("sheet.file", language), STRONG, 110, document.register),
            maker.labelled(phrase("sheet.id", language), STRONG, 110, document.register_id),
        ),
    )
    flow.section(
        phrase("sheet.keeping", language),
        tuple(maker.text(phrase(f"sheet.keeping_{number}", language)) for number in (1, 2, 3)),
    )
    flow.section(
        phrase("sheet.written", language),
        tuple(_to_write(phrase(f"sheet.{name}", language)) for name in ("place", "keeper", "since")),
    )
    return flow.close()


def _code(code: str) -> tuple[Row, ...]:
    """The groups, three abreast, each with its number."""
    groups = code.split("-")
    column = _WIDTH / _ABREAST
    rows: list[Row] = []
    for start in range(0, len(groups), _ABREAST):
        pieces: list[Words] = []
        for at, group in enumerate(groups[start : start + _ABREAST]):
            pieces.append(Words(at * column, 22, str(start + at + 1), _NUMBER))
            pieces.append(Words(at * column + 16, 30, "\u2009".join(group), _CODE))
        rows.append(Row(_LEADING, tuple(pieces)))
    return tuple(rows)


def _to_write(label: str) -> Row:
    return Row(_TO_WRITE, (Words(0, _TO_WRITE - 4, label, STRONG), Rule(130, _TO_WRITE - 2, _WIDTH)))
