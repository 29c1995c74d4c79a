"""Every widget in every appearance, language and size: drawn without a warning, nothing cut off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.gallery import Gallery
from ui import translation
from ui.preferences import Preferences
from ui.theme.metrics import metrics_for
from ui.theme.theme import Appearance, theme


@pytest.fixture
def large_text(dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system whose text is twice the usual size."""
    monkeypatch.setattr(
        "ui.theme.theme.metrics_for", lambda _size, *, compact: metrics_for(24, compact=compact)
    )
    theme().apply()


def cut_off(gallery: QWidget) -> list[str]:
    """The words on labels and buttons in sight that do not fit in their widget."""
    found = []
    faces: list[QLabel | QPushButton] = [*gallery.findChildren(QLabel), *gallery.findChildren(QPushButton)]
    for one in faces:
        if not one.isVisible() or not one.text():
            continue
        if isinstance(one, QLabel) and one.wordWrap():
            fits = one.height() >= one.heightForWidth(one.width())
        else:
            fits = one.width() >= one.minimumSizeHint().width() and one.height() >= one.fontMetrics().height()
        if not fits:
            found.append(one.text())
    return found


def shown(preferences: Preferences, qtbot: QtBot, size: tuple[int, int]) -> Gallery:
    gallery = Gallery(preferences)
    qtbot.addWidget(gallery)
    gallery.resize(*size)
    gallery.show()
    qtbot.waitExposed(gallery)
    return gallery


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_widgets_are_drawn(
    dressed: QApplication, preferences: Preferences, qtbot: QtBot, appearance: Appearance, language: str
) -> None:
    translation.install("en" if language == "en" else "nl")
    theme().apply(appearance=appearance)
    gallery = shown(preferences, qtbot, (1154, 768))

    for tab in range(gallery.tabs.count()):
        gallery.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        assert cut_off(gallery) == []
        corner = gallery.grab().toImage().pixelColor(2, 2).name().upper()
        assert corner == theme().palette.window


def test_text_twice_as_large_is_not_cut_off(large_text: None, preferences: Preferences, qtbot: QtBot) -> None:
    gallery = shown(preferences, qtbot, (2308, 1536))

    for tab in range(gallery.tabs.count()):
        gallery.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        assert cut_off(gallery) == []


def test_everything_one_can_reach_has_a_name(
    dressed: QApplication, preferences: Preferences, qtbot: QtBot
) -> None:
    gallery = shown(preferences, qtbot, (1154, 768))

    nameless = [
        type(one).__name__
        for one in gallery.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.accessibleName()
        and not (isinstance(one, QPushButton) and one.text())
        and not one.objectName().startswith("qt_")
        and one.isVisible()
    ]

    assert nameless == []
