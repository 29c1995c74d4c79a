"""The cells of a table: a text with what was searched for marked in it, or a status as icon and word.

Drawn by hand: Qt's own way asks the model eight things for every cell and reads a style sheet for each, which
took more than half of the time from a key in the search box to the list on screen.
"""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from triage_app.services.cases.searching import places_of
from ui.icons.tint import pixmap
from ui.marks import Mark
from ui.theme.theme import theme
from ui.widgets.record_model import TableModel
from ui.widgets.roles import MARK_ROLE

_GAP = 6
_STROKE = 2
Index = QModelIndex | QPersistentModelIndex


class Face(NamedTuple):
    """What a cell shows.

    Args:
        text: Its words; of a status the word.
        mark: Its status, if it shows one.
        right: Whether it stands to the right.
        found: Whether the search box looks for words here.
    """

    text: str
    mark: Mark | None
    right: bool
    found: bool


class CellDelegate(QStyledItemDelegate):
    """Paints a cell of a ``TableModel``.

    Attributes:
        asked: The folded beginnings that are searched for; where one stands in a text it is marked.
    """

    asked: tuple[str, ...] = ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, the line below it, and what the cell shows."""
        palette, metrics = theme().palette, theme().metrics
        cell = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(cell, QColor(palette.selection))
        painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, QColor(palette.line))
        face = _face(index)
        if face is None:
            return
        inside = cell.adjusted(metrics.unit * 2, 0, -metrics.unit * 2, -1)
        ink = QColor(palette.on_selection if chosen else palette.text)
        painter.save()
        if face.mark is not None:
            tone = face.mark.tone
            colour = palette.on_chosen(tone) if chosen else palette.of(tone)
            inside, ink = _draw_mark(painter, inside, face.mark, colour), QColor(colour)
            font = QFont(painter.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
        short = painter.fontMetrics().elidedText(face.text, Qt.TextElideMode.ElideRight, inside.width())
        if self.asked and face.found:
            self._draw_places(painter, inside, short, face, chosen=chosen)
        side = Qt.AlignmentFlag.AlignRight if face.right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(ink)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | side, short)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for the icon and the word."""
        size = super().sizeHint(option, index)
        if isinstance(index.data(MARK_ROLE), Mark):
            size.setWidth(size.width() + theme().metrics.icon + _GAP)
        return size

    def _draw_places(self, painter: QPainter, inside: QRect, short: str, face: Face, *, chosen: bool) -> None:
        """Mark what was searched for: a soft ground and a stroke below it, so not by colour alone."""
        palette, measure = theme().palette, painter.fontMetrics()
        end_of_text = len(short) if short == face.text else len(short) - 1
        left = inside.right() + 1 - measure.horizontalAdvance(short) if face.right else inside.left()
        top = inside.center().y() - measure.height() // 2
        for start, end in places_of(face.text, self.asked):
            if start >= end_of_text:
                continue
            from_, to = (measure.horizontalAdvance(short[:at]) for at in (start, min(end, end_of_text)))
            place = QRect(left + from_, top, to - from_, measure.height())
            if not chosen:
                painter.fillRect(place, QColor(palette.accent_soft))
            place.setTop(place.bottom() + 1 - _STROKE)
            painter.fillRect(place, QColor(palette.on_selection if chosen else palette.accent))


def _face(index: Index) -> Face | None:
    """What a cell shows, asked of the model in one go; None while its row is on its way."""
    model = index.model()
    assert isinstance(model, TableModel)  # noqa: S101 - only tables of ours have this delegate
    record, column = model.record(index.row()), model.columns[index.column()]
    if record is None:
        return None
    mark = column.mark(record) if column.mark else None
    return Face(model.shown(column, record), mark, column.right, column.found)


def _draw_mark(painter: QPainter, inside: QRect, mark: Mark, colour: str) -> QRect:
    """Draw the icon of a status; returns the room that is left for its word."""
    size, unit = theme().metrics.icon, theme().metrics.unit
    picture = pixmap(mark.icon, colour, size, painter.device().devicePixelRatioF())
    painter.drawPixmap(inside.left(), inside.center().y() - size // 2, picture)
    return inside.adjusted(size + _GAP, 0, unit, 0)  # words of statuses are long: less room beside them
