"""The port to paper: ``reports`` implements it."""

from typing import Protocol

from triage_app.services.documents.values import (
    AgendaDocument,
    AgendaForm,
    CaseSummaryDocument,
    Printed,
    RecoverySheetDocument,
    StatementDocument,
)
from triage_app.words import Language


class Printer(Protocol):
    """Makes finished documents of values; the same value gives the same bytes."""

    def agenda(self, document: AgendaDocument, form: AgendaForm, language: Language) -> Printed:
        """An agenda in one of its forms."""
        ...

    def case_summary(self, document: CaseSummaryDocument, language: Language) -> Printed:
        """All about one case."""
        ...

    def recovery_sheet(self, document: RecoverySheetDocument, language: Language) -> Printed:
        """The page with the recovery code."""
        ...

    def statement(self, document: StatementDocument, language: Language) -> Printed:
        """The exception statement."""
        ...
