"""F1: the page in sight and its shortcuts, and the words of the field."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.help.glossary_list import GlossaryList
from ui.help.shortcut_list import ShortcutList
from ui.page import PageSpec
from ui.widgets.button import button
from ui.widgets.mnemonics import Mnemonics
from ui.widgets.panel import row
from ui.widgets.tabs import Tabs

_WIDTH = 560


class HelpSheet(QDialog):
    """Help over the window; Escape closes it.

    Args:
        specs: The pages there are.
        help_text: What there is to say about the page in sight.
        parent: The window.
    """

    def __init__(self, specs: Sequence[PageSpec], help_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.shortcuts = ShortcutList(specs, help_text)
        self.glossary = GlossaryList()
        self.tabs = Tabs(self.tr("Help"))
        self.tabs.addTab(self.shortcuts, self.tr("This &page and shortcuts"))
        self.tabs.addTab(self.glossary, self.tr("&Words"))
        close = button(self.tr("&Close"), kind="primary")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.tabs, 1)
        column.addLayout(row(None, close))
        self.setMinimumWidth(_WIDTH)
        self.tabs.currentChanged.connect(self._go_on)
        self._mnemonics = Mnemonics(self)
        close.setFocus()

    def _go_on(self) -> None:
        """Be ready to type, where there is something to look for."""
        if self.tabs.currentWidget() is self.glossary:
            self.glossary.box.setFocus()
