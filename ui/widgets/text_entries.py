"""Fields for text: one line, one line read as something else, a few sentences."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit, QWidget

from triage_app.errors import Problem
from ui.plain_text import clean
from ui.theme.theme import theme
from ui.widgets.line_field import LineField, hand_on


class LineEntry(LineField):
    """One line of text; ``value`` is the trimmed text or None.

    Args:
        hint: Grey words while it is empty.
        longest: Most characters.
        suggestions: What is offered while typing.
    """

    changed = Signal()

    def __init__(
        self,
        hint: str = "",
        *,
        longest: int = 200,
        suggestions: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setMaxLength(longest)
        self.textChanged.connect(self.changed)
        if suggestions:
            self.suggest(suggestions)

    def suggest(self, suggestions: Sequence[str]) -> None:
        """Offer these while typing, wherever in them the typed words stand."""
        offer = QCompleter(list(suggestions), self)
        offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = QListView()
        popup.setProperty("popup", "true")
        offer.setPopup(popup)
        self.setCompleter(offer)

    def value(self) -> str | None:
        """Return the trimmed text, or None."""
        return self.text().strip() or None

    def set_value(self, value: object) -> None:
        """Show a text."""
        self.setText("" if value is None else clean(str(value)))
        self.setCursorPosition(0)

    def problem(self) -> Problem | None:
        """Return None: any text is a text."""
        return None

    def typed(self) -> str:
        """Return the text as it stands there."""
        return self.text()

    def type_again(self, typed: object) -> None:
        """Let this text stand there."""
        self.setText(clean(str(typed)))


class ReadEntry(LineEntry):
    """One line that is read as something else: a number, a parketnummer, an article.

    Args:
        read: Turns what was typed into a value; raises a ``Problem`` when it can't.
        write: Turns a value into text.
        hint: Grey words while it is empty.
        suggestions: What is offered while typing.
    """

    def __init__(
        self,
        read: Callable[[str], object],
        write: Callable[[object], str] = str,
        hint: str = "",
        *,
        suggestions: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(hint, suggestions=suggestions, parent=parent)
        self._read = read
        self._write = write

    def value(self) -> object:  # type: ignore[override]  # what it is read as, instead of the text
        """Return what was read, or None."""
        try:
            return self._read(self.text().strip()) if self.text().strip() else None
        except Problem:
            return None

    def set_value(self, value: object) -> None:
        """Show a value as text."""
        super().set_value(None if value is None else self._write(value))

    def problem(self) -> Problem | None:
        """Return why it can't be read, or None."""
        try:
            if self.text().strip():
                self._read(self.text().strip())
        except Problem as met:
            return met
        return None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show what was read the way it is always written."""
        super().focusOutEvent(event)
        value = self.value()
        if value is not None and self._write(value) != self.text():
            self.set_value(value)


class TextBox(QPlainTextEdit):
    """A few sentences; Tab leaves the box. ``value`` is the trimmed text or None.

    Args:
        hint: What belongs here and what does not.
        lines: Its height.
    """

    changed = Signal()

    def __init__(self, hint: str = "", *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.changed)
        self._measure()
        theme().changed.connect(self._measure)

    def value(self) -> str | None:
        """Return the trimmed text, or None."""
        return self.toPlainText().strip() or None

    def set_value(self, value: object) -> None:
        """Show a text."""
        self.setPlainText("" if value is None else clean(str(value)))

    def problem(self) -> Problem | None:
        """Return None: any text is a text."""
        return None

    def typed(self) -> str:
        """Return the text as it stands there."""
        return self.toPlainText()

    def type_again(self, typed: object) -> None:
        """Let this text stand there."""
        self.setPlainText(clean(str(typed)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo what was done where there is no typing to undo."""
        typed = self.document()
        if not hand_on(self, event, back=typed.isUndoAvailable(), again=typed.isRedoAvailable()):
            super().keyPressEvent(event)

    def _measure(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + theme().metrics.unit * 5)
