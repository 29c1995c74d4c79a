"""Ctrl+Z in a field: takes back typing while there is any, and otherwise what was done last.

Qt's fields keep the keys to themselves, also with nothing to take back.
"""

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class LineField(QLineEdit):
    """One line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo what was done where there is no typing to undo."""
        if not hand_on(self, event, back=self.isUndoAvailable(), again=self.isRedoAvailable()):
            super().keyPressEvent(event)


def hand_on(field: QWidget, event: QKeyEvent, *, back: bool, again: bool) -> bool:
    """Let the window answer undo and redo where the field has nothing for them; return whether it did.

    Args:
        field: Where the key was pressed.
        event: The key.
        back: Whether the field has typing to take back.
        again: Whether it has typing to do again.
    """
    if (event.matches(_UNDO) and not back) or (event.matches(_REDO) and not again):
        pressed = QKeySequence(event.keyCombination())
        for action in field.window().actions():
            if pressed in action.shortcuts():
                action.trigger()
                return True
    return False
