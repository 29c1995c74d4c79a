"""All shortcuts, by where they work, below what there is to say about the page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout

from ui.page import PageSpec
from ui.plain_text import Text
from ui.shortcuts import Shortcut, command_shortcuts, field_shortcuts, general_shortcuts
from ui.widgets.panel import Panel
from ui.widgets.room import Room


class ShortcutList(Room):
    """The page in sight in a few sentences, and every shortcut.

    Args:
        specs: The pages there are.
        help_text: What there is to say about the page; empty for none.
    """

    def __init__(self, specs: Sequence[PageSpec], help_text: str) -> None:
        super().__init__()
        if help_text:
            self.column.addWidget(Text(help_text, wrap=True, selectable=True))
        pages = [Shortcut(spec.shortcut, spec.title) for spec in specs if spec.shortcut]
        for title, shortcuts in (
            (self.tr("Go to"), pages),
            (self.tr("On a page"), [*command_shortcuts().values()]),
            (self.tr("In lists and fields"), [*field_shortcuts()]),
            (self.tr("Everywhere"), [*general_shortcuts()]),
        ):
            self.column.addWidget(_part(title, shortcuts))


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
        grid.addWidget(Text(keys or shortcut.keys, "strong"), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(shortcut.text, wrap=True), at, 1)
    panel.column.addLayout(grid)
    return panel
