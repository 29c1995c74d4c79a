"""I2: an acknowledged save survives loss of power. The real process is recorded and its writes played back.

``strace`` records what the worker asks of the system; up to a random moment everything that was synced is
kept, of the rest a random part, torn at sectors of 512 bytes. The same with ``synchronous=normal`` must lose
saves: a harness that cannot fail proves nothing.
"""

import random
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from db.keys.key_file import key_file_of
from tests.fakes.registers import new_register
from tests.proving.row import Row
from tests.proving.work import add_up, look

SAVES = 90
SECTOR = 512
ROOT = Path(__file__).parents[2]
CALLS = "pwrite64,fdatasync,fsync,ftruncate,unlink,write"

WORKER = """
import sys, os
from pathlib import Path
import db.engine
if sys.argv[2] == "normal":
    kept = tuple(one for one in db.engine.PRAGMAS if "synchronous" not in one)
    db.engine.PRAGMAS = (*kept, "synchronous=normal")
from tests.fakes.clock import FixedClock
from tests.fakes.registers import opened
from tests.proving.work import save_one
store = opened(Path(sys.argv[1]), FixedClock())
for number in range(1, int(sys.argv[3]) + 1):
    save_one(store, number)
    os.write(1, b"saved %d\\n" % number)
os._exit(0)
"""

_CALL = re.compile(
    r"^(?:\d+\s+)?(?P<call>\w+)\((?P<fd>\d+)<(?P<file>(?:\\x[0-9a-f]{2}|[^>])*)>"
    r"(?:, (?P<rest>.*))?\)\s+= (?P<result>-?\d+)"
)
_BYTES = re.compile(r'^"(?P<bytes>(?:\\x[0-9a-f]{2})*)"(?:\.\.\.)?, (?P<size>\d+)(?:, (?P<at>\d+))?$')


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the process asked of the disk, or a save it told of."""

    kind: str
    file: str = ""
    at: int = 0
    data: bytes = b""
    number: int = 0


def run(folder: Path, count: int, seed: int = 1) -> list[Row]:
    """So many cuts of power, and a third as many with the negative control."""
    if shutil.which("strace") is None:
        return [Row("I2", "loss of power: strace is not here", 0, {}, {})]
    none: dict[str, int | str] = {"lost": 0, "corrupt": 0, "half": 0, "log broken": 0}
    full = _cut(folder, "full", count, seed)
    control = _cut(folder, "normal", max(count // 3, 10), seed)
    return [
        Row("I2", "loss of power, synchronous=full", count, full, none),
        Row(
            "I2",
            "… negative control, synchronous=normal: must lose",
            max(count // 3, 10),
            control,
            {"lost": "some"},
        ),
    ]


def _cut(folder: Path, synchronous: str, count: int, seed: int) -> dict[str, int]:
    place = folder / f"power-{synchronous}"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    path = new_register(place / "register.db")
    start = path.read_bytes()
    steps = list(_recorded(path, place / "trace", synchronous))
    saves = [at for at, one in enumerate(steps) if one.kind == "save"]
    again = place / "again" / path.name
    again.parent.mkdir()
    chance, tallies = random.Random(seed), []
    for _ in range(count):
        cut = chance.randrange(saves[0], len(steps))
        acknowledged = max((one.number for one in steps[:cut] if one.kind == "save"), default=0)
        _play(steps[:cut], {path.name: bytearray(start)}, again, chance)
        shutil.copy(key_file_of(path), key_file_of(again))
        tallies.append(look(again, acknowledged))
    shutil.rmtree(place)
    return add_up(tallies)


def _recorded(path: Path, trace: Path, synchronous: str) -> Iterator[Step]:
    """The steps of a worker on this register."""
    subprocess.run(
        (
            *("strace", "-f", "-y", "-xx", "-s", "8388608", "-o", str(trace), "-e", f"trace={CALLS}"),
            *(sys.executable, "-c", WORKER, str(path), synchronous, str(SAVES)),
        ),
        check=True,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
    )
    with trace.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            step = _step(line, path)
            if step is not None:
                yield step


def _step(line: str, path: Path) -> Step | None:
    called = _CALL.match(line)
    if called is None:
        return None
    file, call, rest = _plain(called["file"]).decode(errors="replace"), called["call"], called["rest"] or ""
    told = _BYTES.match(rest)
    if call == "write" and called["fd"] == "1" and told is not None:
        words = _plain(told["bytes"]).split()
        return Step("save", number=int(words[1])) if words and words[0] == b"saved" else None
    name = Path(file).name
    if not name.startswith(path.name) or name.endswith(("-shm", ".keys", ".witness")):
        return None
    if call == "pwrite64" and told is not None and told["at"] is not None:
        return Step("write", name, int(told["at"]), _plain(told["bytes"]))
    if call in {"fdatasync", "fsync"}:
        return Step("sync", name)
    return Step("cut", name, int(rest)) if call == "ftruncate" else None


def _plain(text: str) -> bytes:
    return re.sub(rb"\\x([0-9a-f]{2})", lambda found: bytes.fromhex(found[1].decode()), text.encode())


def _play(steps: list[Step], disk: dict[str, bytearray], again: Path, chance: random.Random) -> None:
    """What a disk may hold after these steps: all that was synced, some of the rest, some of that torn."""
    waiting: dict[str, list[Step]] = defaultdict(list)
    for step in steps:
        if step.kind == "sync":
            for earlier in waiting.pop(step.file, []):
                _apply(disk, earlier)
        elif step.kind in {"write", "cut"}:
            waiting[step.file].append(step)
    for step in (one for those in waiting.values() for one in those):
        if chance.random() < 0.5:
            _tear(disk, step, chance)
    for old in again.parent.iterdir():
        old.unlink()
    for name, content in disk.items():
        (again.parent / name).write_bytes(content)


def _tear(disk: dict[str, bytearray], step: Step, chance: random.Random) -> None:
    """A step that was not synced, whole or some of its sectors."""
    if step.kind != "write" or chance.random() < 0.6:
        _apply(disk, step)
        return
    for at in range(0, len(step.data), SECTOR):
        if chance.random() < 0.5:
            _apply(disk, Step("write", step.file, step.at + at, step.data[at : at + SECTOR]))


def _apply(disk: dict[str, bytearray], step: Step) -> None:
    content = disk.setdefault(step.file, bytearray())
    if step.kind == "cut":
        del content[step.at :]
        return
    if len(content) < step.at:
        content.extend(bytes(step.at - len(content)))
    content[step.at : step.at + len(step.data)] = step.data
