from datetime import date

import pytest

from triage_app.domain.cases.case import Case
from triage_app.domain.cases.offence import Offence
from triage_app.errors import FieldProblems
from triage_app.services.validation import validated

DAY = date(2026, 3, 2)


def test_good_fields_become_a_value() -> None:
    assert validated(Offence, {"article": "243"}) == Offence(article="243")


def test_every_wrong_field_is_told_at_once_by_code_and_path() -> None:
    fields = {
        "parketnummers": ("16-1",),
        "registered_on": DAY,
        "suspect": {"initials": "x" * 50, "birth_year": 3000},
        "offences": (
            {"article": ""},
            {"article": "243", "committed_from": DAY, "committed_to": date(2026, 1, 1)},
        ),
        "closed_on": date(2026, 1, 1),
        "plea": "geen idee",
    }
    with pytest.raises(FieldProblems) as caught:
        validated(Case, fields)
    assert {problem.field: problem.code for problem in caught.value.problems} == {
        "parketnummers.0": "parketnummer.unreadable",
        "suspect.initials": "field.too_long",
        "suspect.birth_year": "field.out_of_range",
        "offences.0.article": "field.required",
        "offences.1.committed_to": "offence.period_reversed",
        "closed_on": "case.closed_before_registered",
        "plea": "field.unreadable",
    }
    assert caught.value.field == "parketnummers.0"
