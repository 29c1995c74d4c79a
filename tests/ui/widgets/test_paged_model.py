"""A list of any size: pages come when they are looked at, and only the newest question is answered."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.jobs import Jobs
from ui.widgets.columns import Column, Sort
from ui.widgets.paged_model import PAGE, PagedModel

Idle = Callable[[], None]
COLUMNS = (
    Column[int]("number", "Getal", str, int),
    Column[int]("fixed", "Vast", str, sortable=False),
)


@dataclass
class Register:
    """Numbers from 0, and what was asked of it."""

    size: int = 1_000
    asked: list[tuple[int, Sort | None]] = field(default_factory=list)
    gate: threading.Event | None = None

    def rows(self, offset: int, limit: int, sorting: Sort | None) -> Sequence[int]:
        if self.gate is not None:
            self.gate.wait(10)
        self.asked.append((offset, sorting))
        found = range(offset, min(offset + limit, self.size))
        return [self.size - 1 - at for at in found] if sorting and sorting.descending else list(found)

    def count(self) -> int:
        return self.size


def is_there(model: PagedModel[int], row: int) -> bool:
    return model.record(row) is not None


@pytest.fixture
def model(dressed: QApplication, jobs: Jobs) -> PagedModel[int]:
    return PagedModel(COLUMNS, jobs)


@pytest.fixture
def idle(idle: Idle, model: PagedModel[int], qtbot: QtBot) -> Idle:
    def wait() -> None:
        """Also for the count that follows the drawing."""
        idle()
        qtbot.waitUntil(lambda: not model._later.isActive())
        idle()

    return wait


def test_the_first_page_comes_at_once_and_the_count_after(model: PagedModel[int], idle: Idle) -> None:
    told: list[object] = []
    model.arrived.connect(lambda: told.append(model.rowCount()))
    model.counted.connect(told.append)

    model.ask(Register().rows, Register().count)
    idle()

    assert told == [PAGE, 1_000]
    assert model.rowCount() == 1_000


def test_the_model_keeps_qts_rules(model: PagedModel[int], idle: Idle, qtmodeltester: ModelTester) -> None:
    register = Register(300)
    model.ask(register.rows, register.count)
    idle()

    qtmodeltester.check(model)
    idle()


def test_a_page_is_sent_for_once_when_it_is_looked_at(
    model: PagedModel[int], idle: Idle, qtbot: QtBot
) -> None:
    register = Register()
    model.ask(register.rows, register.count)
    idle()

    assert model.data(model.index(500, 0)) is None
    assert model.record(501) is None
    with qtbot.waitSignal(model.dataChanged):
        pass

    assert model.data(model.index(500, 0)) == "500"
    assert [offset for offset, _sorting in register.asked] == [0, 384]


def test_pages_scrolled_past_before_they_came_are_dropped(
    model: PagedModel[int], idle: Idle, qtbot: QtBot
) -> None:
    register = Register()
    model.ask(register.rows, register.count)
    idle()
    register.gate = threading.Event()

    model.record(200)
    qtbot.wait(5)
    model.record(400)
    model.record(900)
    qtbot.wait(5)
    register.gate.set()
    idle()

    assert model.record(900) == 900
    assert model.record(400) == 400
    assert model.record(200) is None
    idle()


def test_only_the_pages_of_late_are_kept(model: PagedModel[int], idle: Idle, qtbot: QtBot) -> None:
    register = Register(PAGE * 50)
    model.ask(register.rows, register.count)
    idle()

    for page in range(50):
        model.record(page * PAGE)
        qtbot.waitUntil(partial(is_there, model, page * PAGE))

    assert model.record(0) is None
    idle()


def test_sorting_asks_the_provider_and_shows_it_in_the_title(model: PagedModel[int], idle: Idle) -> None:
    register = Register()
    model.ask(register.rows, register.count)
    idle()

    model.sort(0, Qt.SortOrder.DescendingOrder)
    idle()

    assert model.record(0) == 999
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Getal ↓"


def test_a_column_that_does_not_sort_and_the_same_sorting_ask_nothing(
    model: PagedModel[int], idle: Idle
) -> None:
    register = Register()
    model.ask(register.rows, register.count)
    model.sort(0)
    idle()
    asked = len(register.asked)

    model.sort(0)
    model.sort(1)
    model.sort(-1)
    idle()

    assert len(register.asked) == asked


def test_a_newer_question_drops_the_older(model: PagedModel[int], idle: Idle) -> None:
    old, new = Register(500), Register(30)
    old.gate = threading.Event()
    model.ask(old.rows, old.count)

    model.ask(new.rows, new.count)
    old.gate.set()
    idle()

    assert model.rowCount() == 30


def test_a_register_that_shrank_meanwhile_loses_its_last_rows(model: PagedModel[int], idle: Idle) -> None:
    register = Register(PAGE)

    model.ask(register.rows, lambda: 40)
    idle()

    assert model.rowCount() == 40


def test_a_page_that_is_not_full_is_all_there_is_and_nobody_counts(
    model: PagedModel[int], idle: Idle
) -> None:
    told: list[int] = []
    model.counted.connect(told.append)
    model.ask(Register(30).rows, Register(31).count)
    idle()

    assert told == [30]
    assert list(model.at_hand()) == [(at, at) for at in range(30)]


def test_without_a_question_there_is_nothing(model: PagedModel[int], qtbot: QtBot, idle: Idle) -> None:
    model.ask_again()
    assert model.record(3) is None
    qtbot.wait(5)
    idle()

    assert model.rowCount() == 0
    assert model.rowCount(model.index(0, 0)) == 0


def test_a_row_past_its_page_is_nothing(model: PagedModel[int], idle: Idle) -> None:
    register = Register(10)
    model.ask(register.rows, lambda: 300)
    idle()

    assert model.record(20) is None
    model.record(200)
    idle()
    assert model.record(200) is None
