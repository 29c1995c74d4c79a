"""``make pictures``: every screen in every appearance, language and scale, on sheets under docs/pictures.

Each sheet is made by a process of its own, with a profile and a register of its own; the single pictures
stay under build/screens.
"""

import gc
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

import ui  # noqa: F401 - before Qt, as in the app: it keeps Python's own way to import

# isort: split
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from tests.walks.appearances import Look, wearing
from tests.walks.desk import Desk
from tests.walks.every_screen import look_at_all
from tests.walks.registers import demo_register
from ui.preferences import Preferences

ROOT = Path(__file__).parents[2]
SHEETS = ROOT / "docs" / "pictures" / "schermen"
SINGLE = ROOT / "build" / "screens"
SCREEN = QSize(1366, 768)
"""Pixels of the smallest screen people have; at twice the scale, half as much fits."""
SCALES = (1, 2)
LOOKS: tuple[Look, ...] = ("light", "dark", "contrast")
CASES = 120
THUMB, CAPTION, GAP, ABREAST = QSize(342, 192), 20, 8, 6
QUALITY = 60


def main() -> None:
    """Make every sheet, as many at a time as there are processors."""
    shutil.rmtree(SINGLE, ignore_errors=True)
    SHEETS.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for name in pool.map(_apart, product(("nl", "en"), LOOKS, SCALES)):
            sys.stdout.write(f"{name}: {len(list((SINGLE / name).glob('*.png')))} screens\n")


def _apart(kind: tuple[str, Look, int]) -> str:
    """Make one sheet in a process of its own: Qt takes its scale when it starts."""
    language, look, scale = kind
    place = SINGLE / f"{language}-{look}-{scale * 100}"
    place.mkdir(parents=True)
    environment = {
        **os.environ,
        **{name: str(place / "profile") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")},
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(scale),
        "QT_LOGGING_RULES": "qt.qpa.*=false",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    subprocess.run(
        (sys.executable, "-m", "tests.walks.contact_sheet", str(place), language, look, str(scale)),
        check=True,
        cwd=ROOT,
        env=environment,
    )
    return place.name


def one_sheet(place: Path, language: str, look: Look, scale: int) -> None:
    """Look at every screen once, and put the pictures on one sheet."""
    gc.disable()  # as the app does: a worker must not take a widget away
    (place / "profile").mkdir(exist_ok=True)
    path = demo_register(place / "profile" / "demo.triage", CASES)
    settings = QSettings(str(place / "profile" / "desk.ini"), QSettings.Format.IniFormat)
    preferences = Preferences(settings)
    preferences.language = "en" if language == "en" else "nl"
    desk = Desk(path, "", lambda: "kanarie", preferences)
    pictures: list[tuple[str, QImage]] = []
    size = SCREEN / scale

    def keep(name: str, seen: tuple[QWidget, ...]) -> None:
        if seen[0].size() != size:
            seen[0].resize(size)
            desk.typist.rest()
        picture = together(seen)
        picture.save(str(place / f"{len(pictures):02d} {name}.png"))
        pictures.append((name, picture))

    with wearing(look):
        look_at_all(desk, keep)
    assert sheet(pictures).save(str(SHEETS / f"{place.name}.webp"), quality=QUALITY)


def together(seen: tuple[QWidget, ...]) -> QImage:
    """The window with what stands over it, where it stands."""
    window = seen[0]
    picture = window.grab().toImage()
    corner = window.mapToGlobal(QPoint(0, 0))
    painter = QPainter(picture)
    for one in seen[1:]:
        at = one.mapToGlobal(QPoint(0, 0)) - corner
        painter.drawPixmap(at, one.grab())
        painter.setPen(QColor("#808080"))
        painter.drawRect(QRect(at, one.size()))
    painter.end()
    picture.setDevicePixelRatio(1)
    return picture


def sheet(pictures: list[tuple[str, QImage]]) -> QImage:
    """All pictures small, in rows, each with its name below."""
    rows = -(-len(pictures) // ABREAST)
    wide, high = THUMB.width() + GAP, THUMB.height() + CAPTION + GAP
    made = QImage(ABREAST * wide + GAP, rows * high + GAP, QImage.Format.Format_RGB32)
    made.fill(QColor("#FFFFFF"))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for at, (name, picture) in enumerate(pictures):
        place = QPoint(GAP + at % ABREAST * wide, GAP + at // ABREAST * high)
        small = picture.scaled(
            THUMB, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(place, small)
        painter.setPen(QColor("#202020"))
        painter.drawText(QRect(place + QPoint(0, THUMB.height()), QSize(THUMB.width(), CAPTION)), 0, name)
    painter.end()
    return made


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    else:
        folder, spoken, worn, scaled = sys.argv[1:]
        one_sheet(Path(folder), spoken, worn, int(scaled))  # type: ignore[arg-type]  # one of LOOKS
