"""The sizes, in logical pixels, grown with the system's own text size."""

from dataclasses import dataclass

_USUAL_SYSTEM_TEXT = 12
"""Pixels of the usual system font (9 pt at 96 dpi); our body text is one pixel larger."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """Sizes on a 4-pixel grid.

    Args:
        unit: One step of the grid.
        body: Body text; ``small`` secondary text, ``title`` a page's title, ``figure`` a headline number.
        row: Height of a table row.
        control: Height of a field or a button.
    """

    unit: int
    small: int
    body: int
    heading: int
    title: int
    figure: int
    row: int
    control: int
    icon: int
    radius: int = 6
    panel_radius: int = 8


def metrics_for(system_text: int, *, compact: bool = False) -> Metrics:
    """Return the sizes for a system font of so many pixels; never smaller than the design's own."""
    grow = max(1.0, system_text / _USUAL_SYSTEM_TEXT)

    def size(pixels: int) -> int:
        return round(pixels * grow)

    return Metrics(
        unit=size(4),
        small=size(12),
        body=size(13),
        heading=size(14),
        title=size(19),
        figure=size(25),
        row=size(28 if compact else 36),
        control=size(32),
        icon=size(16),
    )
