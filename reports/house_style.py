"""Fonts, type scale, grid and colours of everything on paper.

Colours keep their order of darkness in greyscale, and no meaning rests on colour alone. Lengths are points.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase.pdfmetrics import getFont, registerFont
from reportlab.pdfbase.ttfonts import TTFont

_FOLDER = Path(__file__).parent / "fonts"
_FILES = {
    "Text": "NotoSans-Regular.ttf",
    "Text-Strong": "NotoSans-SemiBold.ttf",
    "Text-Italic": "NotoSans-Italic.ttf",
}

# The fonts are known before anything is drawn and nothing falls back on the standard fourteen: even an
# empty page names the font it starts with.
for _name, _file in _FILES.items():
    registerFont(TTFont(_name, str(_FOLDER / _file)))
rl_config.canvas_basefontname = "Text"
rl_config.useA85 = 0

INK: Color = HexColor(0x18222F)
MUTED: Color = HexColor(0x4C5866)
ACCENT: Color = HexColor(0x1D4F91)
RULE: Color = HexColor(0x1F4E5F)
LINE: Color = HexColor(0xC3CBD6)
BAND: Color = HexColor(0xEFF3F8)

PORTRAIT: tuple[float, float] = A4
LANDSCAPE: tuple[float, float] = landscape(A4)
MARGIN = 40.0
LANDSCAPE_MARGIN = 30.0
FOOT = 40.0
"""Height kept for the foot of a page."""


@dataclass(frozen=True, slots=True)
class Type:
    """A way of setting text: font, size and leading in points, colour."""

    font: str
    size: float
    leading: float
    colour: Color


TITLE = Type("Text-Strong", 18, 22, INK)
QUESTION = Type("Text-Strong", 16, 20.5, INK)
SHEET_TITLE = Type("Text-Strong", 14, 18, INK)
HEADING = Type("Text-Strong", 10.5, 14, ACCENT)
STRONG = Type("Text-Strong", 9.2, 12.4, INK)
BODY = Type("Text", 9.2, 12.4, INK)
BODY_MUTED = Type("Text", 9.2, 12.4, MUTED)
ITALIC = Type("Text-Italic", 9.2, 12.4, INK)
SMALL_ITALIC = Type("Text-Italic", 7.8, 10.2, MUTED)
SMALL = Type("Text", 7.8, 10.2, MUTED)
SMALL_STRONG = Type("Text-Strong", 7.8, 10.2, MUTED)
SMALL_INK = Type("Text", 7.8, 10.2, INK)
FACT = Type("Text-Strong", 11, 14, INK)
CODE = Type("Text-Strong", 10.5, 13, INK)
CELL = Type("Text", 8.4, 9.9, INK)
CELL_STRONG = Type("Text-Strong", 8.4, 9.9, INK)
CELL_MUTED = Type("Text", 7.4, 8.6, MUTED)
BLOCK_HEAD = Type("Text-Strong", 8.4, 10.6, ACCENT)
SUBTITLE = Type("Text", 9.6, 13, MUTED)
TOP_RIGHT = Type("Text-Strong", 11, 14, INK)


@cache
def known_characters() -> frozenset[int]:
    """The code points every font of the house has a glyph for."""
    first, *others = (set(getFont(name).face.charToGlyph) for name in _FILES)
    return frozenset(first.intersection(*others))
