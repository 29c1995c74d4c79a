"""Letters for Alt, given out so that none is used twice in what is in sight, in whichever language.

A label may ask for a letter by an ``&`` before it; who asks for none gets one of its own words, first letters
of words before the others.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QScrollArea, QTabBar, QWidget

from ui.plain_text import without_mnemonic
from ui.widgets.focus import in_sight

_KINDS = {"plain", "primary", "quiet", "fold"}
_ASKED = "asked_mnemonic"
_GIVEN = "given_mnemonic"
_SPARE = "abcdefghijklmnopqrstuvwxyz0123456789"
"""Given, in brackets behind the words, to whom no letter of their own is left."""
_SHORTCUT = "   "
"""What stands between a button's words and its shortcut."""
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
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize}:
            self._later.start()
        return super().eventFilter(watched, event)

    def give(self) -> None:
        """Give the letters out now."""
        for area in self._view.findChildren(QScrollArea):  # what changes inside one isn't told outside it
            inside = area.widget()
            if inside is not None:
                inside.installEventFilter(self)
        taken = set(_letters(self._view.window(), self._view))
        faces = sorted(_faces(self._view), key=lambda face: _reading_order(self._view, face))
        wishes = [[sign for sign in _wishes(face) if sign not in taken] for face in faces]
        given = share_out(wishes)
        left = iter([sign for sign in _SPARE if sign not in {*taken, *given}])
        for face, letter in zip(faces, given, strict=True):
            text = _marked(without_mnemonic(_words(face)), letter or next(left, ""))
            if face.text() != text:
                face.setProperty(_GIVEN, text)
                face.setText(text)


def share_out(wishes: Sequence[Sequence[str]]) -> list[str]:
    """Give everyone a letter of their wishes, nobody the same; empty for whom none can be found.

    Who comes first gets what is wished most, and makes room only when a later one would go without
    (augmenting paths: as many as possible get a letter).
    """
    holder: dict[str, int] = {}

    def find(one: int, tried: set[str]) -> bool:
        for letter in wishes[one]:
            if letter not in holder:
                holder[letter] = one
                return True
        for letter in wishes[one]:
            if letter not in tried:
                tried.add(letter)
                if find(holder[letter], tried):
                    holder[letter] = one
                    return True
        return False

    for one in range(len(wishes)):
        find(one, set())
    given = {one: letter for letter, one in holder.items()}
    return [given.get(one, "") for one in range(len(wishes))]


def letters_in_sight(window: QWidget) -> list[str]:
    """Return every letter that Alt reaches in a window, with repetitions."""
    return [*_letters(window)]


def _words(face: Face) -> str:
    kept = face.property(_ASKED)
    if isinstance(kept, str) and face.text() in {kept, face.property(_GIVEN)}:
        return kept
    face.setProperty(_ASKED, face.text())
    return face.text()


def _wishes(face: Face) -> Iterator[str]:
    """The letter asked for, the beginnings of the words, then their other letters."""
    words = _words(face)
    asked = _letter(words)
    if asked:
        yield asked
    yield from (sign for sign in dict.fromkeys(_by_preference(without_mnemonic(words))) if sign != asked)


def _letter(text: str) -> str:
    keys = QKeySequence.mnemonic(text)
    return "" if keys.isEmpty() else keys.toString()[-1].casefold()


def _marked(words: str, letter: str) -> str:
    at = words.casefold().find(letter) if letter else -1
    if at >= 0:
        return f"{words[:at].replace('&', '&&')}&{words[at:].replace('&', '&&')}"
    plain = words.replace("&", "&&")
    return f"{plain} (&{letter.upper()})" if letter else plain


def _by_preference(words: str) -> Iterator[str]:
    """The beginnings of the words, then their other letters."""
    signs = words.partition(_SHORTCUT)[0].casefold()
    for at, sign in enumerate(signs):
        if sign.isascii() and sign.isalnum() and (at == 0 or not signs[at - 1].isalnum()):
            yield sign
    yield from (sign for sign in signs if sign.isascii() and sign.isalnum())


def _faces(view: QWidget) -> Iterator[Face]:
    yield from (one for one in in_sight(view) if isinstance(one, QLabel | QAbstractButton) and _serves(one))


def _serves(face: Face) -> bool:
    """Whether a label or button in sight gets its letter here; data on a button never does."""
    if isinstance(face, QLabel):
        return face.buddy() is not None
    return bool(face.text()) and (isinstance(face, QCheckBox) or face.property("kind") in _KINDS)


def _reading_order(view: QWidget, face: QWidget) -> tuple[int, int]:
    place = face.mapTo(view, face.rect().topLeft())
    return place.y(), place.x()


def _letters(window: QWidget, besides: QWidget | None = None) -> Iterator[str]:
    """The letters in sight in a window; those given out in the view ``besides`` are left out."""
    for one in in_sight(window):
        if isinstance(one, QTabBar):
            yield from filter(None, (_letter(one.tabText(at)) for at in range(one.count())))
        elif isinstance(one, QAbstractButton) or (isinstance(one, QLabel) and one.buddy() is not None):
            given_here = besides is not None and besides.isAncestorOf(one) and _serves(one)
            letter = "" if given_here else _letter(one.text())
            if letter:
                yield letter
