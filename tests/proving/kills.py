"""I1: an acknowledged save survives ``kill -9``. Writers are forked warm: a thousand kills take minutes."""

import os
import random
import shutil
import signal
import time
from pathlib import Path

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.registers import new_register, opened
from tests.proving.row import Row
from tests.proving.work import add_up, look, save_one

PER_REGISTER = 25
LONGEST = 0.08
"""Seconds a writer lives at most after its first save."""


def run(folder: Path, count: int, seed: int = 1) -> list[Row]:
    """Kill so many writers, each at a random moment, and look after each."""
    chance = random.Random(seed)
    tallies = []
    for batch in range(0, count, PER_REGISTER):
        place = folder / f"kills-{batch}"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        path = new_register(place / "register.db")
        acknowledged = 0
        for _ in range(min(PER_REGISTER, count - batch)):
            acknowledged = max(acknowledged, _killed(path, acknowledged, chance))
            tallies.append(look(path, acknowledged))
        shutil.rmtree(place)
    none: dict[str, int | str] = {"lost": 0, "corrupt": 0, "half": 0, "log broken": 0}
    return [Row("I1", "kill -9 of a writer, register looked at after each", count, add_up(tallies), none)]


def _killed(path: Path, saved: int, chance: random.Random) -> int:
    """Fork a writer, kill it, and give the number of its last acknowledged save."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _write_on(path, saved, writing)
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as told:
        first = told.read(1)
        time.sleep(chance.uniform(0, LONGEST))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines = (first + told.readall()).split(b"\n")
    complete = [int(one) for one in lines[:-1] if one]
    return complete[-1] if complete else saved


def _write_on(path: Path, saved: int, told: int) -> None:
    """Save until killed; each save is told after its commit."""
    try:
        store = opened(path, FixedClock())
        with store.reading(DESK) as work:
            saved = max([saved, *(one.id for one in work.cases.every())])
        while True:
            saved += 1
            save_one(store, saved)
            os.write(told, b"%d\n" % saved)
    finally:
        os._exit(1)
