"""Icons: only those used, each drawable, tinted and sharp."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui.icons.tint import icon, pixmap
from ui.theme.palette import LIGHT

ROOT = Path(__file__).parents[3]
ICONS = sorted(path.stem for path in (ROOT / "ui" / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_in_its_colour(dressed: QApplication, name: str) -> None:
    image = pixmap(name, "#ff0000", 24).toImage()

    colours = {
        image.pixelColor(x, y).name()
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#ff0000"}


def test_an_icon_is_sharp_on_a_fine_screen(dressed: QApplication) -> None:
    drawn = pixmap("sun", LIGHT.text, 16, 2.0)

    assert (drawn.width(), drawn.devicePixelRatio()) == (32, 2.0)


def test_a_disabled_icon_looks_disabled(dressed: QApplication) -> None:
    made = icon("sun", size=16)

    normal = made.pixmap(16, QIcon.Mode.Normal).toImage()
    assert normal != made.pixmap(16, QIcon.Mode.Disabled).toImage()


def test_an_icon_that_does_not_exist_is_a_bug(dressed: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("unicorn")


def test_every_icon_is_used_and_stands_under_its_licence() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "ui").rglob("*.py"))

    unused = [name for name in ICONS if not re.search(rf'"{name}"', source)]

    assert unused == []
    assert "ISC License" in (ROOT / "ui" / "icons" / "LICENSE").read_text(encoding="utf-8")
