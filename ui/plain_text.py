"""The one border for text into Qt: what passes it is shown as it was typed, no markup, no mnemonics.

Qt guesses that text with a ``<`` is HTML, in labels, tool tips and message boxes alike, and takes an ``&`` in
a button for a mnemonic. A test forbids the raw calls elsewhere.
"""

import re
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ui.theme.palette import Tone

Role = Literal["body", "title", "heading", "strong", "figure", "small", "caption", "message"]

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control and direction-override characters, which hide or turn what stands beside them, and halves."""


def clean(text: str) -> str:
    """Return the text with control and direction-override characters made visible as U+FFFD."""
    return _CONTROL.sub("\ufffd", text)


class Text(QLabel):
    """A label that shows plain text.

    Args:
        text: What to show, as typed.
        role: Which size and weight.
        tone: Which colour.
        wrap: Whether long text goes over several lines.
        selectable: Whether it can be selected and copied with the mouse.
    """

    def __init__(  # noqa: PLR0913 - how a text looks, all by keyword
        self,
        text: str = "",
        role: Role = "body",
        tone: Tone = "plain",
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.say(text)

    def say(self, text: str, tone: Tone | None = None) -> None:
        """Show another text, perhaps in another tone."""
        self.setText(clean(text))
        if tone is not None and tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.style().polish(self)


class FieldLabel(Text):
    """The label of a field: one ``&`` may stand before the letter that, with Alt, goes to the field."""

    def __init__(self, text: str, buddy: QWidget, role: Role = "caption") -> None:
        super().__init__(text, role)
        self.setBuddy(buddy)
        if not buddy.accessibleName():
            buddy.setAccessibleName(without_mnemonic(text))


def without_mnemonic(text: str) -> str:
    """Return a label's text as it is seen: ``&Zaak`` is *Zaak*, ``A && B`` is *A & B*."""
    return re.sub(r"&(.)", r"\1", text)


def caption(text: str) -> str:
    """Return data for the face of a button, menu or tab: an ``&`` in it stays an ``&``."""
    return clean(text).replace("&", "&&")


def tip(text: str) -> str:
    """Return text for a tool tip, escaped, wrapped by Qt as if it were a paragraph."""
    return f"<p style='white-space:pre-wrap'>{_escaped(clean(text))}</p>" if text else ""


def _escaped(text: str) -> str:
    """As ``html.escape``, without the list of all entities that module brings along."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def set_tip(target: QWidget | QAction, text: str) -> None:
    """Give a widget or action a tool tip."""
    target.setToolTip(tip(text))
    target.setProperty("said_on_hovering", text)


def tip_of(target: QWidget | QAction) -> str:
    """Return the tool tip a widget or action was given."""
    return str(target.property("said_on_hovering") or "")


def name_for_reader(widget: QWidget, name: str, description: str = "") -> None:
    """Tell a screen reader what a widget is."""
    widget.setAccessibleName(clean(name))
    if description:
        widget.setAccessibleDescription(clean(description))


def set_face(button: QAbstractButton, text: str) -> None:
    """Put data on a button's face."""
    button.setText(caption(text))
