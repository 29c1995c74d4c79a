"""Questions that the signals of a case propose; one click accepts them."""

from collections.abc import Iterable
from functools import cache

from triage_app.domain.cases.behaviour import Signal
from triage_app.domain.catalogue.entry import Entry, packaged
from triage_app.domain.questions.question_set import Question
from triage_app.words import Language


class CaseQuestion(Entry):
    """A typical question, with the signals that propose it."""

    code: str
    signals: tuple[str, ...]
    nl: str
    en: str


@cache
def case_questions() -> tuple[CaseQuestion, ...]:
    """The typical questions, in the order a form offers them."""
    return packaged("questions.toml", "case_question", CaseQuestion)


def proposed_questions(signals: Iterable[Signal], language: Language = "nl") -> tuple[Question, ...]:
    """The typical questions these signals give reason for, each once.

    The fact behind a question defaults to the source of its signal; of several signals, to all sources.
    """
    noted = tuple(signals)
    proposed: list[Question] = []
    for typical in case_questions():
        behind = [signal for signal in noted if signal.code in typical.signals]
        if behind:
            sources = dict.fromkeys(signal.source for signal in behind if signal.source)
            proposed.append(
                Question(
                    code=typical.code,
                    text=typical.nl if language == "nl" else typical.en,
                    signals=tuple(dict.fromkeys(signal.code for signal in behind)),
                    fact=" · ".join(sources)[:2000],
                )
            )
    return tuple(proposed)
