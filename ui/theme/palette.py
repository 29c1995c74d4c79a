"""The colours, by what they are for."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from ui.theme.contrast import contrast

Tone = Literal["plain", "muted", "accent", "ok", "attention", "urgent"]
"""What a colour says. Never the only thing that says it: an icon and a word stand beside it."""

_TEXT = 4.5
"""Contrast of a text that can be read (WCAG 2.2, 1.4.3)."""


@dataclass(frozen=True, slots=True)
class Palette:
    """One set of colours as ``#rrggbb``.

    Text colours hold 4.5:1 on every surface they stand on, ``edge`` holds 3:1 around fields; a test computes
    both.
    """

    name: str
    window: str
    panel: str
    sunken: str
    hover: str
    line: str
    edge: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_soft: str
    selection: str
    on_selection: str
    ok: str
    ok_soft: str
    attention: str
    attention_soft: str
    urgent: str
    urgent_soft: str

    def of(self, tone: Tone) -> str:
        """Return the text colour of a tone."""
        return self.text if tone == "plain" else str(getattr(self, tone))

    def on_chosen(self, tone: Tone) -> str:
        """Return the colour of a tone on a chosen row: its own where that can be read, else the row's.

        What the system chooses for high contrast may be any colour.
        """
        return _readable(self.of(tone), self.selection, self.on_selection)

    def soft(self, tone: Tone) -> str:
        """Return the background that goes with a tone."""
        return self.sunken if tone in {"plain", "muted"} else str(getattr(self, f"{tone}_soft"))


@cache
def _readable(ink: str, ground: str, otherwise: str) -> str:
    return ink if contrast(ink, ground) >= _TEXT else otherwise


LIGHT = Palette(
    name="light",
    window="#F4F6F9",
    panel="#FFFFFF",
    sunken="#F1F4F8",
    hover="#EDF2F8",
    line="#DCE2EA",
    edge="#818C9D",
    text="#18222F",
    muted="#566375",
    disabled="#7A8696",
    accent="#1D4F91",
    on_accent="#FFFFFF",
    accent_hover="#173F75",
    accent_soft="#E8EFF9",
    selection="#DCE8F7",
    on_selection="#18222F",
    ok="#1B7040",
    ok_soft="#E3F4EA",
    attention="#8F4700",
    attention_soft="#FDF0DC",
    urgent="#AF241D",
    urgent_soft="#FCE9E7",
)

DARK = Palette(
    name="dark",
    window="#14181E",
    panel="#1C222A",
    sunken="#14181E",
    hover="#262E38",
    line="#313A46",
    edge="#76839A",
    text="#E7ECF2",
    muted="#A3AFBD",
    disabled="#7F8B99",
    accent="#7FB0EE",
    on_accent="#0F1B2B",
    accent_hover="#A3C7F4",
    accent_soft="#23344B",
    selection="#253F5C",
    on_selection="#F2F6FA",
    ok="#6CCB98",
    ok_soft="#1B3428",
    attention="#F0B263",
    attention_soft="#3D2E17",
    urgent="#F7A79F",
    urgent_soft="#40221F",
)
