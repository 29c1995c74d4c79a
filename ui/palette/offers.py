"""What can be done in the window now: what the page in sight offers, and what works everywhere."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QTabBar, QWidget

from ui.plain_text import without_mnemonic

_BEFORE_SHORTCUT = "   "
"""What stands between a button's words and its shortcut."""
_KINDS = {"plain", "primary", "quiet", "chip"}


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that can be done.

    Args:
        text: What it is called on screen.
        keys: Its shortcut, as the system writes it; empty without one.
        act: Does it.
    """

    text: str
    keys: str
    act: Callable[[], object]


def offers(window: QWidget, page: QWidget | None, besides: str = "") -> list[Offer]:
    """Return what can be done, the page's own first; what is called the same is offered once.

    Args:
        window: Whose actions work everywhere.
        page: The page in sight, if any.
        besides: The name of an action that is not offered.
    """
    found: dict[str, Offer] = {}
    for offer in (*(_of_page(page) if page is not None else ()), *_of_window(window)):
        known = found.setdefault(offer.text, offer)
        if offer.keys and not known.keys:
            found[offer.text] = Offer(known.text, offer.keys, known.act)
    found.pop(besides, None)
    return list(found.values())


def _of_page(page: QWidget) -> Iterator[Offer]:
    """Its buttons in sight that may be pressed, and its tabs."""
    for button in page.findChildren(QAbstractButton):
        face = without_mnemonic(button.text()).partition(_BEFORE_SHORTCUT)[0].strip()
        words = button.accessibleName() or face  # what it is called alone, without what stands around it
        if face and button.isVisible() and button.isEnabled() and button.property("kind") in _KINDS:
            yield Offer(words, "", button.click)
    for bar in page.findChildren(QTabBar):
        if bar.isVisible():
            for at in range(bar.count()):
                yield Offer(without_mnemonic(bar.tabText(at)), "", partial(bar.setCurrentIndex, at))


def _of_window(window: QWidget) -> Iterator[Offer]:
    for action in window.actions():
        if action.isEnabled() and action.text():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Offer(without_mnemonic(action.text()), keys, action.trigger)
