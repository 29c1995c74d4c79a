"""The parts of one record, one in sight at a time."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
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
        self.currentChanged.connect(lambda _at: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """Return what the part in sight can do with; Qt would ask for what the largest of all needs."""
        bar, page = self.tabBar(), self.currentWidget()
        least, needs = bar.minimumSizeHint(), page.minimumSizeHint()
        width, height = max(least.width(), needs.width()), needs.height()
        arranged = page.layout()
        if arranged is not None and arranged.hasHeightForWidth():  # texts that wrap; Qt counts their lines
            height = max(height, arranged.totalMinimumHeightForWidth(max(width, self.width())))
        return QSize(width, bar.sizeHint().height() + height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where texts wrap otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
