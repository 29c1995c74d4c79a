"""Keeping texts that come back in reasons."""

import pytest

from tests.fakes.clock import DESK
from tests.fakes.store import FakeStore
from triage_app.errors import FieldProblems
from triage_app.services.decisions.text_blocks import TextBlocks
from triage_app.services.ports.text_blocks import TextBlock


def test_a_block_is_kept_trimmed_and_forgotten() -> None:
    blocks = TextBlocks(FakeStore(), DESK)
    blocks.keep(TextBlock("  Weigert  zonder ", " Verdachte weigert.\n", shared=True))
    kept = TextBlock("Weigert zonder", "Verdachte weigert.", shared=True)
    assert blocks.every() == (kept,)
    blocks.drop(kept)
    assert blocks.every() == ()


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        (" ", "", [("field.required", "name"), ("field.required", "text")]),
        ("x" * 61, "y" * 2001, [("field.too_long", "name"), ("field.too_long", "text")]),
        ("Weigert", "Zie 16-123456-26.", [("text_block.number", "text")]),
        ("16 123456 26", "Verdachte weigert.", [("text_block.number", "text")]),
    ],
)
def test_what_cannot_be_a_block_is_told(name: str, text: str, told: list[tuple[str, str]]) -> None:
    blocks = TextBlocks(FakeStore(), DESK)
    with pytest.raises(FieldProblems) as met:
        blocks.keep(TextBlock(name, text))
    assert [(one.code, one.field) for one in met.value.problems] == told
    assert blocks.every() == ()
