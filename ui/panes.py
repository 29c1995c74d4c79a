"""Going from pane to pane by keyboard."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.focus import first_in


def focus_next(panes: Sequence[QWidget], step: int) -> None:
    """Give the focus to the next pane in sight that takes it; with a negative step to the one before."""
    visible = [pane for pane in panes if pane.isVisible()]
    focus = QApplication.focusWidget()
    here = next(
        (at for at, one in enumerate(visible) if focus and (one is focus or one.isAncestorOf(focus))), 0
    )
    for far in range(1, len(visible)):
        if first_in(visible[(here + step * far) % len(visible)]):
            return
