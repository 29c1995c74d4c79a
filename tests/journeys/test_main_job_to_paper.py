"""The whole main job without the mouse: from the seven fields to the saved PDF of the agenda."""

from pathlib import Path

from PySide6.QtCore import QFileInfo, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.journeys.desk import Office, office
from tests.journeys.keyboard import CTRL
from tests.journeys.test_main_job import NUMBER, decide_not_to_request, enter_case, evidence_for, finalise
from tests.reports.pdf_text import running
from ui.meetings.fix_dialog import FixDialog
from ui.meetings.plan_dialog import PlanDialog
from ui.meetings.pool_dialog import PoolDialog

ENTER = Qt.Key.Key_Return


def dialogue(desk: Office, kind: type[QDialog]) -> None:
    desk.settle()
    desk.keys.until(lambda: isinstance(QApplication.activeWindow(), kind))


def accept(desk: Office) -> None:
    desk.keys.key(ENTER, CTRL)
    desk.settle()
    desk.to_front()


def print_both(desk: Office, target: Path) -> None:
    """Ctrl+P, and the underlined letter of both parts in one file."""
    desk.meetings.printing.choose = lambda *_asked: target
    desk.keys.key(Qt.Key.Key_P, CTRL)
    desk.keys.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = menu.actions()[-1].text()
    desk.keys.key(Qt.Key(ord(words[words.index("&") + 1].upper())))
    desk.keys.until(lambda: QFileInfo.exists(str(target)))
    desk.settle()


def test_a_case_goes_from_seven_fields_to_the_printed_agenda_by_keyboard(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with office(qtbot, tmp_path) as desk:
        keys = desk.keys
        enter_case(desk)
        decide_not_to_request(desk, "3")
        evidence_for(desk, "3")
        finalise(desk)
        decided = keys.strokes

        keys.key(Qt.Key.Key_3, CTRL)
        desk.settle()
        keys.alt(desk.meetings.plan_button)
        dialogue(desk, PlanDialog)
        keys.key(Qt.Key.Key_A, CTRL)
        keys.text("+8d")
        accept(desk)

        keys.alt(desk.meetings.agenda.fill_button)
        dialogue(desk, PoolDialog)
        keys.text(NUMBER)
        keys.key(ENTER)
        desk.settle()
        desk.to_front()

        keys.alt(desk.meetings.agenda.fix_button)
        dialogue(desk, FixDialog)
        accept(desk)

        target = tmp_path / "agenda.pdf"
        print_both(desk, target)

        printed = running(target.read_bytes())
        print(f"decided after {decided} keystrokes, printed after {keys.strokes}")  # noqa: T201 - the number asked for
        assert NUMBER in printed
        assert "Weigering, niet zwaarwegend genoeg geacht" in printed
        assert "Geen letsel, eenmalig feit" in printed
