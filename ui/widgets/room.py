"""The middle of a dialogue: as high as what is in it while the screen has room; beyond that it scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.panel import Scroll

_MARGIN = 40
"""Pixels of the screen left to title bar and task bar."""


class Room(Scroll):
    """A column that makes its window grow with it. Qt leaves that to the window where texts wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.take)
        self.inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return what is in it, without scrolling."""
        hint = self.inside.sizeHint()
        return QSize(hint.width(), self._wanted(hint.width()))

    def minimumSizeHint(self) -> QSize:
        """Return its width; any height will do, it scrolls."""
        return QSize(self.inside.minimumSizeHint().width(), self.fontMetrics().height() * 4)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take room anew when something in it came, went or said more."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._later.start()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take room at first sight."""
        super().showEvent(event)
        self._later.start()

    def take(self) -> None:
        """Make the window as high as what is in it needs, within the screen."""
        window, lacking = self.window(), self._wanted(self.viewport().width()) - self.viewport().height()
        if lacking <= 0 or not self.isVisible():
            return
        most = window.screen().availableGeometry().height() - _MARGIN
        if window.height() < most:
            window.resize(window.width(), min(window.height() + lacking, most))

    def _wanted(self, width: int) -> int:
        arranged = self.column
        if arranged.hasHeightForWidth():
            return arranged.totalHeightForWidth(width)
        return arranged.totalSizeHint().height()
