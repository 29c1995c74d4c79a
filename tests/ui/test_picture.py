"""Pictures of the window without a screen."""

from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.keys import CODE, FakeKeys
from tests.fakes.store import FakeStore
from tests.fakes.upkeep import FakeUpkeep
from triage_app.errors import OutputNotWritable
from triage_app.services.app import App, Made
from triage_app.services.drafting import Drafting
from triage_app.services.undo.trail import Trail
from triage_app.services.undo.undoing import Undoing
from ui.page import Desk, Page, PageSpec
from ui.picture import grab, take_picture
from ui.wiring import Wiring


class Asking(Page):
    """A page that asks twice before it shows what it has."""

    seen: list[str] = []  # noqa: RUF012 - what every page of a test was told

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.seen.clear()

    def refresh(self) -> None:
        self.desk.jobs.query(self, lambda: "one", self._ask_more)

    def _ask_more(self, answer: str) -> None:
        self.seen.append(answer)
        self.desk.jobs.query(self, lambda: "two", self.seen.append)


@pytest.fixture
def wiring(tmp_path: Path, dressed: QApplication) -> Wiring:
    store = SimpleNamespace(location="demo.triage", demo=True, close=lambda: None)
    app = cast(
        "App",
        SimpleNamespace(
            store=store,
            pages=(),
            keys=FakeKeys(),
            upkeep=FakeUpkeep(),
            load=print,
            drafting=Drafting(FakeStore(), FixedClock(), DESK),
            undoing=Undoing(FakeStore(), FixedClock(), DESK, Trail()),
        ),
    )
    return Wiring(
        open_register=lambda _path, _opening: app,
        create_register=lambda _path, _founding: Made(app, CODE),
        today=lambda: date(2026, 11, 23),
        default_register=tmp_path / "x",
        remember_possible=lambda: False,
        demo_passphrase=lambda _path: "",
        backups_of=lambda _path: (),
        put_back=lambda _path, _file, _opening: None,
        sessions=lambda: tmp_path / "windows",
        faults=lambda: tmp_path / "faults.jsonl",
        register=tmp_path / "demo.triage",
    )


def test_the_picture_is_taken_when_the_page_has_its_answers(wiring: Wiring, tmp_path: Path) -> None:
    specs = (PageSpec("cases", "Zaken", "folder-open", Asking),)

    take_picture(wiring, tmp_path / "window.png", size=(900, 600), specs=lambda: specs)

    picture = QImage(str(tmp_path / "window.png"))
    assert (picture.width(), picture.height()) == (900, 600)
    assert Asking.seen == ["one", "two"]


def test_a_picture_that_cannot_be_written_is_a_problem(
    dressed: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)

    with pytest.raises(OutputNotWritable):
        grab(widget, tmp_path / "nowhere" / "window.png")
