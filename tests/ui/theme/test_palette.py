"""Every text reads on every surface it stands on: computed, not trusted."""

from dataclasses import replace

import pytest

from ui.theme.contrast import contrast
from ui.theme.palette import DARK, LIGHT, Palette, Tone

TONES: tuple[Tone, ...] = ("plain", "muted", "accent", "ok", "attention", "urgent")
SURFACES = ("window", "panel", "sunken", "hover", "selection")


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_text_holds_four_and_a_half_to_one(palette: Palette) -> None:
    pairs: list[tuple[str, str, str, str]] = [
        (tone, surface, palette.of(tone), getattr(palette, surface)) for tone in TONES for surface in SURFACES
    ]
    pairs += [(tone, "its own soft background", palette.of(tone), palette.soft(tone)) for tone in TONES]
    pairs += [("plain", f"soft {tone}", palette.text, palette.soft(tone)) for tone in TONES]
    pairs += [
        ("on accent", "accent", palette.on_accent, palette.accent),
        ("on accent", "accent under the mouse", palette.on_accent, palette.accent_hover),
        ("on selection", "selection", palette.on_selection, palette.selection),
    ]

    poor = [
        f"{what} on {where}: {contrast(text, ground):.2f}"
        for what, where, text, ground in pairs
        if contrast(text, ground) < 4.5
    ]

    assert poor == []


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_edges_of_fields_and_the_focus_hold_three_to_one(palette: Palette) -> None:
    grounds = (palette.window, palette.panel, palette.sunken)

    assert min(contrast(palette.edge, ground) for ground in grounds) >= 3
    assert min(contrast(palette.accent, ground) for ground in grounds) >= 3


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("tone", ["plain", "muted", "ok", "attention", "urgent"])
def test_a_tone_can_be_read_on_a_chosen_row_whatever_the_system_chose(tone: Tone) -> None:
    for palette in (LIGHT, DARK, replace(DARK, selection="#1AEBFF", on_selection="#000000")):
        assert contrast(palette.on_chosen(tone), palette.selection) >= 4.5
    assert LIGHT.on_chosen("urgent") == LIGHT.urgent
    assert replace(DARK, selection="#1AEBFF", on_selection="#000000").on_chosen("muted") == "#000000"
