"""The standard sets and their versions."""

from datetime import date

import pytest
from pydantic import ValidationError

from triage_app.domain.questions import Question, QuestionGroup, QuestionSet, standard_questions, standard_set
from triage_app.domain.questions import question_set as module
from triage_app.errors import NotFound


def test_the_wording_follows_the_day() -> None:
    before = standard_set(QuestionGroup.ADULT, date(2019, 12, 31))
    after = standard_set(QuestionGroup.ADULT, date(2020, 1, 1))
    assert (before.version, after.version) == ("1", "2")
    assert "gebrekkige ontwikkeling" in before.standard[1].nl
    assert "psychogeriatrische aandoening" in after.standard[1].nl


def test_the_questions_stand_in_the_order_of_their_numbers() -> None:
    for group in QuestionGroup:
        numbers = [one.number for one in standard_set(group, date(2026, 1, 1)).standard]
        assert numbers == [str(place) for place in range(len(numbers))]
        assert len(numbers) >= 7


def test_youth_is_asked_about_upbringing_and_which_law_applies() -> None:
    asked = " ".join(one.nl for one in standard_set(QuestionGroup.YOUTH, date(2026, 1, 1)).standard)
    assert "opvoeding" in asked
    assert "77c" in asked


def test_a_question_reads_in_both_languages() -> None:
    first = standard_questions()[0]
    assert first.text("nl") == first.nl
    assert first.text("en") == first.en


def test_a_set_of_an_unknown_version_has_no_standard_questions() -> None:
    assert QuestionSet(group=QuestionGroup.ADULT, version="99").standard == ()


def test_a_day_without_a_set_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    late = tuple(one for one in standard_questions() if one.version == "2")
    monkeypatch.setattr(module, "standard_questions", lambda: late)
    with pytest.raises(NotFound) as caught:
        standard_set(QuestionGroup.ADULT, date(2019, 5, 4))
    assert caught.value.code == "catalogue.question_set_missing"
    assert caught.value.details == {"group": "adult", "on": "04-05-2019"}


def test_a_question_says_something() -> None:
    with pytest.raises(ValidationError):
        Question(text="")
