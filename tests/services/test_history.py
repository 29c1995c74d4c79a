"""The names of fields that history tells, never their content."""

import pytest

from tests.fakes.examples import FULL, REQUEST, plain
from triage_app import words
from triage_app.services.history import Action, Subject, changed_fields, filled_fields


def test_a_new_record_tells_the_fields_filled_in() -> None:
    assert filled_fields(plain(1)) == ("parketnummers", "registered_on")
    assert set(filled_fields(FULL)) == set(type(FULL).model_fields) - {
        "prosecutor_id",
        "shield",
        "dispute",
        "keep",
        "cleared",
        "anonymised_on",
    }


def test_a_changed_record_tells_the_fields_that_differ() -> None:
    assert changed_fields(REQUEST, REQUEST) == ()
    assert changed_fields(plain(1), plain(1, plea="denies", parket="oost")) == ("parket", "plea")


@pytest.mark.parametrize(
    "key", [*(f"action.{one.value}" for one in Action), *(f"subject.{one.value}" for one in Subject)]
)
def test_every_action_and_subject_has_its_word(key: str) -> None:
    assert words.has(f"history.{key}")
