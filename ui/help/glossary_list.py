"""The words of the field, found by a few letters, each with what it means and where that is said."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from triage_app.domain.catalogue.glossary import explained
from ui import translation
from ui.plain_text import Text
from ui.widgets.page_header import SearchBox
from ui.widgets.panel import Panel, Scroll

if TYPE_CHECKING:
    from triage_app.domain.catalogue.glossary import GlossaryWord


class GlossaryList(QWidget):
    """A box to type in, and below it the words that hold what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.box = SearchBox(self.tr("Search a word"))
        self.nothing = Text(self.tr("That word is not explained here."), tone="muted", wrap=True)
        self._list = Scroll()
        self._list.column.setSpacing(8)
        self._list.column.addStretch(1)
        self.words: dict[str, Panel] = {}
        for one in explained("", translation.current()):
            self.words[one.code] = _entry(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for part in (self.box, self.nothing, self._list):
            column.addWidget(part)
        self.box.searched.connect(self.show_holding)
        self.show_holding("")

    def show_holding(self, typed: str) -> None:
        """Show the words that hold what was typed; those that are named so come first."""
        found = explained(typed, translation.current())
        for at, one in enumerate(found):
            self._list.column.insertWidget(at, self.words[one.code])
        shown = {one.code for one in found}
        for code, entry in self.words.items():
            entry.setVisible(code in shown)
        self.nothing.setVisible(not found)
        self._list.verticalScrollBar().setValue(0)


def _entry(one: "GlossaryWord") -> Panel:
    language = translation.current()
    panel = Panel(one.word(language), margin=12)
    panel.column.setSpacing(4)
    panel.column.addWidget(Text(one.meaning(language), wrap=True, selectable=True))
    panel.column.addWidget(Text(one.source, "small", wrap=True))
    return panel
