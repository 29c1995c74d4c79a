"""Makes finished documents of the values the use cases hand over."""

from io import BytesIO

from reports.agenda_overview import OverviewPages
from reports.case_sheet import SheetPages
from reports.page import Furniture, PagedCanvas, printed
from reports.phrases import day
from reports.text import Ink
from reports.wording import phrase
from triage_app.services.documents.values import AgendaDocument, AgendaForm, Printed
from triage_app.words import Language


class PdfPrinter:
    """Implements the ``Printer`` port."""

    def agenda(self, document: AgendaDocument, form: AgendaForm, language: Language) -> Printed:
        """An agenda as overview, sheets, or both in one file."""
        ink, target = Ink(), BytesIO()
        title = phrase("agenda.file_title", language, series=document.series, day=day(document.on))
        furniture = Furniture(
            title=title,
            subject=phrase("foot.classification", language),
            issue=document.issue,
            language=language,
        )
        canvas = PagedCanvas(target, furniture, ink)
        pages = 0
        if form != "sheets" or not document.items:
            pages += OverviewPages(canvas, ink, document, language).draw()
        if form != "overview":
            pages += SheetPages(canvas, ink, document, language).draw()
        return printed(target, canvas, ink, pages)
