"""Light, dark, high contrast and compact, while the window is open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ui.icons.tint import dress
from ui.theme.high_contrast import from_system
from ui.theme.metrics import metrics_for
from ui.theme.palette import DARK
from ui.theme.theme import theme


def test_light_and_dark_follow_the_choice(dressed: QApplication) -> None:
    told: list[str] = []
    theme().changed.connect(lambda: told.append(theme().palette.name))

    theme().apply(appearance="dark")
    assert theme().palette is DARK
    assert dressed.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window

    theme().apply(appearance="dark")
    theme().apply(appearance="light")
    assert told == ["dark", "light"]


@pytest.mark.parametrize(("scheme", "name"), [(Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")])
def test_by_itself_the_window_follows_the_system(
    dressed: QApplication, monkeypatch: pytest.MonkeyPatch, scheme: Qt.ColorScheme, name: str
) -> None:
    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return scheme

    monkeypatch.setattr(QApplication, "styleHints", Hints)

    theme().apply(appearance="system")

    assert theme().palette.name == name


def test_high_contrast_is_the_systems_own(dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    class Hints:
        def contrastPreference(self) -> Qt.ContrastPreference:
            return Qt.ContrastPreference.HighContrast

    monkeypatch.setattr(theme(), "_hints", (QApplication.styleHints(), Hints()))

    theme().apply(appearance="system")

    assert theme().palette.name == "high contrast"
    assert theme().palette.window == dressed.style().standardPalette().color(QPalette.ColorRole.Window).name()


def test_the_systems_colours_keep_their_meaning() -> None:
    system = QPalette(QColor("#000000"))
    system.setColor(QPalette.ColorRole.Text, QColor("#ffff00"))
    system.setColor(QPalette.ColorRole.Base, QColor("#000000"))
    system.setColor(QPalette.ColorRole.Highlight, QColor("#00ffff"))

    palette = from_system(system)

    assert {palette.of(tone) for tone in ("plain", "ok", "attention", "urgent", "muted")} == {"#ffff00"}
    assert palette.soft("urgent") == "#000000"
    assert palette.selection == "#00ffff"


def test_sizes_grow_with_the_systems_text_and_never_shrink() -> None:
    assert (metrics_for(12).body, metrics_for(12).row) == (13, 36)
    assert metrics_for(12, compact=True).row == 28
    assert (metrics_for(24).body, metrics_for(24).row) == (26, 72)
    assert metrics_for(8) == metrics_for(12)


def test_icons_take_the_colours_of_the_theme(dressed: QApplication) -> None:
    button, label, primary = QPushButton("Bewaren"), QLabel(), QPushButton("Nieuw")
    primary.setProperty("kind", "primary")
    dress(button, "save")
    dress(label, "sun", "urgent", size=20)
    dress(primary, "plus")
    before = [button.icon().cacheKey(), label.pixmap().cacheKey(), primary.icon().cacheKey()]

    theme().apply(appearance="dark")

    after = [button.icon().cacheKey(), label.pixmap().cacheKey(), primary.icon().cacheKey()]
    assert all(old != new for old, new in zip(before, after, strict=True))
    assert label.pixmap().toImage().pixelColor(10, 10).alpha() == 0 or label.width() == 20
