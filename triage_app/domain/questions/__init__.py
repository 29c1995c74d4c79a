"""The questions put to the experts: a standard set, and what makes it fit the case."""

from triage_app.domain.questions.fit import FitCode, FitWarning, fit_warnings
from triage_app.domain.questions.proposals import CaseQuestion, case_questions, proposed_questions
from triage_app.domain.questions.question_set import (
    Question,
    QuestionGroup,
    QuestionSet,
    StandardQuestion,
    standard_questions,
    standard_set,
)

__all__ = [
    "CaseQuestion",
    "FitCode",
    "FitWarning",
    "Question",
    "QuestionGroup",
    "QuestionSet",
    "StandardQuestion",
    "case_questions",
    "fit_warnings",
    "proposed_questions",
    "standard_questions",
    "standard_set",
]
