"""A date as people type it, with the date understood beside it and a calendar behind a button."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QTableView, QToolButton, QVBoxLayout, QWidget

from triage_app.errors import BadInput, Problem
from ui import labels
from ui.icons.tint import icon
from ui.plain_text import Text, clean
from ui.theme.theme import theme
from ui.widgets.button import bare_button
from ui.widgets.line_field import LineField

Parse = Callable[[str, date], date]


def parse_entry(text: str, today: date) -> date:
    """Read a typed date by the rules of the field; imported when the first date is typed."""
    from triage_app.domain.dates import parse_entry as parse  # noqa: PLC0415 - not on the start path

    return parse(text, today)


class DateEntry(QWidget):
    """A date field: ``15-3``, ``150326``, ``+2w``, ``vr``, ``vandaag``; Up and Down change a day.

    Args:
        today: Says which day it is.
        parse: Reads what was typed; raises ``BadInput``.
    """

    changed = Signal()

    def __init__(
        self, today: Callable[[], date], parse: Parse = parse_entry, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._parse = parse
        self.line = LineField()
        self.line.setPlaceholderText(self.tr("dd-mm-yyyy"))
        self.line.setMaxLength(24)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._understand)
        self.line.editingFinished.connect(self._write_out)
        self._open = bare_button("calendar", self.tr("Choose a date"))
        self._open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._open.clicked.connect(self.open_calendar)
        self.understood = Text("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line)
        row.addWidget(self._open)
        row.addWidget(self.understood, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a label's mnemonic passes over what takes no focus
        self.setFocusProxy(self.line)
        self._measure()
        theme().changed.connect(self._measure)

    def value(self) -> date | None:
        """Return the date understood, or None."""
        try:
            return self._read()
        except BadInput:
            return None

    def set_value(self, value: object) -> None:
        """Show a date; None empties the field."""
        self.line.setText(labels.day(value) if isinstance(value, date) else "")

    def problem(self) -> Problem | None:
        """Return why what was typed is no date, or None."""
        try:
            self._read()
        except BadInput as met:
            return met
        return None

    def typed(self) -> str:
        """Return the text as it stands there, a date or not."""
        return self.line.text()

    def type_again(self, typed: object) -> None:
        """Let this text stand there."""
        self.line.setText(clean(str(typed)))

    def open_calendar(self) -> None:
        """Show a month to choose from; Escape closes it."""
        popup = QWidget(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(popup)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setAccessibleName(self.tr("Calendar"))
        _dress_calendar(calendar)
        shown = self.value() or self._today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(lambda day: self._take(day, popup))
        calendar.clicked.connect(lambda day: self._take(day, popup))
        column = QVBoxLayout(popup)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(calendar)
        popup.move(self.line.mapToGlobal(QPoint(0, self.line.height() + 2)))
        popup.show()
        calendar.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down change the date by a day, Alt+Down opens the calendar."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
            if event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier:
                self.open_calendar()
                return True
            if event.key() in steps and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self._step(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _read(self) -> date | None:
        text = self.line.text().strip()
        return self._parse(text, self._today()) if text else None

    def _take(self, day: QDate, popup: QWidget) -> None:
        self.set_value(date(day.year(), day.month(), day.day()))
        popup.close()
        self.line.setFocus()

    def _step(self, days: int) -> None:
        known = self.value()
        try:
            self.set_value(self._today() if known is None else known + timedelta(days=days))
        except OverflowError:
            return

    def _understand(self) -> None:
        day = self.value()
        if day is not None:
            weekday = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
            written = "" if self.line.text() == labels.day(day) else f" {labels.day(day)}"
            self.understood.say(f"{weekday}{written}", "muted")
        else:
            self.understood.say(self.tr("not a date") if self.line.text().strip() else "", "attention")
        self.changed.emit()

    def _write_out(self) -> None:
        day = self.value()
        if day is not None and labels.day(day) != self.line.text():
            self.set_value(day)

    def _measure(self) -> None:
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("00-00-0000") + 40)


def _dress_calendar(calendar: QCalendarWidget) -> None:
    """Give Qt's calendar our arrows, a name for its days, and weekends that can also be read on dark."""
    days = calendar.findChild(QTableView, "qt_calendar_calendarview")
    if isinstance(days, QTableView):
        days.setAccessibleName(calendar.accessibleName())
    weekend = QTextCharFormat()
    weekend.setForeground(QColor(theme().palette.muted))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, weekend)
    for name, arrow in (
        ("qt_calendar_prevmonth", "chevron-left"),
        ("qt_calendar_nextmonth", "chevron-right"),
    ):
        button = calendar.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            button.setIcon(icon(arrow))
