"""Start: from the process to a painted window that answers a key, beside a bare window in the same run."""

import math
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.remembering import remembered
from tests.benchmarks.report import Line
from tests.benchmarks.synthetic import register
from tests.benchmarks.timing import Timing, summary

RUNS = 9
LONGEST = 60
"""Seconds after which a window that never answers is given up."""
ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The environment of a screen: the one there is, else an X server of our own, else none."""
    # An installed program has its byte code on disk; where writing it is forbidden, compiling would count.
    home = {"PYTHONPATH": str(ROOT), "HOME": str(ROOT / "build" / "bench"), "PYTHONDONTWRITEBYTECODE": ""}
    if "DISPLAY" in os.environ:
        yield {**os.environ, **home}
        return
    server = shutil.which("Xvfb")
    if server is None:
        yield {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    arguments = [server, "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(arguments, pass_fds=(writing,), stderr=subprocess.DEVNULL) as child:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield {**os.environ, **home, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        child.terminate()


def run(folder: Path, count: int) -> list[Line]:
    """Both windows in turn, the app's on a register with so many cases."""
    file = register(folder, count)
    with screen() as seen, remembered(file, seen) as (environment, opened_by):
        return _run(file, count, environment, opened_by)


def _run(file: Path, count: int, environment: dict[str, str], opened_by: str) -> list[Line]:
    bare: list[float] = []
    answered: list[float] = []
    settled: list[float] = []
    for round_ in range(RUNS + 1):
        plain = _timed(["bare"], ("answered",), environment)
        ours = _timed(["app", str(file)], ("answered", "settled"), environment)
        if round_:  # the first round warms the disk
            bare.append(plain["answered"])
            answered.append(ours["answered"])
            settled.append(ours["settled"])
    timings: dict[str, Timing] = {
        "bare window, key answered": summary(bare),
        "app window, key answered": summary(answered),
        f"start page shown, key by {opened_by}": summary(settled),
    }
    base = timings["bare window, key answered"].p50
    return [Line("start", count, name, timing, timing.p50 / base) for name, timing in timings.items()]


def _timed(arguments: list[str], words: tuple[str, ...], environment: dict[str, str]) -> dict[str, float]:
    """When the child said each word, in milliseconds after it was started."""
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
