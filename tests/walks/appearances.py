"""What the window wears: its own light and dark, or the colours of a system set to high contrast."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal
from unittest.mock import patch

from PySide6.QtGui import QColor, QPalette

from ui.theme.theme import theme

Look = Literal["light", "dark", "contrast"]

_SYSTEM = {
    QPalette.ColorRole.Window: "#000000",
    QPalette.ColorRole.Base: "#000000",
    QPalette.ColorRole.AlternateBase: "#000000",
    QPalette.ColorRole.Button: "#000000",
    QPalette.ColorRole.ToolTipBase: "#000000",
    QPalette.ColorRole.Text: "#FFFFFF",
    QPalette.ColorRole.WindowText: "#FFFFFF",
    QPalette.ColorRole.ButtonText: "#FFFFFF",
    QPalette.ColorRole.ToolTipText: "#FFFFFF",
    QPalette.ColorRole.PlaceholderText: "#FFFFFF",
    QPalette.ColorRole.Highlight: "#1AEBFF",
    QPalette.ColorRole.HighlightedText: "#000000",
    QPalette.ColorRole.Link: "#FFFF00",
}
"""What Windows gives in its scheme “contrast black”."""
_DISABLED = "#3FF23F"


def high_contrast() -> QPalette:
    """The colours of a system set to white on black."""
    colours = QPalette()
    for role, colour in _SYSTEM.items():
        colours.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, QColor(_DISABLED))
    return colours


@contextmanager
def wearing(look: Look) -> Iterator[None]:
    """Dress the running application for as long as this lasts."""
    worn = theme()
    if look != "contrast":
        worn.apply(appearance=look)
        yield
        return
    worn.apply(appearance="system")
    with (
        patch.object(worn, "_wants_contrast", lambda: True),
        patch.object(worn, "_system_colours", high_contrast),
    ):
        worn.apply(appearance="system")
        yield
    worn.apply(appearance="light")
