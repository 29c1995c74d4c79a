"""The column on the left: where one can go, what waits there, and which register this is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.icons.tint import dress
from ui.page import PageSpec
from ui.plain_text import Text, caption, name_for_reader, set_face, set_tip
from ui.theme.theme import theme
from ui.widgets.button import Button

_WIDE, _NARROW = 212, 64


class NavigationButton(Button):
    """One page, with what waits there at the right."""

    def __init__(self, spec: PageSpec, parent: QWidget | None = None) -> None:
        super().__init__(caption(spec.title), "nav", parent)
        self.setCheckable(True)
        self._title = spec.title
        self._icon = spec.icon
        self._badge = Text("", "small")
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 0, 10, 0)
        line.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        name_for_reader(self, spec.title, spec.shortcut)
        set_tip(self, f"{spec.title}  {spec.shortcut}".strip())
        self.toggled.connect(self._tint)
        self._tint(checked=False)

    def say(self, badge: str) -> None:
        """Show what waits there."""
        self._badge.say(badge)
        self._make_room()
        name_for_reader(self, f"{self._title} {badge}".strip())

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the icon only, or the words too."""
        set_face(self, "" if narrow else self._title)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what waits there where the words take all the room; it is still read aloud."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        words = QFontMetrics(bold).horizontalAdvance(self._title) + self.iconSize().width()
        room = self.width() - words - 6 * theme().metrics.unit
        self._badge.setVisible(bool(self.text()) and self._badge.sizeHint().width() < room)

    def _tint(self, checked: bool) -> None:  # noqa: FBT001 - the signature of QAbstractButton.toggled
        dress(self, self._icon, "accent" if checked else "muted", size=theme().metrics.icon + 2)


class Navigation(QFrame):
    """The pages, and below them the register and the language.

    Args:
        specs: The pages there are.
        other_language: What the button for the other language says.

    Signals:
        wanted: The key of a page.
        language_wanted: The other language was asked for.
        lock_wanted: The register is to be locked.
        undo_wanted: What was done last is to be taken back.
    """

    wanted = Signal(str)
    language_wanted = Signal()
    lock_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, specs: Sequence[PageSpec], other_language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "nav")
        name_for_reader(self, self.tr("Navigation"))
        self._buttons: dict[str, NavigationButton] = {}
        self._group = QButtonGroup(self)
        self._register = ""
        self._narrow = False
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 14, 10, 10)
        column.setSpacing(2)
        self._title = Text("Triage pro Justitia", "heading")
        self._title.setContentsMargins(8, 0, 0, 10)
        column.addWidget(self._title)
        for spec in specs:
            if spec.listed:
                one = NavigationButton(spec)
                one.clicked.connect(lambda _on, key=spec.key: self.wanted.emit(key))
                self._group.addButton(one)
                self._buttons[spec.key] = one
                column.addWidget(one)
        column.addStretch(1)
        self._demo = Text(self.tr("DEMO – synthetic cases"), "caption", "attention")
        self._demo.setContentsMargins(8, 0, 0, 0)
        self._where = Text("", "small")
        self._where.setContentsMargins(8, 0, 0, 0)
        self._busy = Text("", "small")
        self._busy.setContentsMargins(8, 0, 0, 4)
        self._other_language = other_language
        self._language = Button(caption(other_language), "nav")
        set_tip(self._language, other_language)
        dress(self._language, "languages", "muted")
        self._language.clicked.connect(self.language_wanted)
        self._undo = _work_button(self.tr("Undo"), "undo-2", "Ctrl+Z")
        self._undo.clicked.connect(self.undo_wanted)
        self._lock = _work_button(self.tr("Lock"), "lock", "Ctrl+L")
        self._lock.clicked.connect(self.lock_wanted)
        for part in (self._busy, self._demo, self._where, self._undo, self._lock, self._language):
            column.addWidget(part)
        self._demo.hide()
        self._measure()
        theme().changed.connect(self._measure)

    def lock(self, why: str) -> None:
        """Let no page be chosen, and say why; an empty reason unlocks."""
        for one in (*self._buttons.values(), self._undo, self._lock):
            one.refuse(why)

    def show_only(self, keys: Sequence[str]) -> None:
        """Show the buttons of these pages; of all when none is named."""
        for key, one in self._buttons.items():
            one.setVisible(not keys or key in keys)

    def mark(self, key: str) -> None:
        """Show which page is in sight; an unlisted one leaves the mark where it was."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def focus_on(self, key: str) -> None:
        """Give the focus to a page's button."""
        if key in self._buttons:
            self._buttons[key].setFocus()

    def say_badge(self, key: str, text: str) -> None:
        """Show what waits on a page."""
        if key in self._buttons:
            self._buttons[key].say(text)

    def say_register(self, name: str, *, demo: bool) -> None:
        """Name the register that is open."""
        self._register = name
        self._demo.setVisible(demo)
        set_tip(self._where, name)
        self._elide()

    def say_busy(self, *, busy: bool) -> None:
        """Say that work is under way."""
        self._busy.say(self.tr("Working …") if busy else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the register's name to what fits."""
        super().resizeEvent(event)
        self._elide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go along the pages."""
        buttons = list(self._buttons.values())
        here = next((at for at, one in enumerate(buttons) if one.hasFocus()), None)
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if here is None or step is None:
            super().keyPressEvent(event)
        else:
            buttons[(here + step) % len(buttons)].setFocus()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons only, where the window is narrow."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for one in self._buttons.values():
            one.set_narrow(narrow=narrow)
        set_face(self._language, "" if narrow else self._other_language)
        set_face(self._undo, "" if narrow else self.tr("Undo"))
        set_face(self._lock, "" if narrow else self.tr("Lock"))
        for part in (self._title, self._where, self._busy):
            part.setVisible(not narrow)
        self._demo.say("DEMO" if narrow else self.tr("DEMO – synthetic cases"))
        self._demo.setContentsMargins(0 if narrow else 8, 0, 0, 0)
        self._measure()

    def _elide(self) -> None:
        words = self.tr("Register: {name}").format(name=self._register) if self._register else ""
        room = self.width() - 40
        self._where.say(self._where.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room))

    def _measure(self) -> None:
        self.setFixedWidth(round((_NARROW if self._narrow else _WIDE) * theme().metrics.body / 13))


def _work_button(title: str, icon: str, shortcut: str) -> Button:
    """Return a button for what works on every page; the window's own action does it by key."""
    made = Button(caption(title), "nav")
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    set_tip(made, f"{title}  {keys}")
    name_for_reader(made, title, keys)
    dress(made, icon, "muted")
    return made
