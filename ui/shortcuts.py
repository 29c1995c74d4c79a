"""The window's shortcuts, by where they work."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.page import Command

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
        Shortcut("Ctrl+Z", translate("Shortcuts", "Undo (Ctrl+Y: redo)")),
        Shortcut("Ctrl+H", translate("Shortcuts", "What you did, to undo or redo up to any step")),
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
        Shortcut("Ctrl+J", translate("Shortcuts", "Put a text block in a reason")),
        Shortcut("Alt+Left", translate("Shortcuts", "From one record back to its list")),
        Shortcut("Up", translate("Shortcuts", "Date: a day later (Down: a day earlier, Alt+Down: calendar)")),
        Shortcut("Alt", translate("Shortcuts", "With the underlined letter: to that field or button")),
        Shortcut("Esc", translate("Shortcuts", "Close; empty the search box")),
    )
