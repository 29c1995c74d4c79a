"""Codes into words, in the language of the window."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from triage_app.domain.decisions.standing import Standing
from triage_app.errors import BadInput, FieldProblems
from ui import labels, translation
from ui.marks import standing_mark


def test_words_follow_the_language_of_the_window(dressed: QApplication) -> None:
    assert labels.say("standing.requested") == "Aangevraagd"
    translation.install("en")
    assert labels.say("standing.requested") == "Requested"


def test_a_problem_has_a_sentence(dressed: QApplication) -> None:
    assert labels.problem(BadInput("date.unreadable")).endswith(".")


def test_problems_of_several_fields_come_apart() -> None:
    one, other = BadInput("date.unreadable", "a"), BadInput("date.impossible", "b")

    assert list(labels.each_problem(FieldProblems((one, other)))) == [one, other]
    assert list(labels.each_problem(one)) == [one]


@pytest.mark.parametrize(
    ("day", "shown"), [(date(2026, 3, 5), "05-03-2026"), (date(824, 1, 1), "01-01-0824"), (None, "geen")]
)
def test_dates_stand_day_first(day: date | None, shown: str) -> None:
    assert labels.day(day, "geen") == shown


def test_thousands_are_set_apart_as_the_language_does(dressed: QApplication) -> None:
    assert labels.number(12345) == "12.345"
    translation.install("en")
    assert labels.number(12345) == "12,345"


@pytest.mark.parametrize("standing", list(Standing))
def test_every_standing_has_an_icon_a_word_and_a_tone(dressed: QApplication, standing: Standing) -> None:
    mark = standing_mark(standing.value)

    assert mark.icon
    assert mark.word
    assert mark.tone != "plain"


def test_no_two_standings_look_alike(dressed: QApplication) -> None:
    marks = [standing_mark(standing.value) for standing in Standing]

    assert len({mark.icon for mark in marks}) == len(marks)
    assert len({mark.word for mark in marks}) == len(marks)
