"""Fields for one value: a line, a tick, a choice, a text. All speak alike to a form: see ``Editor``."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from triage_app.errors import Problem
from ui.icons.tint import pixmap
from ui.plain_text import clean
from ui.theme.theme import theme


@runtime_checkable
class Editor(Protocol):
    """What a form asks of a field."""

    @property
    def changed(self) -> SignalInstance:
        """Emitted without arguments whenever the user or the program changes the value."""
        ...

    def value(self) -> object:
        """Return the value; None when empty or not understood."""
        ...

    def set_value(self, value: object) -> None:
        """Show a value; None empties the field."""
        ...

    def problem(self) -> Problem | None:
        """Return why what was typed is not understood, or None."""
        ...


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose.

    Args:
        value: What the choice means; usually a code.
        text: What is shown.
        letter: The key that picks it, for a segmented choice.
    """

    value: object
    text: str
    letter: str = ""


class LineEntry(QLineEdit):
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


class ArticleEntry(ReadEntry):
    """An offence's article by number or word, with the catalogue offered while typing."""


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

    def _measure(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + theme().metrics.unit * 5)


class TickEntry(QCheckBox):
    """Yes or no in one tick."""

    changed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.toggled.connect(lambda _on: self.changed.emit())

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))

    def problem(self) -> Problem | None:
        """Return None: a tick is always understood."""
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tick in the colour that goes with the box."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        size = theme().metrics.icon - 2
        colour = theme().palette.on_accent if self.isEnabled() else theme().palette.disabled
        painter = QPainter(self)
        tick = pixmap("check", colour, size, self.devicePixelRatioF())
        painter.drawPixmap(box.center().x() - size // 2 + 1, box.center().y() - size // 2 + 1, tick)
        painter.end()


class ChoiceEntry(QComboBox):
    """One of a list. The wheel does not change it: people scroll past it.

    Args:
        options: What can be chosen.
        empty: Words for no choice, offered first; without them there always is one.
    """

    changed = Signal()

    def __init__(
        self, options: Sequence[Option] = (), *, empty: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._empty = empty
        self._values: list[object] = []
        self.setView(QListView(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.offer(options)
        self.currentIndexChanged.connect(lambda _at: self.changed.emit())

    def offer(self, options: Sequence[Option]) -> None:
        """Offer other things; the choice stays if it is among them."""
        kept = self.value()
        silent = self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        self._values = [None] if self._empty else []
        if self._empty:
            self.addItem(self._empty)
        for option in options:
            self._values.append(option.value)
            self.addItem(clean(option.text))
        self.set_value(kept)
        self.blockSignals(silent)

    def value(self) -> object:
        """Return the chosen option's value, or None."""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def set_value(self, value: object) -> None:
        """Choose the option with this value, or none."""
        self.setCurrentIndex(
            self._values.index(value) if value in self._values else (0 if self._empty else -1)
        )

    def problem(self) -> Problem | None:
        """Return None: one of the list is always understood."""
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the form."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow in the palette's colour."""
        super().paintEvent(event)
        size, palette = theme().metrics.icon, theme().palette
        painter = QPainter(self)
        colour = palette.muted if self.isEnabled() else palette.disabled
        arrow = pixmap("chevron-down", colour, size, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - size - 8, (self.height() - size) // 2, arrow)
        painter.end()
