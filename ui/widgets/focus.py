"""Where the keyboard goes."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def first_in(pane: QWidget) -> bool:
    """Give the focus to what had it last in a pane, else to the first that takes it; False when none does."""
    kept: QWidget | None = pane.focusWidget()  # the stub forgets None
    if kept is not None and kept is not pane and _takes_focus(kept):
        kept.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True
    if _takes_focus(pane):
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True
    # Never nextInFocusChain: PySide makes each widget the owner of the next, and one that goes takes along
    # what stands elsewhere in the window.
    first = next(filter(_takes_focus, in_sight(pane)), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return first is not None


def in_sight(view: QWidget) -> Iterator[QWidget]:
    """Go through everything below a widget that is not hidden, in the order it was built in."""
    for child in view.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isHidden() and not child.isWindow():
            yield child
            yield from in_sight(child)


def has_focus(pane: QWidget) -> bool:
    """Return whether the focus is in a pane."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))


def _takes_focus(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisibleTo(widget.window()) and widget.isEnabled()
