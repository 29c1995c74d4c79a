"""Qt for Python leaves imports as Python has them, in a process of its own."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPT = """
import builtins
plain = builtins.__import__
from ui.qt_loading import load_qt
import PySide6.QtCore
print(builtins.__import__ is plain)
load_qt()
print(builtins.__import__ is plain)
from ui.pages import pages
print(len([spec.load() for spec in pages()]) > 3)
"""


def test_the_hook_of_qt_is_taken_away_again_and_every_page_loads(tmp_path: Path) -> None:
    told = subprocess.run(
        (sys.executable, "-c", SCRIPT), cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.split()
    assert told == ["False", "True", "True"]
