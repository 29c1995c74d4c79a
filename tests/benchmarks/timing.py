"""Medians and percentiles of repeated runs, in milliseconds."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """How long something took, over several runs."""

    p50: float
    p95: float
    runs: int

    def __str__(self) -> str:
        return f"{self.p50:8.2f} / {self.p95:8.2f}"


def summary(milliseconds: Sequence[float]) -> Timing:
    """The median and the 95th percentile."""
    ordered = sorted(milliseconds)
    return Timing(
        statistics.median(ordered), ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))], len(ordered)
    )


def measured(act: Callable[[], object]) -> float:
    """One run, in milliseconds."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def interleaved(acts: dict[str, Callable[[], object]], runs: int) -> dict[str, Timing]:
    """Several things measured in turn, so that a noisy moment hits them all; the first round warms up."""
    found: dict[str, list[float]] = {name: [] for name in acts}
    for round_ in range(runs + 1):
        for name, act in acts.items():
            took = measured(act)
            if round_:
                found[name].append(took)
    return {name: summary(took) for name, took in found.items()}
