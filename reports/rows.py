"""Rows: small pieces of a page with a known height, so that a page can be fitted before it is drawn."""

from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from reports.house_style import BODY, HEADING, SMALL, STRONG, Type
from reports.marks import box, tick, writing_line
from reports.text import ALL, Ink

TICK_SIZE = 8.5
BEFORE_HEADING = 8.0
AFTER_HEADING = 1.5
HEADING_HEIGHT = BEFORE_HEADING + HEADING.leading + AFTER_HEADING


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text: where it starts (or, ``right``, ends) and how far its baseline lies below the top."""

    x: float
    down: float
    text: str
    type_: Type
    right: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A box, ticked or not; ``down`` is how far its foot lies below the top of the row."""

    x: float
    down: float
    met: bool
    strong: bool = True


@dataclass(frozen=True, slots=True)
class Rule:
    """A line to write on, from x to its end."""

    x: float
    down: float
    end: float


@dataclass(frozen=True, slots=True)
class Row:
    """What is drawn together and never torn. ``cut``: something in it says that it was shortened."""

    height: float
    pieces: tuple[Words | Box | Rule, ...]
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading.

    ``least`` rows are kept when room lacks; the others are dropped from the end and ``left_out`` stands in
    their place: a sentence for one, and one with ``{count}`` for several.
    """

    heading: str
    rows: tuple[Row, ...]
    left_out: tuple[str, str]
    least: int = 2


def heading_row(text: str) -> Row:
    """A heading with the room above it."""
    down = BEFORE_HEADING + HEADING.size
    return Row(HEADING_HEIGHT, (Words(0, down, text, HEADING),))


class RowMaker:
    """Makes rows for a column of this width.

    Args:
        ink: For the text.
        width: Of the column, in points.
    """

    def __init__(self, ink: Ink, width: float) -> None:
        self._ink = ink
        self._width = width

    def text(self, text: str, type_: Type = BODY, most: int = ALL, indent: float = 0) -> Row:
        """A text on as many lines as it takes, at most so many."""
        broken = self._ink.wrap(text, type_, self._width - indent, most)
        lines = enumerate(broken.lines, 1)
        pieces = tuple(Words(indent, number * type_.leading - 3, line, type_) for number, line in lines)
        return Row(len(pieces) * type_.leading, pieces, cut=broken.cut)

    def labelled(self, label: str, label_type: Type, indent: float, text: str, most: int = ALL) -> Row:
        """A label on one line, and a text beside it."""
        beside = self.text(text, BODY, most, indent)
        shown = self._ink.one_line(label, label_type, indent - 6)
        words = Words(0, BODY.leading - 3, shown, label_type)
        return Row(max(beside.height, BODY.leading), (words, *beside.pieces), cut=beside.cut)

    def lines(self, text: str, type_: Type = BODY, *, indent: float = 0, most: int = ALL) -> tuple[Row, ...]:
        """A text as one row a line: where it may be broken off or run over pages."""
        broken = self._ink.wrap(text, type_, self._width - indent, most)
        last = len(broken.lines) - 1
        return tuple(
            Row(
                type_.leading, (Words(indent, type_.leading - 3, line, type_),), broken.cut and number == last
            )
            for number, line in enumerate(broken.lines)
        )

    def field(self, label: str, text: str, indent: float) -> tuple[Row, ...]:
        """A label with its text over as many rows as it takes; nothing when there is no text."""
        lines = self.lines(text, indent=indent)
        if not lines:
            return ()
        name = self.labelled(label, STRONG, indent, "")
        return (Row(lines[0].height, (*name.pieces, *lines[0].pieces)), *lines[1:])


def fitted(sections: tuple[Section, ...], room: float) -> tuple[tuple[Row, ...], bool]:
    """The rows of all sections, made to fit the room, and whether any were left out.

    Rows go one by one from the section that is tallest above what it keeps at least; a remark in their place
    says how many.

    Args:
        sections: In order.
        room: Height there is, in points.
    """
    kept = [len(section.rows) for section in sections]
    while _height(sections, kept) > room:
        spare = [count - section.least for section, count in zip(sections, kept, strict=True)]
        tallest = max(range(len(sections)), key=lambda at: (spare[at] > 0, _tall(sections[at], kept[at])))
        if kept[tallest] == 0:
            break
        kept[tallest] -= 1
    rows: list[Row] = []
    for section, count in zip(sections, kept, strict=True):
        rows += [heading_row(section.heading), *section.rows[:count]]
        left_out = len(section.rows) - count
        if left_out:
            said = section.left_out[left_out > 1].format(count=left_out)
            rows.append(Row(SMALL.leading, (Words(0, SMALL.leading - 3, said, SMALL),)))
    lost = any(len(section.rows) > count for section, count in zip(sections, kept, strict=True))
    return tuple(rows), lost


def _tall(section: Section, count: int) -> float:
    return sum(row.height for row in section.rows[:count])


def _height(sections: tuple[Section, ...], kept: list[int]) -> float:
    total = 0.0
    for section, count in zip(sections, kept, strict=True):
        remark = SMALL.leading if count < len(section.rows) else 0
        total += HEADING_HEIGHT + _tall(section, count) + remark
    return total


def draw_row(canvas: Canvas, ink: Ink, row: Row, left: float, top: float) -> float:
    """Draw a row from this corner; gives the height below it."""
    for piece in row.pieces:
        x, y = left + piece.x, top - piece.down
        if isinstance(piece, Box):
            (tick if piece.met else box)(canvas, x, y, TICK_SIZE, strong=piece.strong)
        elif isinstance(piece, Rule):
            writing_line(canvas, x, left + piece.end, y)
        elif piece.right:
            ink.draw_right(canvas, x, y, piece.text, piece.type_)
        else:
            ink.draw(canvas, x, y, piece.text, piece.type_)
    return top - row.height
