"""Buttons: one primary a screen, the rest plain, quiet or bare."""

from typing import Literal

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from ui.icons.tint import dress
from ui.plain_text import name_for_reader, set_tip, tip_of, without_mnemonic

Kind = Literal["plain", "primary", "quiet"]


class Button(QPushButton):
    """A push button that can say why it is disabled."""

    def __init__(self, text: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        name_for_reader(self, without_mnemonic(text))
        self._refused: str | None = None
        """While it is refused, the tool tip it had."""

    def refuse(self, why: str) -> None:
        """Disable it and say why, in its tool tip and to a screen reader; an empty reason enables it."""
        self.setEnabled(not why)
        if self._refused is None:
            self._refused = tip_of(self)
        set_tip(self, why or self._refused)
        if not why:
            self._refused = None
        self.setAccessibleDescription(why)


def button(text: str, *, icon: str = "", kind: Kind = "plain", shortcut: str = "") -> Button:
    """Return a button.

    Args:
        text: Translated; an ``&`` marks the mnemonic.
        icon: Name of an icon before the text.
        kind: ``primary`` for the one that the screen is about.
        shortcut: Shown after the text; the window's own action does the work.
    """
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    made = Button(f"{text}   {keys}" if shortcut else text, kind)
    name_for_reader(made, without_mnemonic(text), keys)
    if icon:
        dress(made, icon)
    return made


def bare_button(icon: str, name: str) -> Button:
    """Return a button of only an icon; ``name`` is its tool tip and what a screen reader says."""
    made = Button("", "bare")
    dress(made, icon, "muted")
    name_for_reader(made, name)
    set_tip(made, name)
    return made
