"""The case summary: everything the register holds of one case, but working notes."""

from reports.case_sentences import suspect_line
from reports.flow import Flow
from reports.flow_head import Head
from reports.house_style import ITALIC, MARGIN, PORTRAIT
from reports.page import PagedCanvas
from reports.phrases import day
from reports.rows import RowMaker
from reports.summary_sections import SummarySections
from reports.text import Ink
from reports.wording import phrase
from triage_app.services.documents.values import CaseSummaryDocument
from triage_app.words import Language

_WIDTH = PORTRAIT[0] - 2 * MARGIN


def draw_case_summary(
    canvas: PagedCanvas, ink: Ink, document: CaseSummaryDocument, language: Language
) -> int:
    """Draw the summary of one case; gives the number of pages."""
    case = document.case
    title = phrase("summary.file_title", language, number=case.parketnummer)
    head = Head(
        title=title,
        below=suspect_line(case, language),
        as_at=phrase("foot.printed_on", language, day=day(document.on)),
        again=phrase("summary.continued", language, title=title),
    )
    canvas.page_title = title
    flow = Flow(canvas, ink, head)
    for heading, rows in SummarySections(ink, _WIDTH, case, language).all():
        flow.section(heading, rows)
    flow.section("", (RowMaker(ink, _WIDTH).text(phrase("not_a_duty", language), ITALIC),))
    return flow.close()
