"""Start: from the process to a painted window that answers a key, beside a bare window in the same run."""

import math
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

from tests.benchmarks.report import Line
from tests.benchmarks.synthetic import register
from tests.benchmarks.timing import Timing, summary

RUNS = 9
LONGEST = 60
"""Seconds after which a window that never answers is given up."""
ROOT = Path(__file__).resolve().parents[2]


def run(folder: Path, count: int) -> list[Line]:
    """Both windows in turn, the app's on a register with so many cases."""
    file = register(folder, count)
    bare: list[float] = []
    answered: list[float] = []
    settled: list[float] = []
    for round_ in range(RUNS + 1):
        plain = _timed(["bare"], ("answered",))
        ours = _timed(["app", str(file)], ("answered", "settled"))
        if round_:  # the first round warms the disk
            bare.append(plain["answered"])
            answered.append(ours["answered"])
            settled.append(ours["settled"])
    timings: dict[str, Timing] = {
        "bare window, key answered": summary(bare),
        "app window, key answered": summary(answered),
        "app, start page of the register shown": summary(settled),
    }
    base = timings["bare window, key answered"].p50
    return [Line("start", count, name, timing, timing.p50 / base) for name, timing in timings.items()]


def _timed(arguments: list[str], words: tuple[str, ...]) -> dict[str, float]:
    """When the child said each word, in milliseconds after it was started."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(ROOT / "build" / "bench")}
    if "DISPLAY" not in environment:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    begun = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.probe", *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=ROOT,
    )
    gives_up = threading.Timer(LONGEST, child.kill)
    gives_up.start()
    found: dict[str, float] = {}
    assert child.stdout is not None
    for line in child.stdout:
        if line.strip() in words:
            found[line.strip()] = (time.perf_counter() - begun) * 1000
        if len(found) == len(words):
            break
    gives_up.cancel()
    child.kill()
    child.wait()
    child.stdout.close()
    return {word: found.get(word, math.nan) for word in words}
