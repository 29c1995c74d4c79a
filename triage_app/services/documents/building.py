"""From a case of the register to its summary and its exception statement."""

from datetime import date

from triage_app.domain.decisions.log import effective
from triage_app.errors import RuleBroken
from triage_app.services.cases.showing import CaseFile
from triage_app.services.documents.case_building import case_value
from triage_app.services.documents.case_values import CaseValue
from triage_app.services.documents.decision_building import decision_value, ground_value
from triage_app.services.documents.values import (
    CaseSummaryDocument,
    Issue,
    StatementDocument,
    StatementFor,
)


def case_summary_document(file: CaseFile, day: date, issue: Issue) -> CaseSummaryDocument:
    """Everything about one case on a day."""
    return CaseSummaryDocument(on=day, case=_case(file, day), issue=issue)


def statement_document(
    file: CaseFile, day: date, intended_for: StatementFor, issue: Issue, text: str | None = None
) -> StatementDocument:
    """The exception statement of the decision that counts.

    Args:
        file: The case whole.
        day: The day of the statement.
        intended_for: Whom it is for.
        issue: How it is issued.
        text: The wording as somebody edited it; None for the ready-made one.

    Raises:
        RuleBroken: ``statement.no_exception`` when the decision that counts is not one to leave out a
            request, ``statement.not_finalised`` while its ground is not finalised.
    """
    case = file.stored.case
    counted = effective(file.log)
    ground = ground_value(case, counted.entry.decision, day) if counted is not None else None
    if counted is None or ground is None:
        raise RuleBroken("statement.no_exception")
    if not ground.finalised:
        raise RuleBroken("statement.not_finalised")
    return StatementDocument(
        on=day,
        case=_case(file, day),
        decision=decision_value(counted.entry, file.log, counted),
        ground=ground,
        intended_for=intended_for,
        issue=issue,
        text=text,
    )


def _case(file: CaseFile, day: date) -> CaseValue:
    return case_value(file.stored.case, file.log, file.requests, file.prosecutor, day)
