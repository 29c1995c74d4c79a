"""Saved views, on every register alike."""

from dataclasses import replace

from triage_app.domain.people.watch import Whose
from triage_app.services.cases.query import View
from triage_app.services.ports import Store
from triage_app.services.ports.views import SavedView

LATE = SavedView("Te laat", View.ALL, "te laat", Whose.MINE)
OURS = SavedView("alle stille", View.SILENT, shared=True)


def test_ones_own_and_the_shared_views_come_out_by_name(store: Store) -> None:
    store.views.keep("anna", LATE)
    store.views.keep("bram", OURS)
    assert store.views.every("anna") == (OURS, LATE)
    assert store.views.every("bram") == (OURS,)


def test_a_view_of_the_same_name_takes_the_place_of_the_earlier_one(store: Store) -> None:
    store.views.keep("anna", LATE)
    store.views.keep("anna", replace(LATE, text="stil"))
    store.views.keep("anna", replace(LATE, shared=True))
    assert [(one.text, one.shared) for one in store.views.every("anna")] == [
        ("stil", False),
        ("te laat", True),
    ]


def test_a_view_is_thrown_away_by_whose_it_is_and_a_shared_one_by_anybody(store: Store) -> None:
    store.views.keep("anna", LATE)
    store.views.keep("anna", OURS)
    store.views.drop("bram", LATE)
    assert store.views.every("anna") == (OURS, LATE)
    store.views.drop("bram", OURS)
    store.views.drop("anna", LATE)
    assert store.views.every("anna") == ()
