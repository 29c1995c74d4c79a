"""The printer the app is given: ReportLab and the fonts load with the first document, not at the start."""

from functools import cache
from importlib import import_module
from typing import cast

from triage_app.services.documents.ports import Printer
from triage_app.services.documents.values import (
    AgendaDocument,
    AgendaForm,
    CaseSummaryDocument,
    Printed,
    RecoverySheetDocument,
    StatementDocument,
)
from triage_app.words import Language


class PdfPrinter:
    """Implements the ``Printer`` port."""

    def agenda(self, document: AgendaDocument, form: AgendaForm, language: Language) -> Printed:
        """An agenda as overview, sheets, or both in one file."""
        return _drawing().agenda(document, form, language)

    def case_summary(self, document: CaseSummaryDocument, language: Language) -> Printed:
        """All about one case."""
        return _drawing().case_summary(document, language)

    def recovery_sheet(self, document: RecoverySheetDocument, language: Language) -> Printed:
        """The page with the recovery code."""
        return _drawing().recovery_sheet(document, language)

    def statement(self, document: StatementDocument, language: Language) -> Printed:
        """The exception statement."""
        return _drawing().statement(document, language)


@cache
def _drawing() -> Printer:
    return cast("Printer", import_module("reports.drawing").Drawing())
