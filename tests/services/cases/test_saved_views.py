"""Keeping a question to the list under a name."""

import pytest

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import DAY, plain
from tests.fakes.listing import add
from tests.fakes.store import FakeStore
from triage_app.domain.people.watch import Whose
from triage_app.errors import FieldProblems
from triage_app.services.cases.query import View
from triage_app.services.cases.saved_views import SavedViews
from triage_app.services.ports.views import SavedView


@pytest.fixture
def saved() -> SavedViews:
    store = FakeStore()
    add(store, plain(1, behavioural_aspects="yes"), plain(2, closed_on=DAY, closed_how="dropped"))
    return SavedViews(store, FixedClock(), DESK)


def test_each_view_says_how_many_cases_it_has_now(saved: SavedViews) -> None:
    saved.keep(SavedView("  Afgedane   zaken ", text=" afgedaan:ja  "))
    saved.keep(SavedView("Stil", View.SILENT))
    saved.keep(SavedView("Van mij", whose=Whose.MINE))
    assert saved.every() == (
        (SavedView("Afgedane zaken", text="afgedaan:ja"), 1),
        (SavedView("Stil", View.SILENT), 1),
        (SavedView("Van mij", whose=Whose.MINE), 0),
    )
    saved.drop(SavedView("Stil"))
    assert [one.name for one, _count in saved.every()] == ["Afgedane zaken", "Van mij"]


@pytest.mark.parametrize("text", ["a.b.", "05-123456-26", "verdachte:ab", "geboren:1987", "kleur:rood"])
def test_a_view_keeps_nothing_that_tells_of_somebody(saved: SavedViews, text: str) -> None:
    with pytest.raises(FieldProblems) as met:
        saved.keep(SavedView("Naam", text=text))
    assert [one.code for one in met.value.problems] == ["view.names_somebody"]
    assert saved.every() == ()


def test_a_view_does_not_bear_the_number_of_a_case(saved: SavedViews) -> None:
    with pytest.raises(FieldProblems):
        saved.keep(SavedView("zaak 05/123456/26"))
    saved.keep(SavedView("boven 0512345626123"))  # some other number, longer than that of a case
    assert len(saved.every()) == 1


@pytest.mark.parametrize(("name", "code"), [(" ", "field.required"), ("x" * 61, "field.too_long")])
def test_a_view_needs_a_name_that_fits(saved: SavedViews, name: str, code: str) -> None:
    with pytest.raises(FieldProblems) as met:
        saved.keep(SavedView(name))
    assert [(one.code, one.field) for one in met.value.problems] == [(code, "name")]
