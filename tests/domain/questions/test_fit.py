"""Warnings about question sets that do not fit their case."""

from triage_app import words
from triage_app.domain.cases.behaviour import Signal
from triage_app.domain.questions import (
    FitCode,
    FitWarning,
    Question,
    QuestionGroup,
    QuestionSet,
    fit_warnings,
    proposed_questions,
)


def a_set(*own: Question, legal_decision: str = "") -> QuestionSet:
    return QuestionSet(group=QuestionGroup.ADULT, version="2", own=own, legal_decision=legal_decision)


def test_only_the_standard_set_and_no_legal_decision_are_warned_about() -> None:
    assert [one.code for one in fit_warnings(a_set(), [])] == [
        FitCode.ONLY_STANDARD_SET,
        FitCode.NO_LEGAL_DECISION,
    ]


def test_a_signal_without_a_question_is_named_once() -> None:
    noted = [Signal(code="autism"), Signal(code="pattern"), Signal(code="autism")]
    chosen = a_set(*proposed_questions(noted[1:2]), legal_decision="toerekenen")
    assert fit_warnings(chosen, noted) == (FitWarning(code=FitCode.SIGNAL_WITHOUT_QUESTION, signal="autism"),)


def test_accepting_what_is_proposed_and_naming_the_decision_leaves_nothing_to_warn() -> None:
    noted = [Signal(code="autism", source="reclassering"), Signal(code="pattern")]
    chosen = a_set(*proposed_questions(noted), legal_decision="tbs of voorwaardelijke straf")
    assert fit_warnings(chosen, noted) == ()


def test_a_blank_legal_decision_is_none() -> None:
    chosen = a_set(Question(text="Eigen vraag?"), legal_decision="  ")
    assert fit_warnings(chosen, []) == (FitWarning(code=FitCode.NO_LEGAL_DECISION),)


def test_every_warning_has_its_sentence() -> None:
    assert all(words.has(f"question_fit.{code}") for code in FitCode)
