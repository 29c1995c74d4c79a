"""Boxes to tick, rules to write on, and bands: marks that survive a black-and-white printer."""

from reportlab.pdfgen.canvas import Canvas

from reports.house_style import BAND, INK, LINE, MUTED, RULE


def box(canvas: Canvas, x: float, y: float, size: float, *, strong: bool = True) -> None:
    """An empty box to tick, its lower left corner at (x, y)."""
    canvas.setStrokeColor(INK if strong else MUTED)
    canvas.setLineWidth(0.9 if strong else 0.6)
    canvas.rect(x, y, size, size)


def tick(canvas: Canvas, x: float, y: float, size: float, *, strong: bool = True) -> None:
    """A ticked box."""
    box(canvas, x, y, size, strong=strong)
    canvas.setLineWidth(1.2 if strong else 0.9)
    path = canvas.beginPath()
    path.moveTo(x + 0.2 * size, y + 0.52 * size)
    path.lineTo(x + 0.42 * size, y + 0.26 * size)
    path.lineTo(x + 0.82 * size, y + 0.8 * size)
    canvas.drawPath(path)


def rule(canvas: Canvas, left: float, right: float, y: float) -> None:
    """The heavy line under the head of a page."""
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(1.4)
    canvas.line(left, y, right, y)


def hairline(canvas: Canvas, left: float, right: float, y: float) -> None:
    """A thin line between rows, or to write on."""
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.6)
    canvas.line(left, y, right, y)


def writing_line(canvas: Canvas, left: float, right: float, y: float) -> None:
    """A line to write on, dark enough to see on a copy."""
    canvas.setStrokeColor(MUTED)
    canvas.setLineWidth(0.5)
    canvas.line(left, y, right, y)


def band(canvas: Canvas, left: float, bottom: float, width: float, height: float) -> None:
    """A soft ground behind a heading or the facts."""
    canvas.setFillColor(BAND)
    canvas.roundRect(left, bottom, width, height, 3, stroke=0, fill=1)
