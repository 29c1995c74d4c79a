"""Where the keyboard goes."""

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
    at = pane.nextInFocusChain()
    while at is not None and at is not pane:
        if pane.isAncestorOf(at) and _takes_focus(at):
            at.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        at = at.nextInFocusChain()
    return False


def has_focus(pane: QWidget) -> bool:
    """Return whether the focus is in a pane."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))


def _takes_focus(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisibleTo(widget.window()) and widget.isEnabled()
