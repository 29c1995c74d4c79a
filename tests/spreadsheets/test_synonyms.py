"""The synonyms of the catalogue."""

import tomllib
from importlib import resources

import pytest

from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.offence import VictimAge
from triage_app.domain.grounds.ground import ExceptionGround
from triage_app.spreadsheets.synonyms import fold, synonyms, words_of


def test_every_code_in_the_cells_is_one_of_the_field() -> None:
    cells = synonyms().cells

    assert set(cells["behavioural_aspects"].values()) == {one.value for one in BehaviouralAspects}
    assert set(cells["victim_age"].values()) == {one.value for one in VictimAge} - {"unknown"}
    assert set(cells["reason"].values()) == {one.value for one in ExceptionGround}
    assert set(cells["yes_no"].values()) == {"yes", "no"}
    assert set(cells["custody_since"].values()) == {"none"}


def test_no_name_of_a_column_stands_for_two_fields() -> None:
    text = (resources.files("triage_app") / "catalogue" / "headings.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    names = [
        ("".join(words_of(name, data["abbreviations"])), field)
        for field, listed in data["headings"].items()
        for name in listed
    ]

    assert len({name for name, _ in names}) == len(set(names))


@pytest.mark.parametrize("mark", ["", "-", "?", "n.n.b.", "onbekend"])
def test_the_usual_marks_say_nothing(mark: str) -> None:
    assert mark in synonyms().unknown


@pytest.mark.parametrize(
    ("text", "folded"), [("PATIËNT ", "patient"), ("Straße", "strasse"), ("a  b", "a b")]
)
def test_folding_drops_capitals_accents_and_spare_blanks(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_all_fields_have_a_name_of_their_own() -> None:
    assert len(synonyms().fields) == 22
