"""The user guide names what stands on the screen: everything in bold is a Dutch text of the window."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

from triage_app import words

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "docs" / "gebruikersgids.md"


def bare(text: str) -> str:
    """A label as it is read: without the mark of its shortcut letter."""
    return re.sub(r"&(.)", r"\1", text).strip()


def on_screen() -> set[str]:
    """Every Dutch text of the window, and every Dutch word of the field."""
    texts = ET.parse(ROOT / "ui" / "i18n" / "triage_nl.ts").iter("translation")  # noqa: S314  # our own file
    labels = {bare(text.text) for text in texts if text.text}
    fields = (words.flatten(text) for text in words.files().values())
    return labels | {sentence["nl"] for file in fields for sentence in file.values()} | {"vet"}


def test_the_guide_calls_things_what_the_window_calls_them() -> None:
    named = set(re.findall(r"\*\*(.+?)\*\*", GUIDE.read_text(encoding="utf-8")))

    assert named
    assert sorted(named - on_screen()) == []


def test_the_guide_says_what_is_not_protected_and_knows_every_ground_and_outcome() -> None:
    guide = GUIDE.read_text(encoding="utf-8")

    assert "## Wat niet beschermd is" in guide
    assert [
        key for key in ("A", "N", "G", "U", "R") if f"**{words.say(f'outcome.{key}', 'nl')}**" not in guide
    ] == []
    assert [key for key in ("1", "2", "3") if words.say(f"ground.{key}.short", "nl") not in guide] == []
