"""Typing survives ``kill -9``: in whatever form, it is named and put back, but for its last seconds."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.proving.row import Row
from tests.walks.registers import demo_register
from ui.drafts.forms import PAGES

ROOT = Path(__file__).parents[2]
CASES = 40
AT_MOST = 2.0
"""Seconds of typing that may be missing."""
LONGEST = 4.0
"""Seconds somebody types at most before the kill."""
_PATIENCE = 90.0


@dataclass
class Sitting:
    """One window, from its start to its kill.

    Args:
        form: What was typed in.
        seed: Chose record, part and letters.
        lines: What it told.
    """

    form: str
    seed: int
    lines: list[dict[str, Any]] = field(default_factory=list)
    killed: float = 0.0
    typing_for: float = 0.0

    def last(self, key: str) -> Any:
        """What it told last under a key."""
        return next((line[key] for line in reversed(self.lines) if key in line), None)


def run(folder: Path, count: int, seed: int = 4, lanes: int = 2) -> list[Row]:
    """Kill so many windows while somebody types, spread over all forms."""
    forms = list(PAGES)
    wanted = [forms[at % len(forms)] for at in range(count)]
    shares = [wanted[lane::lanes] for lane in range(lanes)]
    registers = [_register(folder / f"lane-{lane}") for lane in range(lanes)]  # Alembic takes one at a time
    with ThreadPoolExecutor(lanes) as pool:
        parts = list(pool.map(_one_lane, registers, shares, range(seed, seed + lanes)))
    found: dict[str, int] = {"lost": 0, "not named": 0, "too much missing": 0, "longest missing ms": 0}
    per_form: dict[str, int] = dict.fromkeys(forms, 0)
    for kill in (kill for part in parts for kill in part):
        per_form[kill.form] += 1
        found["lost"] += kill.lost
        found["not named"] += not kill.named
        found["too much missing"] += kill.missing > AT_MOST
        found["longest missing ms"] = max(found["longest missing ms"], round(1000 * kill.missing))
        sys.stderr.write(
            f"{kill.form:20} seed {kill.seed:>9} after {kill.after:.2f} s: missing {kill.missing:.2f} s\n"
        )
    found["forms"] = sum(1 for times in per_form.values() if times)
    found["fewest per form"] = min(per_form.values())
    none: dict[str, int | str] = {"lost": 0, "not named": 0, "too much missing": 0}
    return [Row("I1", "kill -9 of a window while somebody types", count, found, none)]


@dataclass(frozen=True, slots=True)
class Kill:
    """What became of what was typed before one kill."""

    form: str
    seed: int
    after: float
    lost: bool
    named: bool
    missing: float


def _register(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return demo_register(folder / "demo.triage", CASES)


def _one_lane(register: Path, forms: list[str], seed: int) -> list[Kill]:
    chance = random.Random(seed)
    kills: list[Kill] = []
    before: Sitting | None = None
    for form in [*forms, ""]:
        sitting = _sit(register, form, chance.randrange(10**9), before, chance.uniform(0.1, LONGEST))
        if before is not None:
            kills.append(_judged(before, sitting))
        before = sitting
    return kills


def _sit(register: Path, form: str, seed: int, before: Sitting | None, seconds: float) -> Sitting:
    """Let somebody sit down, and kill the window after so many seconds of typing."""
    sitting = Sitting(form, seed)
    earlier = [before.form, str(before.seed)] if before is not None else ["", "0"]
    profile = register.parent / "profile"
    profile.mkdir(exist_ok=True)
    places = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
    environment = {
        **os.environ,
        **dict.fromkeys(places, str(profile)),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    command = (sys.executable, "-m", "tests.proving.typing_desk", str(register), form, str(seed), *earlier)
    with (
        (register.parent / "said.txt").open("a", encoding="utf-8") as said,
        subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=said, text=True, cwd=ROOT, env=environment
        ) as process,
    ):
        assert process.stdout is not None
        watchdog = threading.Timer(_PATIENCE, process.kill)
        watchdog.start()
        deadline: float | None = None
        for line in process.stdout:
            sitting.lines.append(json.loads(line))
            if "at" in sitting.lines[-1] and deadline is None:
                deadline = sitting.lines[-1]["at"] + seconds
            if deadline is not None and time.monotonic() >= deadline:
                break
        if form:
            process.kill()
        sitting.killed = time.monotonic()
        watchdog.cancel()
        if form:  # what it told between the last line read and the kill
            sitting.lines += [json.loads(rest) for rest in process.stdout if rest.endswith("\n")]
        process.wait()
        assert process.returncode == (-signal.SIGKILL if form else 0), (
            register.parent / "said.txt"
        ).read_text(encoding="utf-8")[-2000:]
    sitting.typing_for = seconds
    assert not form or sitting.last("typed") is not None, (form, seed, sitting.lines[-2:])
    return sitting


def _judged(killed: Sitting, after: Sitting) -> Kill:
    """Hold what is there again against what had been typed."""
    typed = [(line["at"], line["typed"]) for line in killed.lines if "at" in line]
    there, named = after.last("there"), " ".join(after.last("named") or [])
    before = killed.last("before")
    known = [before, *(texts for _at, texts in typed)]
    place = _place(there, known)
    # All typed after the state that is there again is missing: from the next letter on.
    missing = 0.0 if place == len(typed) else killed.killed - typed[max(place, 0)][0]
    old_enough = killed.killed - typed[0][0] > AT_MOST
    return Kill(
        form=killed.form,
        seed=killed.seed,
        after=killed.killed - typed[0][0],
        lost=there is None and old_enough,
        named=(there is None and not old_enough) or ("Eerder getypt" in named and place >= 0),
        missing=missing,
    )


def _place(there: dict[str, str] | None, known: list[dict[str, str]]) -> int:
    """After how many letters stood there what is there again; 0 when nothing is, -1 when it never did."""
    if there is None:
        return 0
    return next((at for at in range(len(known) - 1, -1, -1) if known[at] == there), -1)
