"""Every screen there is, in each language and appearance: named, told apart, whole and readable."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import ui
from tests.walks import looking
from tests.walks.appearances import Look, wearing
from tests.walks.desk import Desk
from tests.walks.every_screen import look_at_all
from ui.theme.theme import theme

WHOLE, HALF = QSize(1366, 768), QSize(683, 384)
"""The smallest screen people have, and the same at twice the scale, in logical pixels."""
PATIENCE = 10
FEWEST = 80
"""Screens there were when this was written: fewer means that the walk lost its way."""


@pytest.fixture
def sharp(dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Letters without smooth edges: their pixels have the colour of the text."""
    usual = QFontDatabase.systemFont

    def system_font(kind: QFontDatabase.SystemFont) -> QFont:
        font = usual(kind)
        font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
        return font

    monkeypatch.setattr("ui.theme.theme.QFontDatabase.systemFont", system_font)
    dressed.setProperty("dressed", "")  # or the font it has already stays
    theme().apply()
    yield
    dressed.setProperty("dressed", "")


@cache
def own_widgets() -> frozenset[type[QWidget]]:
    """The classes of the window's own widgets, past the shared ones."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    waiting, found = [QWidget], set()
    while waiting:
        for one in waiting.pop().__subclasses__():
            waiting.append(one)
            if one.__module__.startswith("ui.") and not one.__module__.startswith("ui.widgets."):
                found.add(one)
    return frozenset(one for one in found if not one.__subclasses__())


def settled(desk: Desk, look_once: Callable[[], list[str]]) -> list[str]:
    """What is still wrong after the window had its time: a slow machine arranges late."""
    found = look_once()
    for _ in range(PATIENCE):
        if not found:
            break
        desk.typist.turn(150)
        found = look_once()
    return found


@pytest.mark.usefixtures("sharp")
@pytest.mark.parametrize(
    ("language", "look", "size"),
    [("nl", "light", WHOLE), ("en", "dark", HALF), ("nl", "contrast", WHOLE)],
    ids=["nl-light", "en-dark-half", "nl-contrast"],
)
def test_every_screen_is_named_whole_and_readable(
    sit_down: Callable[[str], Desk], language: str, look: Look, size: QSize
) -> None:
    desk = sit_down(language)
    found: dict[str, str] = {}
    seen_classes: set[type[QWidget]] = set()

    def look_closely(name: str, seen: Sequence[QWidget]) -> None:
        if seen[0].size() != size:
            seen[0].resize(size)
            desk.typist.turn()
        seen_classes.update(looking.met(seen))
        for what in (
            looking.nameless,
            looking.clashes,
            looking.cut_off,
            looking.faint,
            looking.indistinct,
        ):
            for one in settled(desk, partial(what, seen)):
                found.setdefault(f"{what.__name__}: {one}", name)

    with wearing(look):
        names = look_at_all(desk, look_closely)
        assert theme().palette.name == {"contrast": "high contrast"}.get(look, look)

    assert not found, "\n".join(f"{what} ({name})" for what, name in sorted(found.items()))
    assert len(names) >= FEWEST
    assert own_widgets() - seen_classes == set()


def test_what_is_wrong_with_a_screen_is_found(dressed: QApplication, sharp: None, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    unnamed, faint, narrow = QLineEdit(), QLabel("vaag"), QPushButton("een heel lang opschrift")
    unnamed.setStyleSheet("border: 1px solid #F4F4F4; background: #FFFFFF")
    window.setStyleSheet("background: #FFFFFF")
    faint.setStyleSheet("color: #C8C8C8; background: #FFFFFF")
    narrow.setMaximumWidth(60)
    listed = QListWidget()
    listed.setAccessibleName("Lijst")
    listed.addItem("grijs")
    listed.setStyleSheet("color: #C8C8C8; background: #FFFFFF")
    for one in (unnamed, faint, narrow, QPushButton("&Een"), QPushButton("&Extra"), listed):
        column.addWidget(one)
    window.show()

    assert len(looking.nameless((window,))) == 1
    assert looking.clashes((window,)) == ["e"]
    assert [one.partition(": ")[2] for one in looking.cut_off((window,))] == ["een heel lang opschrift"]
    assert [one.partition(": ")[2] for one in looking.faint((window,))] == ["vaag 1.7:1", "cell grijs 1.7:1"]
    assert [one.partition(": ")[2] for one in looking.indistinct((window,))] == ["edge 1.1:1"]
