"""Started by ``starting.py``: opens a window and says when it was painted and had answered a key.

``bare``: a window with a table of 100 rows. ``app FILE``: the app's own window on a register, which also
says when the first page stood. The parent's clock is used: both are measured by the same probe.
"""

import sys

import ui  # noqa: F401 - before Qt, as in the app: it keeps Python's own way to import

# isort: split
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem, QWidget

ROWS, COLUMNS = 100, 5


def say(word: str) -> None:
    """Tell the parent, at once."""
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


class Watch(QObject):
    """Sends a key once the window is painted, and says when the key was answered."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._painted = False
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr] # there is one by now

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every event on its way."""
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._press)
        elif event.type() == QEvent.Type.KeyPress and watched.isWidgetType():
            say("answered")
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr] # there is one by now
        return super().eventFilter(watched, event)

    def _press(self) -> None:
        focused: QWidget | None = self._window.focusWidget()
        target = self._window if focused is None else focused
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F24, Qt.KeyboardModifier.NoModifier)
        QApplication.postEvent(target, key)


def bare() -> int:
    """A window with a table and nothing else."""
    application = QApplication([])
    window = QMainWindow()
    table = QTableWidget(ROWS, COLUMNS)
    for row in range(ROWS):
        for column in range(COLUMNS):
            table.setItem(row, column, QTableWidgetItem(f"{row}-{column}"))
    window.setCentralWidget(table)
    window.resize(1366, 768)
    watch = Watch(window)
    watch.setObjectName("watch")
    window.show()
    return application.exec()


def app(file: str) -> int:
    """The app's window on a register, the way the command line opens it."""
    from triage_app.__main__ import main
    from ui import application as start
    from ui import shell as shells

    class Watched(shells.Shell):
        """The shell, with a watch on its window and a word when it has settled."""

        def start(self) -> None:
            self._watch = Watch(self.window)
            self.settled.connect(lambda: say("settled" if self.window.page is not None else "locked"))
            super().start()

    vars(start)["Shell"] = Watched
    return main(["--db", file])


if __name__ == "__main__":
    sys.exit(bare() if sys.argv[1] == "bare" else app(sys.argv[2]))
