"""Types in every box there is to type in, whatever has to be chosen, unfolded or added to see it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from tests.walks.fields import Place, place_of
from ui.jobs import Jobs
from ui.widgets.button import Button
from ui.widgets.editor import Editor
from ui.widgets.panel import Fold
from ui.widgets.rows_editor import RowsEditor
from ui.widgets.segmented import SegmentedChoice

Box = QLineEdit | QPlainTextEdit
Chooser = SegmentedChoice | QComboBox


class Typist:
    """Somebody who types a word of their own in every box.

    Args:
        word: Gives the next one.
        jobs: Of the window.
    """

    def __init__(self, word: Callable[[], str], jobs: Jobs) -> None:
        self._word = word
        self._jobs = jobs
        self._before: dict[Box, str] = {}
        self.typed: set[Place] = set()

    def fill(self, root: QWidget) -> None:
        """Type in every box, under every choice that can be made in sight."""
        self._fill(root, set())

    def type_in(self, root: QWidget) -> None:
        """Type in the boxes in sight where nothing was typed yet."""
        for box in boxes(root):
            if box in self._before:
                continue
            self._before[box] = _text(box)
            box.setFocus()
            QTest.keyClicks(box, self._word())
            place = place_of(box)
            if place is not None:
                self.typed.add(place)

    def forget(self, root: QWidget) -> None:
        """Type in the boxes of this form again, next time."""
        for box in boxes(root):
            self._before.pop(box, None)

    def mend(self, root: QWidget) -> None:
        """Write again what stood in the boxes whose text is read as something else and is no such thing."""
        for box in boxes(root):
            owners: tuple[object, ...] = (box, box.parent())
            if any(isinstance(one, Editor) and one.problem() for one in owners):
                _put(box, self._before.get(box, ""))

    def change_window(self, jobs: Jobs) -> None:
        """Go on in another window."""
        self._jobs = jobs

    def rest(self, milliseconds: int = 50) -> None:
        """Let the window do what it was asked, and whatever that leads to."""
        for _ in range(400):
            self.turn(milliseconds)
            if not self._jobs.busy:
                return
        raise AssertionError("the window does not come to rest")

    @staticmethod
    def turn(milliseconds: int = 40) -> None:
        """Let the window go on for so long, whatever it is busy with."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _fill(self, root: QWidget, seen: set[Chooser]) -> None:
        self.unfold(root)
        self.type_in(root)
        while (chooser := next((one for one in choosers(root) if one not in seen), None)) is not None:
            seen.add(chooser)
            for choose in ways(chooser):
                choose()
                self._fill(root, seen)

    def unfold(self, root: QWidget) -> None:
        """Open what is folded, and add a first record where there is none."""
        for fold in root.findChildren(Fold):
            fold.open()
        for rows in root.findChildren(RowsEditor):
            if rows.isVisible() and not rows.value():
                rows.add_record()


def boxes(root: QWidget) -> list[Box]:
    """The boxes in sight that can be typed in."""
    found: list[Box] = [*root.findChildren(QLineEdit)]
    found += root.findChildren(QPlainTextEdit)
    return [one for one in found if one.isVisible() and one.isEnabled() and not one.isReadOnly()]


def choosers(root: QWidget) -> list[Chooser]:
    """The choices in sight."""
    found: list[Chooser] = [*root.findChildren(SegmentedChoice)]
    found += root.findChildren(QComboBox)
    return [one for one in found if one.isVisible() and one.isEnabled()]


def ways(chooser: Chooser) -> list[Callable[[], object]]:
    """What can be chosen there, each as something to do."""
    if isinstance(chooser, QComboBox):
        return [partial(chooser.setCurrentIndex, at) for at in range(chooser.count())]
    return [one.click for one in chooser.findChildren(Button) if one.isEnabled()]


def _text(box: Box) -> str:
    return box.text() if isinstance(box, QLineEdit) else box.toPlainText()


def _put(box: Box, text: str) -> None:
    if isinstance(box, QLineEdit):
        box.setText(text)
    else:
        box.setPlainText(text)
