"""Draws whole documents of the values the use cases hand over."""

from io import BytesIO

from reports.agenda_overview import OverviewPages
from reports.case_sheet import SheetPages
from reports.case_summary import draw_case_summary
from reports.page import Furniture, PagedCanvas, printed
from reports.phrases import day, moment
from reports.recovery_sheet import draw_recovery_sheet
from reports.statement import StatementPages
from reports.text import Ink
from reports.wording import phrase
from triage_app.services.documents.values import (
    AgendaDocument,
    AgendaForm,
    CaseSummaryDocument,
    Issue,
    Printed,
    RecoverySheetDocument,
    StatementDocument,
)
from triage_app.words import Language


class Drawing:
    """Implements the ``Printer`` port; importing it loads ReportLab and the fonts."""

    def agenda(self, document: AgendaDocument, form: AgendaForm, language: Language) -> Printed:
        """An agenda as overview, sheets, or both in one file; an empty one is always an overview."""
        ink, target = Ink(), BytesIO()
        title = phrase("agenda.file_title", language, series=document.series, day=day(document.on))
        status = phrase("foot.draft", language)
        if document.issue.version:
            status = phrase("foot.version", language, version=document.issue.version)
        if document.issue.issued_at is not None:
            fixed = phrase("foot.issued", language, moment=moment(document.issue.issued_at))
            status = f"{status} · {fixed}"
        canvas = PagedCanvas(target, _furniture(title, status, document.issue, language), ink)
        pages = 0
        if form != "sheets" or not document.items:
            pages += OverviewPages(canvas, ink, document, language).draw()
        if form != "overview":
            pages += SheetPages(canvas, ink, document, language).draw()
        return printed(target, canvas, ink, pages)

    def case_summary(self, document: CaseSummaryDocument, language: Language) -> Printed:
        """All about one case."""
        ink, target = Ink(), BytesIO()
        title = phrase("summary.file_title", language, number=document.case.parketnummer)
        status = _made(phrase("foot.printed_on", language, day=day(document.on)), document.issue, language)
        canvas = PagedCanvas(target, _furniture(title, status, document.issue, language), ink)
        return printed(target, canvas, ink, draw_case_summary(canvas, ink, document, language))

    def recovery_sheet(self, document: RecoverySheetDocument, language: Language) -> Printed:
        """The page with the recovery code."""
        ink, target = Ink(), BytesIO()
        title = phrase("sheet.title", language)
        status = _made(document.register, document.issue, language)
        canvas = PagedCanvas(target, _furniture(title, status, document.issue, language), ink)
        return printed(target, canvas, ink, draw_recovery_sheet(canvas, ink, document, language))

    def statement(self, document: StatementDocument, language: Language) -> Printed:
        """The exception statement."""
        ink, target = Ink(), BytesIO()
        title = phrase("statement.file_title", language, number=document.case.parketnummer)
        status = _made(phrase(f"statement.{document.intended_for}", language), document.issue, language)
        canvas = PagedCanvas(target, _furniture(title, status, document.issue, language), ink)
        return printed(target, canvas, ink, StatementPages(canvas, ink, document, language).draw())


def _made(status: str, issue: Issue, language: Language) -> str:
    """The status with the moment it was made, where that is known."""
    if issue.issued_at is None:
        return status
    return f"{status} · {phrase('foot.made', language, moment=moment(issue.issued_at))}"


def _furniture(title: str, status: str, issue: Issue, language: Language) -> Furniture:
    return Furniture(
        title=title,
        subject=phrase("foot.classification", language),
        status=status,
        issue=issue,
        language=language,
    )
