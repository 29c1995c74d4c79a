"""What is looked for on a screen: what lacks a name, letters given twice, words cut off, what is faint."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)

from ui.theme.contrast import contrast
from ui.widgets.mnemonics import letters_in_sight

TEXT, DISABLED, PART = 4.5, 3.0, 3.0
"""Contrast a text must have (WCAG 2.2, 1.4.3); one that is disabled needs none, and still has this; and what
the edge of a box must have (1.4.11)."""
_BOXES = (QLineEdit, QPlainTextEdit, QComboBox)
_AROUND, _EDGE = 3, 3
"""Pixels beside a box, and pixels in which its edge is drawn."""
_NAMELESS_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client}
_INK = 3
"""A colour of so many pixels is drawn on purpose; fewer are the edge of a letter."""


def nameless(seen: Sequence[QWidget]) -> list[str]:
    """What the keyboard reaches that a screen reader could not tell: no name, no role, no header."""
    found: list[str] = []
    for one in _visible(seen):
        if not one.focusPolicy() & Qt.FocusPolicy.TabFocus or one.focusProxy() is not None:
            continue
        told: QAccessibleInterface = QAccessible.queryAccessibleInterface(one)
        if told.role() in _NAMELESS_ROLES or not told.text(QAccessible.Text.Name):
            found.append(f"{_who(one)}: no name or role")
        elif isinstance(one, QAbstractItemView) and not _headers_told(one, told):
            found.append(f"{_who(one)}: a column without a name")
    return found


def clashes(seen: Sequence[QWidget]) -> list[str]:
    """Letters that Alt reaches twice in the window on top."""
    top = next((one for one in reversed(seen) if not isinstance(one, QMenu)), seen[0])
    return [letter for letter, times in Counter(letters_in_sight(top)).items() if times > 1]


def cut_off(seen: Sequence[QWidget]) -> list[str]:
    """The words on labels and buttons in sight that do not fit in their widget."""
    found = []
    for one in _visible(seen):
        if not isinstance(one, QLabel | QPushButton) or not one.text() or _scrolled_away(one):
            continue
        if isinstance(one, QLabel) and one.wordWrap():
            fits = one.height() >= one.heightForWidth(one.width())
        else:
            fits = one.width() >= _least(one) and one.height() >= one.fontMetrics().height()
        if not fits:
            found.append(f"{_who(one)}: {one.text()}")
    return found


def faint(seen: Sequence[QWidget]) -> list[str]:
    """Texts in sight whose colour, as drawn, does not stand out from what it is drawn on.

    Letters must be drawn without smooth edges, or none of their pixels has the colour of the text.
    """
    found = []
    for window in seen:
        picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        for one in _visible((window,)):
            if _words(one) and not _scrolled_away(one):
                place = QRect(one.mapTo(window, QPoint(0, 0)), one.size())
                ratio = _drawn_contrast(picture.copy(place))
                if ratio < (TEXT if one.isEnabled() else DISABLED):
                    found.append(f"{_who(one)}: {_words(one)[:40]} {ratio:.1f}:1")
            elif isinstance(one, QAbstractItemView) and one.isEnabled() and not _scrolled_away(one):
                found += _faint_cells(one, window, picture)
    return found


def indistinct(seen: Sequence[QWidget]) -> list[str]:
    """Boxes to type or choose in whose edge, as drawn, does not stand out from what is around them."""
    found = []
    for window in seen:
        picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        for one in _visible((window,)):
            if not isinstance(one, _BOXES) or not one.isEnabled() or _scrolled_away(one) or _is_inner(one):
                continue
            corner = one.mapTo(window, QPoint(0, one.height() // 2)) * picture.devicePixelRatio()
            x, y = corner.x(), corner.y()
            if x < _AROUND or not 0 <= y < picture.height():
                continue
            around = picture.pixel(x - _AROUND, y)
            ratio = max(_ratio(picture.pixel(x + at, y), around) for at in range(_EDGE))
            if ratio < PART:
                found.append(f"{_who(one)}: edge {ratio:.1f}:1")
    return found


def _faint_cells(view: QAbstractItemView, window: QWidget, picture: QImage) -> Iterator[str]:
    """The cells in sight of a list, a table or a calendar that cannot be read."""
    port = view.viewport()
    model: QAbstractItemModel | None = view.model()  # the stub forgets None
    if model is None or isinstance(view, QHeaderView):
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            index = model.index(row, column, QModelIndex())
            place = view.visualRect(index)
            if place.top() > port.height():
                return
            inside = place.isValid() and port.rect().contains(place)
            if inside and index.data() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
                drawn = picture.copy(QRect(port.mapTo(window, place.topLeft()), place.size()))
                ratio = _drawn_contrast(drawn)
                if ratio < TEXT:
                    yield f"{_who(view)}: cell {index.data()} {ratio:.1f}:1"


def _is_inner(one: QWidget) -> bool:
    """Whether a box is the inside of another one, which draws the edge."""
    return isinstance(one.parent(), QComboBox | QAbstractSpinBox)


def met(seen: Sequence[QWidget]) -> set[type[QWidget]]:
    """The classes of all widgets in sight."""
    return {type(one) for one in _visible(seen)}


def _visible(seen: Iterable[QWidget]) -> Iterator[QWidget]:
    for window in seen:
        yield window
        inside = (one for one in window.findChildren(QWidget) if one.isVisible())
        yield from (one for one in inside if one.window() is window)


def _who(one: QWidget) -> str:
    owner: object = one
    while isinstance(owner, QWidget) and not type(owner).__module__.startswith("ui."):
        owner = owner.parent()
    return f"{type(owner).__name__}/{type(one).__name__}({one.accessibleName() or one.objectName()})"


def _headers_told(view: QAbstractItemView, told: QAccessibleInterface) -> bool:
    """Whether a table tells the names of its columns; a corner may stand before them."""
    across = Qt.Orientation.Horizontal
    headers = [one for one in view.findChildren(QHeaderView) if one.orientation() == across]
    if not headers or headers[0].isHidden():
        return True
    columns = headers[0].count()
    first = [told.child(at) for at in range(columns + 1)]
    names = [one.text(QAccessible.Text.Name) for one in first if one.role() == QAccessible.Role.ColumnHeader]
    return len(names) >= columns and all(names)


def _scrolled_away(one: QWidget) -> bool:
    """Whether it stands in a scrolling area outside what is in sight, or too small a part of it."""
    return one.visibleRegion().boundingRect().size() != one.size()


def _least(one: QLabel | QPushButton) -> int:
    policy = one.sizePolicy().horizontalPolicy()
    return 0 if policy == policy.Ignored else one.minimumSizeHint().width()


def _words(one: QWidget) -> str:
    if isinstance(one, QLabel | QAbstractButton | QLineEdit):
        return one.text()
    if isinstance(one, QPlainTextEdit):
        return one.toPlainText()
    if isinstance(one, QTabBar):
        return one.tabText(one.currentIndex())
    return ""


def _drawn_contrast(picture: QImage) -> float:
    """How far the colour furthest from the background stands out from it."""
    colours = Counter(memoryview(picture.constBits()).cast("B").cast("I"))
    ground = colours.most_common(1)[0][0]
    inks = [colour for colour, count in colours.items() if count >= _INK and colour != ground]
    return max((_ratio(ink, ground) for ink in inks), default=1.0)


@cache
def _ratio(one: int, other: int) -> float:
    return contrast(f"#{one & 0xFFFFFF:06X}", f"#{other & 0xFFFFFF:06X}")
