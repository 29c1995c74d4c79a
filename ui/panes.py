"""Going from pane to pane by keyboard."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.focus import first_in
from ui.widgets.list_detail import ListDetail


def focus_next(panes: Sequence[QWidget], step: int, division: ListDetail | None = None) -> None:
    """Give the focus to the next pane that takes it; with a negative step to the one before.

    Args:
        panes: In reading order.
        step: How many panes on.
        division: What shows some of them only one at a time; it is turned to the one that gets the focus.
    """
    reachable = [
        pane for pane in panes if pane.isVisible() or (division is not None and division.could_show(pane))
    ]
    focus = QApplication.focusWidget()
    here = next(
        (at for at, one in enumerate(reachable) if focus and (one is focus or one.isAncestorOf(focus))), 0
    )
    for far in range(1, len(reachable)):
        pane = reachable[(here + step * far) % len(reachable)]
        if division is not None:
            division.reach(pane)
        if first_in(pane):
            return
