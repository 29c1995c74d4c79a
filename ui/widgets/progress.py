"""How far long work is, with a button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.jobs import Job
from ui.plain_text import Text, name_for_reader
from ui.widgets.button import button


class ProgressLine(QWidget):
    """A line with words, a bar and Cancel; hidden while nothing is under way.

    Signals:
        stopped: Cancel was pressed.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._text = Text()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = button(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._text)
        line.addWidget(self._bar, 1)
        line.addWidget(self._cancel)
        self.hide()

    def start(self, text: str, job: Job) -> None:
        """Show that a job began."""
        self._job = job
        self._text.say(text)
        name_for_reader(self._bar, text)
        self._bar.setRange(0, 0)
        self.show()

    def report(self, done: int, total: int) -> None:
        """Show how far it is; give it to ``jobs.long`` as ``progress``."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def finish(self) -> None:
        """Hide the line: the job ended."""
        self._job = None
        self.hide()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self.finish()
        self.stopped.emit()
