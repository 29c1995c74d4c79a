"""The one border between the register's words and ReportLab.

Every string on paper passes through an ``Ink``: control characters are cleaned away, characters the fonts
lack become U+FFFD and are remembered. Strings are broken into lines and set here, letter by letter; nothing
in the house hands them to ReportLab's paragraphs, which read mark-up. Nothing else draws a string, so a layer
of tags can be put here without touching a document.
"""

import unicodedata
from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from reports.house_style import Type, known_characters

LACKING = "\ufffd"
CUT = "[…]"
"""Stands where a text goes on; the page says so in words."""

ALL = 1_000_000
"""More lines than any text has."""

_LINE_ENDS = {"\r\n": "\n", "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\x85": "\n", "\v": "\n", "\f": "\n"}


@dataclass(frozen=True, slots=True)
class Lines:
    """A text broken into lines; ``cut`` when it was longer than there was room for."""

    lines: tuple[str, ...]
    cut: bool = False


class _Glyphs(dict[int, str | None]):
    """A translation table that learns: what a character becomes on paper."""

    def __missing__(self, code: int) -> str | None:
        character = chr(code)
        category = unicodedata.category(character)
        made: str | None
        if character in "\n\u00a0":
            made = character
        elif category == "Zs" or character == "\t":
            made = " "
        elif category in {"Cc", "Cf"}:
            made = None
        else:
            made = character if code in known_characters() else LACKING
        self[code] = made
        return made


_GLYPHS = _Glyphs()


class Ink:
    """Text on its way to one document.

    ``missing`` gathers the characters the fonts lack.
    """

    def __init__(self) -> None:
        self.missing: set[str] = set()
        self._widths: dict[tuple[str, str], float] = {}

    def clean(self, text: str) -> str:
        """The text as it can be printed, with a line feed for every kind of line end."""
        if text.isascii() and text.isprintable():
            return text
        for end, plain in _LINE_ENDS.items():
            text = text.replace(end, plain)
        composed = unicodedata.normalize("NFC", text)
        cleaned = composed.translate(_GLYPHS)
        if LACKING in cleaned:
            self.missing |= {one for one in composed if one != LACKING and _GLYPHS[ord(one)] == LACKING}
        return cleaned

    def width(self, text: str, type_: Type) -> float:
        """How wide a cleaned text runs, in points."""
        key = (type_.font, text)
        known = self._widths.get(key)
        if known is None:
            known = self._widths[key] = float(stringWidth(text, type_.font, 1000)) / 1000
        return known * type_.size

    def wrap(self, text: str, type_: Type, width: float, most: int = ALL) -> Lines:
        """Break a text into at most so many lines of this width; what does not fit is said by ``CUT``.

        Blank lines are left out. A line that breaks at a blank keeps it, so the lines joined give the text
        again.
        """
        return _Wrapping(self, type_, width, most).lines(self.clean(text))

    def one_line(self, text: str, type_: Type, width: float) -> str:
        """The text on one line, cut where it is too long."""
        lines = self.wrap(text, type_, width, 1).lines
        return lines[0] if lines else ""

    def draw(self, canvas: Canvas, x: float, y: float, text: str, type_: Type) -> None:
        """Set one line with its baseline at y, from x to the right."""
        canvas.setFont(type_.font, type_.size)
        canvas.setFillColor(type_.colour)
        canvas.drawString(x, y, self.clean(text))

    def draw_right(self, canvas: Canvas, x: float, y: float, text: str, type_: Type) -> None:
        """Set one line that ends at x."""
        shown = self.clean(text).rstrip()
        self.draw(canvas, x - self.width(shown, type_), y, shown, type_)

    def draw_centred(self, canvas: Canvas, x: float, y: float, text: str, type_: Type) -> None:
        """Set one line with its middle at x."""
        shown = self.clean(text).rstrip()
        self.draw(canvas, x - self.width(shown, type_) / 2, y, shown, type_)


class _Wrapping:
    """Breaks one text for one column."""

    def __init__(self, ink: Ink, type_: Type, width: float, most: int) -> None:
        self._ink = ink
        self._type = type_
        self._width = width
        self._most = most
        self._blank = ink.width(" ", type_)
        self._done: list[str] = []
        self._line: list[str] = []
        self._used = 0.0

    def lines(self, text: str) -> Lines:
        for part in text.split("\n"):
            for word in part.split(" "):
                if word:
                    self._place(word)
                if self._full:
                    return self._shortened()
            self._end_line()
        return self._shortened() if self._full else Lines(tuple(self._done))

    @property
    def _full(self) -> bool:
        return len(self._done) > self._most

    def _place(self, word: str) -> None:
        wide = self._ink.width(word, self._type)
        if self._line and self._used + wide > self._width:
            self._end_line()
        while wide > self._width and not self._full:
            at = self._break_at(word)
            self._done.append(word[:at])
            word = word[at:]
            wide = self._ink.width(word, self._type)
        self._line.append(word)
        self._used += wide + self._blank

    def _end_line(self) -> None:
        if not self._line:
            return
        self._done.append("".join(word + " " for word in self._line))
        self._line = []
        self._used = 0.0

    def _break_at(self, word: str) -> int:
        """How many characters of a word wider than the column fit on a line: at least one."""
        low, high = 1, min(len(word), int(self._width))
        while low < high:
            middle = (low + high + 1) // 2
            if self._ink.width(word[:middle], self._type) <= self._width:
                low = middle
            else:
                high = middle - 1
        return low

    def _shortened(self) -> Lines:
        last = self._done[self._most - 1].rstrip()
        while last and self._ink.width(f"{last} {CUT}", self._type) > self._width:
            last = last[:-1].rstrip()
        return Lines((*self._done[: self._most - 1], f"{last} {CUT}".lstrip()), cut=True)
