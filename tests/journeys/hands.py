"""Who presses the keys: Qt's own test keys, or a real X server that sends them as a keyboard would."""

import os
import subprocess
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

BY_X_SERVER = "TRIAGE_TEST_KEYS"
"""Set to ``xdotool``, the keys of journeys come from the X server."""
_PREFIXES = {
    Qt.KeyboardModifier.ControlModifier: "ctrl+",
    Qt.KeyboardModifier.AltModifier: "alt+",
    Qt.KeyboardModifier.ShiftModifier: "shift+",
}
_SETTLES_MS = 30
"""So long after the last key the X server was told of, Qt has it."""


class Hands(Protocol):
    """Press keys; whatever has the focus gets them."""

    def type(self, typed: str) -> None:
        """Type characters."""
        ...

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Press one key."""
        ...


class QtHands:
    """Keys from Qt's test library, each to the widget with the focus."""

    def type(self, typed: str) -> None:
        """Type characters."""
        for sign in typed:
            QTest.keyClicks(self._focus(), sign)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Press one key."""
        QTest.keyClick(self._focus(), key, modifiers)

    @staticmethod
    def _focus() -> QWidget:
        # As in life, an open list of suggestions gets the keys first.
        popup = QApplication.activePopupWidget()
        focus = popup or QApplication.focusWidget() or QApplication.activeWindow()
        assert focus is not None, "nothing has the focus"
        return focus


class XHands:
    """Keys from the X server: they go through its focus, Qt's shortcuts and menus, as a person's do."""

    def type(self, typed: str) -> None:
        """Type characters."""
        self._xdotool("type", "--delay", "10", typed)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Press one key."""
        held = "".join(prefix for one, prefix in _PREFIXES.items() if modifiers & one)
        name = key.name.removeprefix("Key_")
        self._xdotool("key", held + (name.lower() if len(name) == 1 else name))

    def _xdotool(self, *words: str) -> None:
        if QApplication.activePopupWidget() is None:  # a menu has taken the keyboard for itself
            self._take_focus()
        self._run(*words)

    def _take_focus(self) -> None:
        """Without a window manager nobody gives the focus to the window in front."""
        front = QApplication.activeModalWidget() or QApplication.activeWindow()
        assert front is not None, "no window is in front"
        if not front.isActiveWindow():
            self._run("windowfocus", str(int(front.winId())))

    @staticmethod
    def _run(*words: str) -> None:
        with subprocess.Popen(("xdotool", *words)) as told:
            while told.poll() is None:
                QTest.qWait(5)
        assert told.returncode == 0, words
        QTest.qWait(_SETTLES_MS)


def hands() -> Hands:
    """The hands this run asks for."""
    return XHands() if os.environ.get(BY_X_SERVER) == "xdotool" else QtHands()
