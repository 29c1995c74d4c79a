"""``make prove``: every promise of the store tried at full count, in one table; exit code 1 if one fails."""

import argparse
import json
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.proving import (  # noqa: E402 - the path comes first
    canaries,
    damage,
    drafts,
    kills,
    power,
    secrets_kept,
    tampering,
    undoing,
    upkeep,
    writers,
)
from tests.proving.row import Row, show  # noqa: E402 - likewise

HARNESSES: dict[str, Callable[[Path, float], list[Row]]] = {
    "kills": lambda folder, share: kills.run(folder, _of(1000, share)),
    "power": lambda folder, share: power.run(folder, _of(1000, share)),
    "faults": lambda folder, _share: writers.faults(folder),
    "collisions": lambda folder, share: writers.collisions(folder, _of(1000, share)),
    "drafts": lambda folder, share: drafts.run(folder, _of(200, share)),
    "undo": lambda folder, share: undoing.run(folder, _of(10_000, share), _of(1000, share)),
    "flips": lambda folder, share: damage.bit_flips(folder, _of(500, share)),
    "keys": lambda folder, share: damage.wrong_keys(folder, _of(200, share)),
    "tampering": lambda folder, share: tampering.run(folder, _of(200, share)),
    "rekeys": lambda folder, share: upkeep.rekeys(folder, _of(50, share)),
    "migrations": lambda folder, share: upkeep.migrations(folder, _of(50, share)),
    "backups": lambda folder, share: upkeep.backups(folder, _of(25, share)),
    "canaries": lambda folder, share: canaries.run(folder, _of(1000, share), _of(500, share)),
    "keyrings": lambda folder, _share: secrets_kept.keyrings(folder),
    "gnome": lambda folder, _share: secrets_kept.gnome_keyring(folder),
    "erasure": lambda folder, share: secrets_kept.erasure(folder, _of(50, share)),
}
"""Every harness, with the counts that prove; a share of them shows that it works."""


def main() -> int:
    """Try, print, save."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("only", nargs="*", choices=[*HARNESSES, []], help="these harnesses alone")
    parser.add_argument("--share", type=float, default=1.0, help="how much of the counts")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "prove")
    given = parser.parse_args()
    rows: list[Row] = []
    for name in given.only or HARNESSES:
        place = given.folder / name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        begun = time.monotonic()
        found = HARNESSES[name](place, given.share)
        rows += found
        sys.stderr.write(f"{show(found)}\n{name}: {time.monotonic() - begun:.0f} s\n\n")
        shutil.rmtree(place, ignore_errors=True)
    sys.stdout.write(show(rows) + "\n")
    table = [{**asdict(row), "holds": row.holds, "here": row.here} for row in rows]
    (given.folder / "prove.json").write_text(json.dumps(table, indent=1), encoding="utf-8")
    return int(any(row.here and not row.holds for row in rows))


def _of(count: int, share: float) -> int:
    return max(1, round(count * share))


if __name__ == "__main__":
    sys.exit(main())
