"""Noticing that nobody is at the desk."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,  # all that a window sees of a shortcut
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
TICK_MS = 2_000


class IdleWatch(QObject):
    """Says when nobody touched keyboard or mouse for so long.

    Compared with the clock at every tick, so that a computer that slept counts its sleep.

    It watches the windows of the application, each from when it has the focus: there keys and mouse come in.
    Watching the application itself leads every event of every widget through Python, a third of the time it
    takes to build a page.

    Args:
        limit: Seconds.
        clock: Gives seconds; the machine's own unless a test hands in another.

    Signals:
        idle: The limit is reached; said again only after somebody was there.
    """

    idle = Signal()

    def __init__(
        self, limit: float, clock: Callable[[], float] = time.time, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._limit = limit
        self._clock = clock
        self._seen = clock()
        self._said = False
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, application: QGuiApplication) -> None:
        """Watch the windows of the application, those to come among them."""
        self.end(application)
        self._seen, self._said = self._clock(), False
        application.focusWindowChanged.connect(self._watch)
        for window in application.topLevelWindows():
            self._watch(window)
        self._timer.start()

    def end(self, application: QGuiApplication) -> None:
        """Watch no longer; nothing where nothing was watched."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        application.focusWindowChanged.disconnect(self._watch)
        for window in application.topLevelWindows():
            window.removeEventFilter(self)

    def set_limit(self, limit: float) -> None:
        """Wait so many seconds from now on."""
        self._limit = limit

    def look(self) -> None:
        """Say so when nobody was there for long enough."""
        if not self._said and self._clock() - self._seen >= self._limit:
            self._said = True
            self.idle.emit()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once more is no more than once

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is there; every event goes its way."""
        if event.type() in _SIGNS:
            self._seen = self._clock()
            self._said = False
        return False
