"""Icons in the colours of the palette, sharp at every screen scale."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from ui.theme.palette import Tone
from ui.theme.theme import theme

_FOLDER = Path(__file__).parent


class _State:
    """Whether icons wait: drawing them loads a library that the window's first drawing can do without."""

    held = False


def hold() -> None:
    """Leave room for icons but draw none, until ``release``."""
    _State.held = True


def release() -> None:
    """Draw the icons that waited, and every later one at once."""
    _State.held = False
    dress_all()


def pixmap(name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """Return an icon drawn in one colour.

    Args:
        name: File name in this folder without ``.svg``.
        colour: ``#rrggbb``.
        size: Edge in logical pixels.
        scale: Device pixels per logical pixel of the screen it is for.

    Raises:
        FileNotFoundError: There is no such icon; a bug.
    """
    return _drawn(name, colour, size, scale)


def icon(name: str, tone: Tone = "plain", *, size: int | None = None) -> QIcon:
    """Return an icon for a button, in the colour of a tone and greyed when disabled."""
    return _icon(name, theme().palette.of(tone), size or theme().metrics.icon, 0)


def dress(
    widget: QAbstractButton | QLabel, name: str, tone: Tone = "plain", *, size: int | None = None
) -> None:
    """Give a button or label an icon that follows the theme."""
    widget.setProperty("icon_name", name)
    widget.setProperty("icon_tone", tone)
    widget.setProperty("icon_size", size or 0)
    _dress(widget)


def dress_all() -> None:
    """Tint every dressed widget again; the theme changed."""
    for widget in QApplication.allWidgets():
        if widget.property("icon_name"):
            _dress(widget)


def _dress(widget: QWidget) -> None:
    name, tone = widget.property("icon_name"), widget.property("icon_tone")
    size = widget.property("icon_size") or theme().metrics.icon
    if isinstance(widget, QAbstractButton):
        palette = theme().palette
        colour = palette.on_accent if widget.property("kind") == "primary" else palette.of(tone)
        gap = theme().metrics.unit if widget.text() else 0
        widget.setIcon(_icon(name, colour, size, gap))
        widget.setIconSize(QSize(size + gap, size))
    elif isinstance(widget, QLabel):
        widget.setPixmap(pixmap(name, theme().palette.of(tone), size, widget.devicePixelRatioF()))
        widget.setFixedSize(size, size)


def _icon(name: str, colour: str, size: int, gap: int) -> QIcon:
    """Return an icon with so much room after it: Qt's style sheets cannot set the distance to the text."""
    made = QIcon()
    scale = max(screen.devicePixelRatio() for screen in QApplication.screens())
    made.addPixmap(_drawn(name, colour, size, scale, gap), QIcon.Mode.Normal)
    made.addPixmap(_drawn(name, theme().palette.disabled, size, scale, gap), QIcon.Mode.Disabled)
    return made


def _drawn(name: str, colour: str, size: int, scale: float, gap: int = 0) -> QPixmap:
    if _State.held:
        blank = QPixmap(size + gap, size)
        blank.fill(Qt.GlobalColor.transparent)
        return blank
    return _rendered(name, colour, size, scale, gap)


@lru_cache(maxsize=512)
def _rendered(name: str, colour: str, size: int, scale: float, gap: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - not before the first icon is asked for

    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    edge = round(size * scale)
    drawn = QPixmap(round((size + gap) * scale), edge)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
