"""What stood in the window before it was covered, to be there again when it is not."""

from dataclasses import dataclass
from typing import Self

import shiboken6
from PySide6.QtWidgets import QApplication, QDialog, QWidget


@dataclass(frozen=True, slots=True)
class Covered:
    """The page in sight, the focus, the dialogues over it, and the title."""

    page: QWidget | None
    focus: QWidget | None
    dialogues: tuple[QDialog, ...]
    title: str

    @classmethod
    def of(cls, window: QWidget, page: QWidget | None) -> Self:
        """Remember what stands in a window, and take its dialogues out of sight."""
        dialogues = tuple(one for one in window.findChildren(QDialog) if one.isVisible())
        covered = cls(page, QApplication.focusWidget(), dialogues, window.windowTitle())
        for one in dialogues:
            one.hide()
        return covered

    def bring_back(self) -> None:
        """Show the dialogues again, and give the focus back."""
        for one in self.dialogues:
            if shiboken6.isValid(one):
                one.open()
        if self.focus is not None and shiboken6.isValid(self.focus):
            self.focus.setFocus()
