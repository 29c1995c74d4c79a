"""A question set: a version of the standard questions, and the case's own beside it."""

from datetime import date
from enum import StrEnum
from functools import cache

from pydantic import Field

from triage_app.domain.catalogue.entry import Entry, packaged
from triage_app.domain.value import Value
from triage_app.errors import NotFound
from triage_app.words import Language


class QuestionGroup(StrEnum):
    """For whom a standard set is written."""

    ADULT = "adult"
    YOUTH = "youth"


class StandardQuestion(Entry):
    """A question of a standard set, with its number in it."""

    group: QuestionGroup
    version: str
    number: str
    nl: str
    en: str

    def text(self, language: Language) -> str:
        """The question as printed."""
        return self.nl if language == "nl" else self.en


class Question(Value):
    """A question of this case: its text, the signals that gave reason for it, and the fact behind it.

    ``code`` is that of the typical question it came from, empty for one written by hand.
    """

    code: str = Field(default="", max_length=60)
    text: str = Field(min_length=1, max_length=2000)
    signals: tuple[str, ...] = ()
    fact: str = Field(default="", max_length=2000)


class QuestionSet(Value):
    """What is asked in one request: a standard set, the case's own questions, and for which decision."""

    group: QuestionGroup
    version: str = Field(max_length=20)
    own: tuple[Question, ...] = ()
    legal_decision: str = Field(default="", max_length=400)

    @property
    def standard(self) -> tuple[StandardQuestion, ...]:
        """The standard questions of the set, in their order."""
        wanted = (self.group, self.version)
        return tuple(one for one in standard_questions() if (one.group, one.version) == wanted)


@cache
def standard_questions() -> tuple[StandardQuestion, ...]:
    """The questions of every standard set, past versions included."""
    return packaged("questions.toml", "standard", StandardQuestion)


def standard_set(group: QuestionGroup, on: date) -> QuestionSet:
    """The standard set in use on a day, without questions of the case's own.

    Raises:
        NotFound: ``catalogue.question_set_missing`` if none is in use on that day.
    """
    for one in standard_questions():
        if one.group is group and one.valid_on(on):
            return QuestionSet(group=group, version=one.version)
    raise NotFound("catalogue.question_set_missing", None, group=group.value, on=f"{on:%d-%m-%Y}")
