"""The parts of one record, one in sight at a time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.plain_text import name_for_reader


class Tabs(QTabWidget):
    """Parts under words in a row; Ctrl+Tab goes along them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideNone)
        name_for_reader(self, name)
        name_for_reader(self.tabBar(), name)
