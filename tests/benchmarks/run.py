"""``make bench``: start, list and search at several sizes, beside their baselines in the same run."""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks import lists, saving, searching, stalls, starting  # noqa: E402 - the path comes first
from tests.benchmarks.report import Line, save, show  # noqa: E402 - likewise

SIZES = (10_000, 100_000)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, nargs="*", default=SIZES)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    lines: list[Line] = []
    for count in given.cases:
        for subject in (starting, lists, searching, saving, stalls):
            lines += subject.run(given.folder, count)
    sys.stdout.write(show(lines) + "\n")
    save(lines, given.folder / "bench.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
