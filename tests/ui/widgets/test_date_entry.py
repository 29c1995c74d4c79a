"""Dates as people type them, shown as understood."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot

from triage_app.domain.calendar import add_days
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import Editor

TODAY = date(2026, 11, 23)


@pytest.fixture
def entry(dressed: QApplication, qtbot: QtBot) -> DateEntry:
    made = DateEntry(lambda: TODAY)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    return made


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("15-3", date(2026, 3, 15)),
        ("150326", date(2026, 3, 15)),
        ("+2w", date(2026, 12, 7)),
        ("vr", date(2026, 11, 27)),
        ("vandaag", TODAY),
        ("01-07-2024", date(2024, 7, 1)),
    ],
)
def test_a_typed_date_is_understood_while_typing(
    entry: DateEntry, qtbot: QtBot, typed: str, understood: date
) -> None:
    qtbot.keyClicks(entry.line, typed)

    assert entry.value() == understood
    assert f"{understood:%d-%m-%Y}" in f"{entry.line.text()} {entry.understood.text()}"
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert entry.line.text() == f"{understood:%d-%m-%Y}"


def test_the_day_of_the_week_is_said(entry: DateEntry, qtbot: QtBot) -> None:
    qtbot.keyClicks(entry.line, "vandaag")

    assert entry.understood.text() == "ma 23-11-2026"


def test_what_is_no_date_is_kept_and_said(entry: DateEntry, qtbot: QtBot) -> None:
    qtbot.keyClicks(entry.line, "31-02-2026")
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)

    problem = entry.problem()
    assert entry.value() is None
    assert problem is not None
    assert problem.code == "date.impossible"
    assert entry.understood.text() == "geen datum"
    assert entry.line.text() == "31-02-2026"


def test_an_empty_field_is_no_date_and_no_problem(entry: DateEntry) -> None:
    entry.set_value(None)

    assert isinstance(entry, Editor)
    assert (entry.value(), entry.problem(), entry.understood.text()) == (None, None, "")


def test_up_and_down_change_a_day(entry: DateEntry, qtbot: QtBot) -> None:
    qtbot.keyClick(entry.line, Qt.Key.Key_Up)
    assert entry.value() == TODAY

    qtbot.keyClick(entry.line, Qt.Key.Key_Up)
    assert entry.value() == add_days(TODAY, 1)

    qtbot.keyClick(entry.line, Qt.Key.Key_Down)
    qtbot.keyClick(entry.line, Qt.Key.Key_Down)
    assert entry.value() == add_days(TODAY, -1)


def test_the_last_day_there_is_has_no_next(entry: DateEntry, qtbot: QtBot) -> None:
    entry.set_value(date.max)

    qtbot.keyClick(entry.line, Qt.Key.Key_Up)

    assert entry.value() == date.max


def test_alt_down_opens_a_calendar_on_the_date_and_enter_takes_a_day(entry: DateEntry, qtbot: QtBot) -> None:
    entry.set_value(date(2026, 3, 15))
    told: list[date | None] = []
    entry.changed.connect(lambda: told.append(entry.value()))

    qtbot.keyClick(entry.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    [calendar] = entry.findChildren(QCalendarWidget)
    assert calendar.selectedDate().toPython() == date(2026, 3, 15)
    calendar.activated.emit(calendar.selectedDate().addDays(1))

    assert told == [date(2026, 3, 16)]


def test_other_keys_are_typed(entry: DateEntry, qtbot: QtBot) -> None:
    qtbot.keyClick(entry.line, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)

    assert entry.value() is None


def test_the_label_of_a_date_goes_to_where_one_types(entry: DateEntry) -> None:
    assert entry.focusProxy() is entry.line
