"""What an import tells, in words and as a document."""

import json
from datetime import date

import pytest

from triage_app import words
from triage_app.services.importing.listed import Double, Finding, Trouble
from triage_app.services.importing.result import Change, ImportResult
from triage_app.spreadsheets.cells import Wrong
from triage_app.spreadsheets.synonyms import synonyms
from triage_app.words import LANGUAGES, Language

RESULT = ImportResult(
    id=3,
    rows=6,
    blank=1,
    doubles=(Double(4, 2),),
    refused=(
        Finding(5, "Parketnr.", "parketnummer.unreadable", "x"),
        Finding(5, "Zitting", "date.impossible", "y"),
    ),
    valid=3,
    imported=1,
    updated=1,
    unchanged=1,
    skipped=0,
    changed=(
        Change(3, "16-123456-26", {"hearing_on": (None, date(2027, 2, 1)), "birth_year": (1980, 1981)}),
    ),
    findings=(Finding(2, "Zitting", "date.unreadable", "z"),),
)


def test_the_document_is_json_with_days_in_iso() -> None:
    document = json.loads(json.dumps(RESULT.document("en")))

    assert document["changed"] == [
        {
            "row": 3,
            "parketnummer": "16-123456-26",
            "fields": {"hearing_on": [None, "2027-02-01"], "birth_year": [1980, 1981]},
        }
    ]
    assert document["findings"] == [{"row": 2, "column": "Zitting", "code": "date.unreadable", "cell": "z"}]
    assert document["refused"][1]["message"] == words.say("problem.date.impossible", "en")


def test_a_row_with_two_problems_is_one_refused_row() -> None:
    assert RESULT.refused_rows == 1
    assert not RESULT.complete


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_trouble_of_a_cell_has_its_sentence_and_every_field_its_name(language: Language) -> None:
    sentences = [words.say(f"problem.{code}", language) for code in (*Trouble, *Wrong)]
    names = [words.say(f"list_field.{field}", language) for field in (*synonyms().fields, "committed_to")]

    assert all(sentences)
    assert len(set(names)) == len(names)
