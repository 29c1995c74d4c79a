"""Fonts, type scale, grid and colours of everything on paper.

Colours keep their order of darkness in greyscale, and no meaning rests on colour alone. Lengths are points.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getFont, registerFont, registerFontFamily
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
registerFontFamily("Text", normal="Text", bold="Text-Strong", italic="Text-Italic", boldItalic="Text-Strong")
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
QUESTION = Type("Text-Strong", 13.5, 18, INK)
HEADING = Type("Text-Strong", 10.5, 14, ACCENT)
STRONG = Type("Text-Strong", 9.2, 12.4, INK)
BODY = Type("Text", 9.2, 12.4, INK)
BODY_MUTED = Type("Text", 9.2, 12.4, MUTED)
ITALIC = Type("Text-Italic", 9.2, 12.4, INK)
SMALL = Type("Text", 7.8, 10.2, MUTED)
SMALL_STRONG = Type("Text-Strong", 7.8, 10.2, MUTED)
SMALL_INK = Type("Text", 7.8, 10.2, INK)
FACT = Type("Text-Strong", 11, 14, INK)
CODE = Type("Text-Strong", 10.5, 13, INK)
CELL = Type("Text", 8.4, 10.6, INK)
CELL_STRONG = Type("Text-Strong", 8.4, 10.6, INK)
CELL_MUTED = Type("Text", 7.4, 9.4, MUTED)
CELL_ALERT = Type("Text-Strong", 7.4, 9.4, INK)
BLOCK_HEAD = Type("Text-Strong", 8.4, 10.6, ACCENT)
SUBTITLE = Type("Text", 10, 14, MUTED)
TOP_RIGHT = Type("Text-Strong", 11, 14, INK)


@cache
def paragraph_style(
    type_: Type, *, after: float = 0, before: float = 0, keep: bool = False
) -> ParagraphStyle:
    """ReportLab's style for a way of setting text; long words are broken, never cut off."""
    return ParagraphStyle(
        f"{type_.font}-{type_.size}-{after}-{before}-{keep}",
        fontName=type_.font,
        bulletFontName=type_.font,
        fontSize=type_.size,
        leading=type_.leading,
        textColor=type_.colour,
        spaceAfter=after,
        spaceBefore=before,
        keepWithNext=int(keep),
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
    )


@cache
def known_characters() -> frozenset[int]:
    """The code points every font of the house has a glyph for."""
    first, *others = (set(getFont(name).face.charToGlyph) for name in _FILES)
    return frozenset(first.intersection(*others))
