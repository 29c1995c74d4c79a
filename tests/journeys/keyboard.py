"""Hands on a keyboard: every key goes to whatever has the focus, and is counted."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from tests.journeys.hands import hands

NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Keyboard:
    """Types into the window in front."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self._hands = hands()
        self.strokes = 0

    def text(self, typed: str) -> None:
        """Type characters."""
        self._hands.type(typed)
        self.strokes += len(typed)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press one key."""
        self._hands.press(key, modifiers)
        self.strokes += 1

    def tab(self, times: int = 1) -> None:
        """Go to the next field."""
        for _ in range(times):
            self.key(Qt.Key.Key_Tab)

    def fill(self, *fields: str) -> None:
        """Type fields, a Tab after each."""
        for one in fields:
            self.text(one)
            self.tab()

    def alt(self, face: QLabel | QAbstractButton) -> None:
        """Press Alt with the letter that is underlined on a label, button or tick."""
        words = ""
        while words != face.text():  # letters are given out when the layout has come to rest
            words = face.text()
            QTest.qWait(20)
        assert "&" in words, f"no letter is underlined in {words!r}"
        self._hands.press(Qt.Key(ord(words[words.index("&") + 1].upper())), ALT)
        self.strokes += 1
        if isinstance(face, QAbstractButton):
            self.until(lambda: not face.isDown())  # Qt shows the press before it clicks

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for an answer of the register."""
        self.qtbot.waitUntil(condition, timeout=10_000)
