"""Passing a fault on: read, copied, and nothing of people in it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.faults import bundle as bundling
from ui.faults.bundle import bundle
from ui.faults.dialog import FaultDialog
from ui.faults.fault import Fault
from ui.faults.fault_book import FaultBook

FAULT = Fault(datetime(2026, 3, 16, 9, 30, tzinfo=UTC), "builtins.KeyError", ("ui/een.py:3 een",))


def test_the_bundle_tells_of_app_machine_and_faults(dressed: QApplication) -> None:
    text = bundle((FAULT,) * 12, "0005")
    assert {"app", "schema", "python", "qt", "system", "language", "platform", "screens"} <= {
        line.partition(":")[0] for line in text.splitlines()
    }
    assert "schema: 0005" in text
    assert text.count("builtins.KeyError") == 10
    assert bundle(()).rstrip().splitlines()[-1].startswith("screens: ")
    assert "schema: –" in bundle(())


def test_an_app_that_is_not_installed_has_no_version(
    dressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundling, "_APP", "niet-aanwezig")
    assert bundle(()).startswith("app: –\n")


def test_the_dialogue_copies_what_it_shows(dressed: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    book = FaultBook(lambda: tmp_path / "faults.jsonl")
    book.add(FAULT)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = FaultDialog(book, "0005", window)
    dialog.open()
    dialog.primary.click()
    assert QGuiApplication.clipboard().text() == dialog.told.text()
    assert "ui/een.py:3 een" in QGuiApplication.clipboard().text()
    assert not dialog.isVisible()
