"""Ctrl+Z in a field: takes back typing while there is any, and otherwise what was done last."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


class FieldUndo(QObject):
    """Watches the field with the focus: Qt's fields keep the keys to themselves, also with nothing to undo.

    Args:
        parent: The window.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - a window needs one
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys to the window where the field has nothing to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            back, again = _can(watched)
            unneeded = (event.matches(QKeySequence.StandardKey.Undo) and not back) or (
                event.matches(QKeySequence.StandardKey.Redo) and not again
            )
            if unneeded:
                event.ignore()
                return True
        return False

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = new if isinstance(new, QLineEdit | QPlainTextEdit) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)


def _can(field: QObject) -> tuple[bool, bool]:
    """Whether a field has typing to take back, and to do again."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable(), field.isRedoAvailable()
    assert isinstance(field, QPlainTextEdit)  # noqa: S101 - nothing else is watched
    document = field.document()
    return document.isUndoAvailable(), document.isRedoAvailable()
