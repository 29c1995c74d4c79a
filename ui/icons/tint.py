"""Icons in the colours of the palette, sharp at every screen scale."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from ui.theme.palette import Tone
from ui.theme.theme import theme

_SCALES = (1.0, 2.0)
_FOLDER = Path(__file__).parent


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
    palette = theme().palette
    edge = size or theme().metrics.icon
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(pixmap(name, palette.of(tone), edge, scale), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, palette.disabled, edge, scale), QIcon.Mode.Disabled)
    return made


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
        if widget.property("kind") == "primary":
            widget.setIcon(_on_accent(name, size))
        else:
            widget.setIcon(icon(name, tone, size=size))
        widget.setIconSize(QSize(size, size))
    elif isinstance(widget, QLabel):
        widget.setPixmap(pixmap(name, theme().palette.of(tone), size, widget.devicePixelRatioF()))
        widget.setFixedSize(size, size)


def _on_accent(name: str, size: int) -> QIcon:
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(pixmap(name, theme().palette.on_accent, size, scale), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, theme().palette.disabled, size, scale), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, scale: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - not before the first icon is asked for

    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    edge = round(size * scale)
    drawn = QPixmap(edge, edge)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
