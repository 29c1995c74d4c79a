"""How long the window keeps a key waiting while it searches, prints and imports; and key to list painted."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from db.keys.key_file import key_file_of
from tests.benchmarks.report import Line
from tests.benchmarks.starting import ROOT, screen
from tests.benchmarks.synthetic import register
from tests.benchmarks.timing import Timing, summary

LIMIT_MS, FRAME_MS = 50, 16
ROWS, ITEMS = 5_000, 200
"""Of the list that is taken in, and of the agenda that is printed."""


def run(folder: Path, count: int) -> list[Line]:
    """Sit at a window on a copy of the register with so many cases."""
    place = folder / f"sitting-{count}"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    file = place / "register.triage"
    shutil.copy(register(folder, count), file)
    shutil.copy(key_file_of(register(folder, count)), key_file_of(file))
    script = Path(__file__).with_name("sitting.py")
    with screen() as environment:
        own = {name: str(place) for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")}
        done = subprocess.run(
            (sys.executable, str(script), str(file), str(ROWS), str(ITEMS)),
            cwd=ROOT,
            env={**environment, **own, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
            stdout=subprocess.PIPE,
            check=True,
        )
    shutil.rmtree(place)
    told: dict[str, list[float]] = json.loads(done.stdout)
    keys = summary(told.pop("keys"))
    return [
        Line("keys", count, f"key to list painted (ratio: p95 to {FRAME_MS} ms)", keys, keys.p95 / FRAME_MS),
        *(_waits(count, name, late) for name, late in told.items()),
    ]


def _waits(count: int, name: str, late: list[float]) -> Line:
    longest = max(late)
    timing = Timing(summary(late).p50, longest, len(late))
    return Line("stall", count, f"window waits, {name} (p50 / longest)", timing, longest / LIMIT_MS)
