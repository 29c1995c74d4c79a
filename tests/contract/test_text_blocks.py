"""Text blocks, on every register alike."""

from dataclasses import replace

from triage_app.services.ports import Store
from triage_app.services.ports.text_blocks import TextBlock

OWN, OURS = TextBlock("Weigert", "Verdachte weigert."), TextBlock("beperkt", "Licht feit.", shared=True)


def test_ones_own_and_the_shared_blocks_come_out_by_name(store: Store) -> None:
    store.text_blocks.keep("anna", OWN)
    store.text_blocks.keep("bram", OURS)
    assert store.text_blocks.every("anna") == (OURS, OWN)
    assert store.text_blocks.every("bram") == (OURS,)


def test_a_block_of_the_same_name_takes_the_place_of_the_earlier_one(store: Store) -> None:
    store.text_blocks.keep("anna", OWN)
    store.text_blocks.keep("anna", replace(OWN, text="Anders."))
    assert [one.text for one in store.text_blocks.every("anna")] == ["Anders."]


def test_a_block_is_thrown_away_by_whose_it_is_and_a_shared_one_by_anybody(store: Store) -> None:
    for one in (OWN, OURS):
        store.text_blocks.keep("anna", one)
    store.text_blocks.drop("bram", OWN)
    store.text_blocks.drop("bram", OURS)
    assert store.text_blocks.every("anna") == (OWN,)
