"""The list of what was done: undo and redo up to any step, by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.clock import DESK
from tests.fakes.examples import plain
from tests.ui.seat import Seat
from ui.jobs import Jobs
from ui.preferences import Preferences
from ui.undo.dialog import UndoDialog


@pytest.fixture
def seat(dressed: QApplication, jobs: Jobs, preferences: Preferences, qtbot: QtBot, tmp_path: Path) -> Seat:
    return Seat(qtbot, jobs, preferences, tmp_path)


def opened(seat: Seat) -> UndoDialog:
    seat.window.resize(1154, 768)
    seat.window.show()
    seat.desk.undo.show_history()
    seat.rest()
    return seat.dialog(UndoDialog)


def lines(dialog: UndoDialog) -> list[tuple[str, str]]:
    model = dialog.model
    return [
        (str(model.index(row, 1).data()), str(model.index(row, 2).data())) for row in range(model.rowCount())
    ]


def handle(seat: Seat, case_id: int) -> str:
    with seat.store.reading(DESK) as work:
        return work.cases.get(case_id).case.research_handle


def test_it_names_each_step_and_goes_back_and_forth(seat: Seat, qtbot: QtBot) -> None:
    stored = seat.app.entry.add(plain(1))
    for name in ("A", "B"):
        stored = seat.app.entry.save(stored, plain(1, research_handle=name))
    dialog = opened(seat)
    changed = "Zaak 05-000001-26 gewijzigd: onderzoeksnaam"
    assert lines(dialog) == [
        (changed, "gedaan"),
        (changed, "gedaan"),
        ("Zaak 05-000001-26 ingevoerd", "gedaan"),
    ]
    assert (dialog.primary.isHidden(), dialog.again.isHidden()) == (False, True)

    dialog.table.choose_row(1)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    seat.rest()
    assert [state for _, state in lines(dialog)] == ["ongedaan", "ongedaan", "gedaan"]
    assert handle(seat, stored.id) == ""

    dialog.table.choose_row(0)
    assert (dialog.primary.isHidden(), dialog.again.isHidden()) == (True, False)
    dialog.again.click()
    seat.rest()
    assert [state for _, state in lines(dialog)] == ["gedaan", "gedaan", "gedaan"]
    assert handle(seat, stored.id) == "B"


def test_before_anything_is_done_it_says_what_will_stand_there(seat: Seat) -> None:
    dialog = opened(seat)
    assert dialog.table.isHidden()
    assert not dialog.primary.isEnabled()
    dialog.primary.click()
    dialog._go_there()
    assert lines(dialog) == []


def test_a_step_that_cannot_be_taken_back_is_said_and_gone(seat: Seat) -> None:
    stored = seat.app.entry.add(plain(1))
    seat.app.entry.save(stored, plain(1, research_handle="A"))
    with seat.store.begin(DESK, "test") as work:
        work.cases.save(stored.id, 2, plain(1, research_handle="van een ander"))
    dialog = opened(seat)
    dialog.primary.click()
    seat.rest()
    assert dialog.message.text().startswith("Dit kan niet meer ongedaan worden gemaakt")
    assert lines(dialog) == [("Zaak 05-000001-26 ingevoerd", "gedaan")]
