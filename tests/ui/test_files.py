"""Choosing files: a path, or none when cancelled."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui import files


@pytest.fixture
def window(dressed: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("answer", "chosen"), [("/x/lijst.xlsx", Path("/x/lijst.xlsx")), ("", None)])
def test_the_systems_answer_becomes_a_path(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, answer: str, chosen: Path | None
) -> None:
    asked: list[tuple[object, ...]] = []

    def ask(*question: object) -> tuple[str, str]:
        asked.append(question)
        return answer, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)

    assert files.choose_to_open(window, "Openen", "*") == chosen
    assert files.choose_to_open(window, "Openen", "*", Path("/x")) == chosen
    assert files.choose_to_save(window, "Opslaan", "*", Path("/x/agenda.pdf")) == chosen
    assert [question[2] for question in asked] == ["", "/x", "/x/agenda.pdf"]
