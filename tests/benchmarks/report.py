"""One table of what was measured, and the same as JSON."""

import json
import platform
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.benchmarks.timing import Timing


@dataclass(frozen=True, slots=True)
class Line:
    """One thing measured. ``ratio`` is its median over that of the baseline of the same run."""

    subject: str
    cases: int
    name: str
    timing: Timing
    ratio: float


def show(lines: Iterable[Line]) -> str:
    """The table as text."""
    rows = [f"{'':8}{'cases':>9}  {'':44}{'p50 / p95 ms':>19}  {'ratio':>7}"]
    rows += [
        f"{line.subject:8}{line.cases:>9,}  {line.name:44}{line.timing!s:>19}  {line.ratio:>6.2f}×"
        for line in lines
    ]
    return "\n".join(rows)


def save(lines: Iterable[Line], path: Path) -> None:
    """The same as a JSON file, with the machine it was measured on."""
    found = {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "lines": [asdict(one) for one in lines],
    }
    path.write_text(json.dumps(found, indent=1), encoding="utf-8")
