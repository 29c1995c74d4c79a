"""The head of a document that runs over pages: its title, whom it is about, and its day."""

from dataclasses import dataclass

from reports.house_style import MARGIN, SMALL, STRONG, SUBTITLE, TITLE, TOP_RIGHT
from reports.marks import rule
from reports.page import PagedCanvas
from reports.text import Ink

_RIGHT_PART = 120.0


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the top of the first page, and in short (``again``) at the top of the others."""

    title: str
    below: str
    as_at: str
    again: str

    def draw(self, canvas: PagedCanvas, ink: Ink, *, first: bool) -> float:
        """Draw it on a page; gives the height below it."""
        left, right, top = MARGIN, canvas.page_width - MARGIN, canvas.page_height - 36
        wide = right - left - _RIGHT_PART
        if not first:
            ink.draw(canvas, left, top - 10, ink.one_line(self.again, STRONG, wide), STRONG)
            ink.draw_right(canvas, right, top - 10, self.as_at, SMALL)
            rule(canvas, left, right, top - 18)
            return top - 22
        ink.draw(canvas, left, top - 15, ink.one_line(self.title, TITLE, right - left), TITLE)
        ink.draw(canvas, left, top - 32, ink.one_line(self.below, SUBTITLE, wide), SUBTITLE)
        ink.draw_right(canvas, right, top - 32, ink.one_line(self.as_at, TOP_RIGHT, _RIGHT_PART), TOP_RIGHT)
        rule(canvas, left, right, top - 42)
        return top - 46
