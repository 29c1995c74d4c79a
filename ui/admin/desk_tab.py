"""What this desk prefers: language, appearance, height of the rows. It holds at once, and only here."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from triage_app.errors import BadInput
from ui import translation
from ui.plain_text import Text
from ui.preferences import LOCK_AFTER_AT_MOST
from ui.theme.theme import theme
from ui.widgets.entries import Option, ReadEntry, TickEntry
from ui.widgets.form import Form
from ui.widgets.panel import Panel, scrolling
from ui.widgets.segmented import SegmentedChoice

if TYPE_CHECKING:
    from ui.page import Desk

_WIDEST = 640


def _minutes(text: str) -> int:
    """Minutes as typed. Raises BadInput ``field.out_of_range`` or ``field.number``."""
    if not (text.isascii() and text.isdigit()):
        raise BadInput("field.number", "lock_after")
    if not 1 <= int(text) <= LOCK_AFTER_AT_MOST:
        raise BadInput("field.out_of_range", "lock_after")
    return int(text)


class DeskTab(QWidget):
    """The preferences of this desk."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self.language = SegmentedChoice(
            (Option("nl", "Nederlands", "N"), Option("en", "English", "E")), self.tr("Language")
        )
        self.appearance = SegmentedChoice(
            (
                Option("system", self.tr("as the system"), self.tr("S")),
                Option("light", self.tr("light"), self.tr("L")),
                Option("dark", self.tr("dark"), self.tr("D")),
            ),
            self.tr("Appearance"),
        )
        self.compact = TickEntry(self.tr("Low rows in lists: more in sight at once"))
        self.lock_after = ReadEntry(_minutes)
        self.form = Form(label_width=104)
        self.form.add("language", self.tr("&Language"), self.language)
        self.form.add("appearance", self.tr("&Appearance"), self.appearance)
        self.form.add(
            "lock_after",
            self.tr("Loc&k after"),
            self.lock_after,
            help_text=self.tr("Minutes without keyboard or mouse, 1 to {most}; Ctrl+L locks at once.").format(
                most=LOCK_AFTER_AT_MOST
            ),
        )
        self.form.add("compact", self.tr("&Rows"), self.compact)
        panel = Panel()
        panel.setMaximumWidth(_WIDEST)
        panel.column.addWidget(Text(self.tr("This desk"), "heading"))
        panel.column.addWidget(
            Text(
                self.tr("These choices hold at once, for this account on this computer."),
                tone="muted",
                wrap=True,
            )
        )
        panel.column.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(scrolling(panel))
        self.refresh()
        self.language.changed.connect(self._speak)
        self.appearance.changed.connect(self._dress)
        self.compact.changed.connect(self._dress)
        self.lock_after.changed.connect(self._set_lock)

    def refresh(self) -> None:
        """Show what is preferred now."""
        preferences = self._desk.preferences
        self.form.set_values(
            {
                "language": translation.current(),
                "appearance": preferences.appearance,
                "compact": preferences.compact_rows,
                "lock_after": preferences.lock_after_minutes,
            }
        )

    def _speak(self) -> None:
        language = self.language.value()
        if language != translation.current():
            self._desk.speak("en" if language == "en" else "nl")

    def _set_lock(self) -> None:
        minutes = self.lock_after.value()
        if isinstance(minutes, int):
            self._desk.preferences.lock_after_minutes = minutes
            self._desk.lock_limit_changed()

    def _dress(self) -> None:
        preferences, wanted = self._desk.preferences, self.appearance.value()
        preferences.appearance = "light" if wanted == "light" else "dark" if wanted == "dark" else "system"
        preferences.compact_rows = self.compact.value()
        theme().apply(appearance=preferences.appearance, compact=preferences.compact_rows)
