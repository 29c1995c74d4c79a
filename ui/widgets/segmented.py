"""One of a few, all in sight, each with its letter: A N G U R for the outcomes of a decision."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLayout, QSizePolicy, QWidget

from triage_app.errors import Problem
from ui.plain_text import caption, name_for_reader, without_mnemonic
from ui.widgets.as_typed import among, plain
from ui.widgets.button import Button
from ui.widgets.entries import Option

_FEW = 2


class SegmentedChoice(QWidget):
    """Buttons in a row of which one is pressed; letters and arrow keys choose while it has the focus.

    Args:
        options: What can be chosen, in order; each letter once.
        name: What a screen reader calls the whole.
    """

    changed = Signal()

    def __init__(self, options: Sequence[Option], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = tuple(options)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # ours may have none pressed, and says so
        self._chosen: int | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._abreast = 0
        for at, option in enumerate(self._options):
            face = f"{option.letter} {option.text}" if option.letter else option.text
            one = Button(caption(face), "segment")
            one.setCheckable(True)
            name_for_reader(one, f"{name}: {without_mnemonic(option.text)}", option.letter)
            one.clicked.connect(lambda _on, at=at: self._choose(at))
            one.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._group.addButton(one, at)
        name_for_reader(self, name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a label's mnemonic passes over what takes no focus
        self._set_abreast(len(self._options))
        self._rove()

    def value(self) -> object:
        """Return the chosen option's value, or None."""
        return None if self._chosen is None else self._options[self._chosen].value

    def set_value(self, value: object) -> None:
        """Choose the option with this value, or none."""
        values = [option.value for option in self._options]
        self._choose(values.index(value) if value in values else None)

    def problem(self) -> Problem | None:
        """Return None: one of the few is always understood."""
        return None

    def typed(self) -> object:
        """Return the choice."""
        return plain(self.value())

    def type_again(self, typed: object) -> None:
        """Make this choice, where it is still offered."""
        self.set_value(among(typed, [option.value for option in self._options]))

    def refuse(self, value: object, why: str) -> None:
        """Disable one option and say why; an empty reason enables it."""
        at = [option.value for option in self._options].index(value)
        button = self._group.button(at)
        if isinstance(button, Button):
            button.refuse(why)

    def pick(self, letter: str) -> bool:
        """Choose by letter; False when no option has it or it is refused."""
        for at, option in enumerate(self._options):
            if option.letter and option.letter.casefold() == letter.casefold():
                if not self._group.button(at).isEnabled():
                    return False
                self._choose(at)
                self._group.button(at).setFocus()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by a letter or by the arrow keys."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}:
            if self.pick(event.text()):
                return
            if event.key() in step:
                self._walk(step[Qt.Key(event.key())])
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one row, or in two where there is no room for one."""
        super().resizeEvent(event)
        wide = sum(button.sizeHint().width() for button in self._group.buttons()) <= event.size().width()
        self._set_abreast(len(self._options) if wide else (len(self._options) + 1) // 2)

    def minimumSizeHint(self) -> QSize:
        """Return the room two rows need."""
        widths = sorted((button.sizeHint().width() for button in self._group.buttons()), reverse=True)
        size = super().minimumSizeHint()
        size.setWidth(widths[0] * ((len(widths) + 1) // 2) if len(widths) > _FEW else sum(widths))
        return size

    def _set_abreast(self, abreast: int) -> None:
        if abreast == self._abreast:
            return
        self._abreast = abreast
        for at in range(len(self._options)):
            self._grid.addWidget(self._group.button(at), at // abreast, at % abreast)

    def _walk(self, step: int) -> None:
        start = -1 if self._chosen is None and step > 0 else self._chosen or 0
        for far in range(1, len(self._options) + 1):
            at = (start + step * far) % len(self._options)
            if self._group.button(at).isEnabled():
                self._choose(at)
                self._group.button(at).setFocus()
                return

    def _choose(self, wanted: int | None) -> None:
        before, self._chosen = self._chosen, wanted
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == wanted)
        self._rove()
        if before != wanted:
            self.changed.emit()

    def _rove(self) -> None:
        """Let Tab stop once: at the pressed button, or the first."""
        stop = self._chosen or 0
        for button in self._group.buttons():
            own = self._group.id(button) == stop
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if own else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._group.button(stop))
