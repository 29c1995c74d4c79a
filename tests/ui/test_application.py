"""The start: drawn first, loaded after; and what a whole run does."""

import gc
import subprocess
import sys
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.fakes.keys import CODE, FakeKeys
from tests.fakes.upkeep import FakeUpkeep
from triage_app.services.app import App, Made
from ui.application import make_application, run
from ui.wiring import Wiring

ROOT = Path(__file__).parents[2]
HEAVY = (
    "pydantic",
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "reportlab",
    "pikepdf",
    "numpy",
    "python_calamine",
    "xlsxwriter",
    "openpyxl",
    "tomllib",
    "importlib.resources",
    "concurrent.futures",
    "asyncio",
    "email",
    "http",
    "ui.welcome",
    "ui.widgets.form",
    "triage_app.domain",
    "triage_app.services",
    "triage_app.words",
    "triage_app.spreadsheets",
    "db",
    "reports",
)

START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ui import application, shell
from ui.wiring import Wiring

seen = []

def first_look(self):
    seen.extend(sys.modules)
    self.window.close()

shell.Shell._begin = first_look
wiring = Wiring(print, print, print, Path("register"), bool, str, print, print, Path, Path)
code = application.run(wiring)
print("\\n".join(seen))
sys.exit(code)
"""


def test_nothing_heavy_is_imported_before_the_first_drawing() -> None:
    done = subprocess.run(
        [sys.executable, "-c", START], capture_output=True, text=True, check=False, cwd=ROOT, timeout=60
    )

    pulled_in = set(done.stdout.split())
    assert done.returncode == 0, done.stderr
    assert "ui.main_window" in pulled_in
    assert (
        sorted(name for name in pulled_in if any(name == one or name.startswith(f"{one}.") for one in HEAVY))
        == []
    )


def test_a_run_ends_with_the_window_and_leaves_the_process_as_it_was(
    dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[str] = []
    store = SimpleNamespace(location=str(tmp_path / "x"), demo=False, close=lambda: closed.append("closed"))

    def refuse(_path: Path, _opening: object) -> App:
        QTimer.singleShot(0, dressed, dressed.closeAllWindows)
        return cast(
            "App", SimpleNamespace(store=store, pages=(), keys=FakeKeys(), upkeep=FakeUpkeep(), load=print)
        )

    monkeypatch.setattr("ui.shell.pages", tuple)
    wiring = Wiring(
        open_register=refuse,
        create_register=lambda path, founding: Made(refuse(path, founding), CODE),
        today=lambda: date(2026, 11, 23),
        default_register=tmp_path / "x",
        remember_possible=lambda: False,
        demo_passphrase=lambda _path: "",
        backups_of=lambda _path: (),
        put_back=lambda _path, _file, _opening: None,
        sessions=lambda: tmp_path / "windows",
        faults=lambda: tmp_path / "faults.jsonl",
    )
    hook = sys.excepthook
    QTimer.singleShot(300, dressed, dressed.closeAllWindows)

    code = run(wiring)

    assert code == 0
    assert gc.isenabled()
    assert sys.excepthook is sys.__excepthook__
    sys.excepthook = hook


def test_there_is_one_application(dressed: QApplication) -> None:
    assert make_application() is dressed
