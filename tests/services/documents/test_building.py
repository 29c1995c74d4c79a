"""From a case to its summary and its statement."""

import pytest

from tests.reports.examples import (
    COMPLETE_REFUSAL,
    INCOMPLETE_REFUSAL,
    MEETING,
    case_file,
    deferred,
    example_case,
    not_requested,
)
from triage_app.errors import RuleBroken
from triage_app.services.documents.building import case_summary_document, statement_document
from triage_app.services.documents.values import Issue


def test_a_summary_holds_the_whole_log_and_all_requests() -> None:
    file = case_file(example_case(), deferred(), deferred())
    made = case_summary_document(file, MEETING, Issue(demo=True))

    assert made.on == MEETING
    assert made.issue.demo
    assert len(made.case.decisions) == 2


def test_a_statement_is_of_the_decision_that_counts() -> None:
    case = example_case()
    file = case_file(case, deferred(), not_requested(case, COMPLETE_REFUSAL))
    made = statement_document(file, MEETING, "procesdossier", Issue(), "eigen tekst")

    assert made.ground.code == "3"
    assert made.decision.ground_code == "3"
    assert made.intended_for == "procesdossier"
    assert made.text == "eigen tekst"


def test_without_an_exception_there_is_no_statement() -> None:
    for file in (case_file(example_case()), case_file(example_case(), deferred())):
        with pytest.raises(RuleBroken) as caught:
            statement_document(file, MEETING, "intern", Issue())
        assert caught.value.code == "statement.no_exception"


def test_without_finalising_there_is_no_statement() -> None:
    case = example_case()
    file = case_file(case, not_requested(case, INCOMPLETE_REFUSAL, finalised=False))

    with pytest.raises(RuleBroken) as caught:
        statement_document(file, MEETING, "intern", Issue())

    assert caught.value.code == "statement.not_finalised"
