"""Letters for Alt, given out so that none is used twice in what is in sight, in whichever language.

A label may ask for a letter by an ``&`` before it; the first that asks, in reading order, gets it. Who asks
for none, or too late, gets the first free letter of its own words.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QTabBar, QWidget

from ui.plain_text import without_mnemonic

_KINDS = {"plain", "primary", "quiet", "fold"}
_ASKED = "asked_mnemonic"
Face = QLabel | QAbstractButton


class Mnemonics(QObject):
    """Keeps the letters of a view apart while its parts come and go.

    Args:
        view: Everything below it is served; letters used elsewhere in its window are left alone.
    """

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.give)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the letters out anew when parts of the view were shown, hidden or renamed."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._later.start()
        return super().eventFilter(watched, event)

    def give(self) -> None:
        """Give the letters out now."""
        taken = set(_letters(self._view.window(), self._view))
        faces = sorted(_faces(self._view), key=lambda face: _reading_order(self._view, face))
        asking = [face for face in faces if _asked(face)]
        wanted: dict[Face, str] = {}
        for face in (*asking, *(face for face in faces if not _asked(face))):
            words = without_mnemonic(_words(face))
            letter = _asked(face)
            if not letter or letter in taken:
                letter = next((sign for sign in _by_preference(words) if sign not in taken), "")
            taken.add(letter)
            wanted[face] = _marked(words, letter)
        for face, text in wanted.items():
            if face.text() != text:
                face.setText(text)


def letters_in_sight(window: QWidget) -> list[str]:
    """Return every letter that Alt reaches in a window, with repetitions."""
    return [*_letters(window)]


def _words(face: Face) -> str:
    kept = face.property(_ASKED)
    if isinstance(kept, str) and without_mnemonic(kept) == without_mnemonic(face.text()):
        return kept
    face.setProperty(_ASKED, face.text())
    return face.text()


def _asked(face: Face) -> str:
    return _letter(_words(face))


def _letter(text: str) -> str:
    keys = QKeySequence.mnemonic(text)
    return "" if keys.isEmpty() else keys.toString()[-1].casefold()


def _marked(words: str, letter: str) -> str:
    at = words.casefold().find(letter) if letter else -1
    safe = words.replace("&", "&&") if at < 0 else words
    return safe if at < 0 else f"{words[:at]}&{words[at:]}"


def _by_preference(words: str) -> Iterator[str]:
    """The beginnings of the words, then their other letters."""
    signs = words.casefold()
    for at, sign in enumerate(signs):
        if sign.isascii() and sign.isalnum() and (at == 0 or not signs[at - 1].isalnum()):
            yield sign
    yield from (sign for sign in signs if sign.isascii() and sign.isalnum())


def _faces(view: QWidget) -> Iterator[Face]:
    yield from (label for label in view.findChildren(QLabel) if _serves(label, view))
    yield from (one for one in view.findChildren(QAbstractButton) if _serves(one, view))


def _serves(face: Face, view: QWidget) -> bool:
    """Whether a label or button in sight gets its letter here; data on a button never does."""
    if not face.isVisibleTo(view):
        return False
    if isinstance(face, QLabel):
        return face.buddy() is not None
    return bool(face.text()) and (isinstance(face, QCheckBox) or face.property("kind") in _KINDS)


def _reading_order(view: QWidget, face: QWidget) -> tuple[int, int]:
    place = face.mapTo(view, face.rect().topLeft())
    return place.y(), place.x()


def _letters(window: QWidget, besides: QWidget | None = None) -> Iterator[str]:
    """The letters in sight in a window; those given out in the view ``besides`` are left out."""
    labels = [label for label in window.findChildren(QLabel) if label.buddy() is not None]
    faces: list[Face] = [*labels, *window.findChildren(QAbstractButton)]
    for face in faces:
        given_here = besides is not None and besides.isAncestorOf(face) and _serves(face, besides)
        letter = "" if given_here or not face.isVisibleTo(window) else _letter(face.text())
        if letter:
            yield letter
    for bar in window.findChildren(QTabBar):
        if bar.isVisibleTo(window):
            yield from filter(None, (_letter(bar.tabText(at)) for at in range(bar.count())))
