"""Rows that run over as many pages as they need; no row is torn, no heading stands alone at a foot."""

from collections.abc import Sequence

from reports.flow_head import Head
from reports.house_style import FOOT, MARGIN
from reports.page import PagedCanvas
from reports.rows import Row, draw_row, heading_row
from reports.text import Ink

_BOTTOM = FOOT + 18


class Flow:
    """Sets rows one below the other, page after page.

    Args:
        canvas: Where to.
        ink: For the text.
        head: Of its pages.
    """

    def __init__(self, canvas: PagedCanvas, ink: Ink, head: Head) -> None:
        self._canvas = canvas
        self._ink = ink
        self._head = head
        self.pages = 0
        self._y = 0.0
        self._open()

    def section(self, heading: str, rows: Sequence[Row]) -> None:
        """A heading with its rows; nothing when there are none. The heading stays with the first row."""
        if not rows:
            return
        title = heading_row(heading)
        if self._y - title.height - rows[0].height < _BOTTOM:
            self._turn()
        for row in (title, *rows):
            self.row(row)

    def row(self, row: Row) -> None:
        """One row, on the next page where this one is full."""
        if self._y - row.height < _BOTTOM:
            self._turn()
        self._y = draw_row(self._canvas, self._ink, row, MARGIN, self._y)

    def close(self) -> int:
        """End the last page; gives the number of pages."""
        self._canvas.showPage()
        return self.pages

    def _open(self) -> None:
        self._canvas.turn(landscape=False)
        self._y = self._head.draw(self._canvas, self._ink, first=self.pages == 0)
        self.pages += 1

    def _turn(self) -> None:
        self._canvas.showPage()
        self._open()
