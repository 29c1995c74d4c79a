"""Started by ``stalls.py``: sits at the window, searches, imports and prints, and says how long it waited.

A timer of the window ticks all the while; how much later than asked it ticks is how long a key would have
waited. Told as JSON: per act the lateness of every tick, and per key how long the list took to be painted.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import ui  # noqa: F401 - before Qt, as in the app: it keeps Python's own way to import

# isort: split
import xlsxwriter
from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.benchmarks.searching import TYPED
from tests.fakes.registers import PASSPHRASE
from tests.walks.desk import Desk
from triage_app.services.cases.query import CaseQuery
from ui.cases.page import CasesPage
from ui.garbage import Collector
from ui.importing.page import ImportPage
from ui.meetings.page import MeetingsPage
from ui.pages import pages
from ui.preferences import Preferences

TICK_MS = 4
BETWEEN_KEYS_MS = 120
"""Of a fast typist."""
LONGEST_S = 300
HEADINGS = ("Parketnummer", "Verdachte", "Feit", "Zitting", "Gedragskundige aspecten")


class Ticks(QObject):
    """Ticks, and remembers how late."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def during(self, act: Callable[[], object]) -> list[float]:
        """Do something; the lateness of every tick meanwhile, in milliseconds."""
        self.late = []
        act()
        return self.late

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max((now - self._last) * 1000 - TICK_MS, 0.0))
        self._last = now


class Painted(QObject):
    """Says when a list was painted after its rows arrived."""

    def __init__(self, page: CasesPage) -> None:
        super().__init__()
        self._arrived = False
        self._table = page.list.table
        self.at: float | None = None
        page.list.model.arrived.connect(self._note)
        page.list.table.viewport().installEventFilter(self)

    def begin(self) -> None:
        """Wait for the next list."""
        self._arrived, self.at = False, None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every drawing; where nothing was found, "Nothing found" takes the place of the list."""
        shown = event.type() in {QEvent.Type.Paint, QEvent.Type.Hide}
        if shown and self._arrived and self.at is None:
            QTimer.singleShot(0, self._stamp)  # behind the drawing itself
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        self._arrived = True
        if not self._table.isVisible():  # nothing was found, nor before: nothing is drawn anew
            QTimer.singleShot(0, self._stamp)

    def _stamp(self) -> None:
        if self.at is None:
            self.at = time.perf_counter()


def until(condition: Callable[[], bool]) -> None:
    """Let the window work until something holds."""
    end = time.monotonic() + LONGEST_S
    while not condition():
        assert time.monotonic() < end
        rest(1)


def rest(milliseconds: int) -> None:
    """Let the window work for so long; unlike ``QTest.qWait`` it never sleeps."""
    loop = QEventLoop()
    timer = QTimer(loop, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(loop.quit)
    timer.start(milliseconds)
    loop.exec()


def key_of(sign: str) -> QKeyEvent:
    """The key that types a letter, on whatever keyboard has it."""
    return QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)


def search(page: CasesPage) -> list[float]:
    """Type every string, key by key; per key the milliseconds until the list was painted."""
    painted, took = Painted(page), []
    for typed in TYPED:
        page.search.clear()
        rest(BETWEEN_KEYS_MS)
        for sign in typed:
            painted.begin()
            begun = time.perf_counter()
            QApplication.sendEvent(page.search, key_of(sign))
            if sign == " ":  # asks for nothing
                rest(BETWEEN_KEYS_MS)
                continue
            until(lambda: painted.at is not None)
            assert painted.at is not None
            took.append((painted.at - begun) * 1000)
            rest(max(0, BETWEEN_KEYS_MS - int(took[-1])))
    return took


def write_list(path: Path, rows: int) -> None:
    """A spreadsheet of so many new cases."""
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, HEADINGS)
    for row in range(1, rows + 1):
        sheet.write_row(row, 0, (f"21-{row:06d}-98", "A. B.", "243 lid 1", "01-06-2027", "ja"))
    book.close()


def take_in(desk: Desk, listed: Path) -> None:
    """Try a list out and store it."""
    page = desk.shell.window.page
    assert isinstance(page, ImportPage)
    page.read(listed)
    until(page.preview.isVisible)
    page.preview.import_button.click()
    until(lambda: not desk.shell.jobs.busy and page.start.isVisible())


def agenda_of(desk: Desk, items: int) -> int:
    """A meeting with so many cases."""
    app = desk.app
    meeting = app.meetings.plan(app.clock.today() + timedelta(days=9), None)
    rows = app.showing.rows(CaseQuery(app.clock.today(), limit=items))
    app.meetings.add_cases(meeting.id, [row.id for row in rows])
    return meeting.id


def print_it(desk: Desk, meeting_id: int, target: Path) -> None:
    """Make the PDF of an agenda and save it."""
    page = desk.shell.window.page
    assert isinstance(page, MeetingsPage)
    page.printing.choose = lambda *_asked: target
    page.printing.make(meeting_id, "full")
    until(lambda: target.exists() and not desk.shell.jobs.busy)


def go_round(desk: Desk) -> None:
    """Go past every page."""
    for spec in pages():
        desk.shell.window.go(spec.key)
        rest(500)


def main(register: Path, rows: int, items: int) -> None:
    """Sit down and work."""
    folder = register.parent
    preferences = Preferences(QSettings(str(folder / "sitting.ini"), QSettings.Format.IniFormat))
    desk = Desk(register, PASSPHRASE.text, lambda: "kanarie", preferences)
    collector = Collector(desk.shell)
    desk.begin()
    desk.unlock()
    listed, target = folder / "sitting.xlsx", folder / "sitting.pdf"
    target.unlink(missing_ok=True)
    write_list(listed, rows)
    meeting_id = agenda_of(desk, items)
    collector.begin()
    ticks, told = Ticks(), dict[str, list[float]]()
    told["at rest"] = ticks.during(lambda: rest(2000))
    told["going to a page for the first time"] = ticks.during(lambda: go_round(desk))
    page = desk.go("cases", CasesPage)
    rest(1000)
    told["searching"] = ticks.during(lambda: told.update(keys=search(page)))
    desk.go("meetings", MeetingsPage)
    rest(1000)
    told["printing"] = ticks.during(lambda: print_it(desk, meeting_id, target))
    desk.go("import", ImportPage)
    rest(500)
    told["importing"] = ticks.during(lambda: take_in(desk, listed))
    sys.stdout.write(json.dumps(told))
    sys.stdout.flush()
    os._exit(0)  # the register is a copy; taking the window apart proves nothing here


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
