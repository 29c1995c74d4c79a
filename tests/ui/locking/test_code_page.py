"""The recovery code: shown once, kept before one goes on, on paper or in a file."""

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.keys import CODE
from triage_app.errors import OutputNotWritable
from triage_app.services.app import App
from ui.jobs import Jobs
from ui.locking import code_page
from ui.locking.code_page import CodePage
from ui.locking.sheet import save_sheet


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> CodePage:
    made = CodePage(CODE)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(made.sheet.hasFocus)
    return made


def test_every_group_of_the_code_is_shown(page: CodePage) -> None:
    assert page.code.text().replace("\n", "-") == CODE.text


def test_one_goes_on_after_saying_that_it_is_kept(page: CodePage, qtbot: QtBot) -> None:
    assert not page.button.isEnabled()
    page.tick.click()
    with qtbot.waitSignal(page.kept):
        page.button.click()


def test_a_copied_code_leaves_the_clipboard(
    page: CodePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(code_page, "CLIPBOARD_MS", 50)
    clipboard = QGuiApplication.clipboard()
    page.copy.click()
    assert clipboard.text() == CODE.text
    assert "klembord" in page.note.text()
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_what_somebody_copied_meanwhile_stays_on_the_clipboard(
    page: CodePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(code_page, "CLIPBOARD_MS", 0)
    clipboard = QGuiApplication.clipboard()
    page.copy.click()
    clipboard.setText("iets anders")
    qtbot.wait(50)
    assert clipboard.text() == "iets anders"


def app_that_saves(failing: bool = False) -> App:  # noqa: FBT002 - a word of a test
    def save(text: str, file: Path) -> None:
        if failing:
            raise OutputNotWritable("output.disk_full")
        file.write_text(text)

    documents = SimpleNamespace(recovery_sheet=lambda code, _language: code.text, save=save)
    store = SimpleNamespace(location="register/zeden.db")
    return cast("App", SimpleNamespace(documents=documents, store=store))


def test_the_sheet_is_saved_where_it_was_asked(
    page: CodePage, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    asked: list[object] = []

    def choose(*what: object) -> Path:
        asked.extend(what)
        return tmp_path / "blad.pdf"

    save_sheet(app_that_saves(), jobs, CODE, page, choose)
    qtbot.waitUntil(lambda: "blad.pdf" in page.note.text())
    assert (tmp_path / "blad.pdf").read_text() == CODE.text
    assert asked[-1] == Path.home() / "herstelblad zeden.pdf"


def test_a_sheet_that_cannot_be_saved_says_why(
    page: CodePage, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    save_sheet(app_that_saves(failing=True), jobs, CODE, page, lambda *_: tmp_path / "blad.pdf")
    qtbot.waitUntil(lambda: bool(page.note.text()))
    assert "schijf" in page.note.text()


def test_choosing_no_place_saves_nothing(page: CodePage, jobs: Jobs) -> None:
    save_sheet(app_that_saves(), jobs, CODE, page, lambda *_: None)
    assert not jobs.busy
    assert page.note.text() == ""
