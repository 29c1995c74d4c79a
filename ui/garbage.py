"""Python's collector of cycles, run in the window's thread only.

Left to itself it may run in a worker and take a widget's wrapper away there, which Qt does not survive;
and it costs 60 ms of the start. (Anki does the same.)
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000
_FULL_EVERY = 60


class Collector(QObject):
    """Collects young cycles every second, few as they then are, and all of them every minute, once begun."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        gc.disable()

    def begin(self) -> None:
        """Start collecting; what stands now is kept for good and no longer looked at."""
        gc.freeze()
        self._timer.start()

    def collect(self) -> None:
        """Collect once."""
        self._turn += 1
        gc.collect(2 if self._turn % _FULL_EVERY == 0 else 1)

    def end(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
