"""Pages on top of each other, one in sight; scrolled, not cut, where the window is smaller than it needs."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedWidget, QWidget


class PageStack(QScrollArea):
    """Shows one page; only that one says how small the window may be before it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(_Room(self._stack))

    def bring_up(self, page: QWidget) -> None:
        """Show a page, adding it the first time."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        before = self._stack.currentWidget()
        if before is not None:
            before.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._stack.setCurrentWidget(page)

    @property
    def page(self) -> QWidget | None:
        """The page in sight."""
        return self._stack.currentWidget()


class _Room(QWidget):
    """Gives the stack all the room there is, and asks for what the stack needs at least.

    A layout in its place would ask for the height the page would like to have, and scroll for that.
    """

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__()
        self._stack = stack
        self.setObjectName("room")
        stack.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """Return the least the page in sight can do with."""
        return self._stack.minimumSizeHint()

    def event(self, event: QEvent) -> bool:
        """Tell the scroll area when the page in sight needs more or less than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the room."""
        super().resizeEvent(event)
        self._stack.resize(event.size())
