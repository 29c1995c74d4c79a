"""The window's shortcuts, and the sheet that lists them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from ui.page import Command, PageSpec
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.panel import Panel, row
from ui.widgets.room import Room

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys and what they do."""

    keys: str
    text: str


def command_shortcuts() -> dict[Command, Shortcut]:
    """Return what the pages answer to, named in the language of the window."""
    return {
        "new": Shortcut("Ctrl+N", translate("Shortcuts", "New case")),
        "find": Shortcut("Ctrl+F", translate("Shortcuts", "Search")),
        "decide": Shortcut("Ctrl+D", translate("Shortcuts", "Decide")),
        "print": Shortcut("Ctrl+P", translate("Shortcuts", "Print")),
        "save": Shortcut("Ctrl+S", translate("Shortcuts", "Save")),
    }


def general_shortcuts() -> tuple[Shortcut, ...]:
    """Return what works everywhere."""
    return (
        Shortcut("Ctrl+K", translate("Shortcuts", "All that can be done here, by a few letters of it")),
        Shortcut("F6", translate("Shortcuts", "Next pane (Shift+F6: previous)")),
        Shortcut("F5", translate("Shortcuts", "Show again")),
        Shortcut("Ctrl+L", translate("Shortcuts", "Lock the register")),
        Shortcut("F1", translate("Shortcuts", "Help with this page")),
        Shortcut("Ctrl+?", translate("Shortcuts", "This list")),
    )


def field_shortcuts() -> tuple[Shortcut, ...]:
    """Return what works in lists and fields."""
    return (
        Shortcut("Enter", translate("Shortcuts", "Open the chosen line")),
        Shortcut("Up", translate("Shortcuts", "Date: a day later (Down: a day earlier, Alt+Down: calendar)")),
        Shortcut("Alt", translate("Shortcuts", "With the underlined letter: to that field or button")),
        Shortcut("Esc", translate("Shortcuts", "Close; empty the search box")),
    )


class ShortcutSheet(QDialog):
    """All shortcuts on one sheet, below what there is to say about the page."""

    def __init__(self, specs: Sequence[PageSpec], help_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help and shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        room = Room()
        if help_text:
            room.column.addWidget(Text(help_text, wrap=True, selectable=True))
        pages = [Shortcut(spec.shortcut, spec.title) for spec in specs if spec.shortcut]
        for title, shortcuts in (
            (self.tr("Go to"), pages),
            (self.tr("On a page"), [*command_shortcuts().values()]),
            (self.tr("In lists and fields"), [*field_shortcuts()]),
            (self.tr("Everywhere"), [*general_shortcuts()]),
        ):
            room.column.addWidget(self._part(title, shortcuts))
        column.addWidget(room, 1)
        close = button(self.tr("&Close"), kind="primary")
        close.clicked.connect(self.accept)
        column.addLayout(row(None, close))
        self.setMinimumWidth(460)
        close.setFocus()

    @staticmethod
    def _part(title: str, shortcuts: Sequence[Shortcut]) -> Panel:
        panel = Panel(title, margin=12)
        panel.column.setSpacing(6)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, 90)
        grid.setColumnStretch(1, 1)
        for at, shortcut in enumerate(shortcuts):
            keys = QKeySequence(shortcut.keys).toString(QKeySequence.SequenceFormat.NativeText)
            keys_label = Text(keys or shortcut.keys, "strong")
            grid.addWidget(keys_label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(shortcut.text, wrap=True), at, 1)
        panel.column.addLayout(grid)
        return panel
