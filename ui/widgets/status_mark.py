"""A status as an icon and a word: as a pill beside a title, and in the cells of a table."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.icons.tint import dress, pixmap
from ui.marks import Mark
from ui.plain_text import Text, name_for_reader
from ui.theme.theme import theme
from ui.widgets.roles import MARK_ROLE

_GAP = 6


class StatusMark(QFrame):
    """A pill with an icon and a word on a soft background."""

    def __init__(self, mark: Mark | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Text()
        self._word = Text("", "message")
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 4, 10, 4)
        line.setSpacing(_GAP)
        line.addWidget(self._icon)
        line.addWidget(self._word)
        self.show_mark(mark)

    def show_mark(self, mark: Mark | None) -> None:
        """Show a status, or nothing."""
        self.setVisible(mark is not None)
        if mark is None:
            return
        self.setProperty("mark", mark.tone)
        dress(self._icon, mark.icon, mark.tone, size=theme().metrics.small + 2)
        self._word.say(mark.word, mark.tone)
        self.style().polish(self)
        name_for_reader(self, mark.word)


class MarkDelegate(QStyledItemDelegate):
    """Paints a cell that has a mark: the icon and the word in the mark's tone."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell's background as usual, and the mark on it."""
        mark = index.data(MARK_ROLE)
        if not isinstance(mark, Mark):
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        view = cell.widget
        style = view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, view)
        _draw(painter, QRect(cell.rect), mark)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room for the icon and the word."""
        size = super().sizeHint(option, index)
        if isinstance(index.data(MARK_ROLE), Mark):
            size.setWidth(size.width() + theme().metrics.icon + _GAP)
        return size


def _draw(painter: QPainter, cell: QRect, mark: Mark) -> None:
    palette, metrics = theme().palette, theme().metrics
    colour = palette.of(mark.tone)
    inside = cell.adjusted(metrics.unit * 2, 0, -metrics.unit, -1)  # the line below is the cell's own
    top = inside.center().y() - metrics.icon // 2
    scale = painter.device().devicePixelRatioF()
    painter.drawPixmap(inside.left(), top, pixmap(mark.icon, colour, metrics.icon, scale))
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    words = inside.adjusted(metrics.icon + _GAP, 0, 0, 0)
    short = painter.fontMetrics().elidedText(mark.word, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, short)
    painter.restore()
