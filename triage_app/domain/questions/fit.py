"""How well a question set fits its case: warned about in print, never blocked."""

from collections.abc import Iterable
from enum import StrEnum

from triage_app.domain.cases.behaviour import Signal
from triage_app.domain.questions.question_set import QuestionSet
from triage_app.domain.value import Value


class FitCode(StrEnum):
    """What a set lacks; ``question_fit.<code>`` is the sentence."""

    ONLY_STANDARD_SET = "only_standard_set"
    SIGNAL_WITHOUT_QUESTION = "signal_without_question"
    NO_LEGAL_DECISION = "no_legal_decision"


class FitWarning(Value):
    """A warning; ``signal`` is the code of the signal concerned, if it is about one."""

    code: FitCode
    signal: str | None = None


def fit_warnings(chosen: QuestionSet, signals: Iterable[Signal]) -> tuple[FitWarning, ...]:
    """What keeps the set from fitting the case: standard only, a signal unasked, no legal decision stated."""
    asked = {code for question in chosen.own for code in question.signals}
    unasked = dict.fromkeys(signal.code for signal in signals if signal.code not in asked)
    found: list[FitWarning] = []
    if not chosen.own:
        found.append(FitWarning(code=FitCode.ONLY_STANDARD_SET))
    found += [FitWarning(code=FitCode.SIGNAL_WITHOUT_QUESTION, signal=code) for code in unasked]
    if not chosen.legal_decision.strip():
        found.append(FitWarning(code=FitCode.NO_LEGAL_DECISION))
    return tuple(found)
