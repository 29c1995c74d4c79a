"""A save, durable: case, decision and line of the log, beside a bare commit to the same encrypted file."""

from contextlib import closing
from itertools import count as counting
from pathlib import Path

from tests.benchmarks.report import Line
from tests.benchmarks.synthetic import register
from tests.benchmarks.timing import interleaved
from tests.fakes.clock import FixedClock
from tests.fakes.registers import bare, copy_register, new_register, opened
from tests.proving.work import save_one

RUNS = 200
FIRST = 500_000
"""Numbers of the cases saved here: no list of the benchmark reaches them."""

BASE = "bare commit of one row"


def run(folder: Path, count: int) -> list[Line]:
    """Saves and bare commits in turn: both encrypted, write-ahead log, every commit synchronised to disk."""
    path, raw = folder / "saving.db", new_register(folder / "raw.db")
    copy_register(register(folder, count), path)
    store, numbers = opened(path, FixedClock()), counting(FIRST)
    with closing(bare(raw)) as connection:
        connection.execute("PRAGMA journal_mode=wal")
        connection.execute("PRAGMA synchronous=full")
        connection.execute("CREATE TABLE bench (text)")

        def commit() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO bench VALUES (?)", ("x" * 1000,))
            connection.execute("COMMIT")

        timings = interleaved(
            {BASE: commit, "case + decision + line of the log": lambda: save_one(store, next(numbers))}, RUNS
        )
    store.close()
    return [Line("save", count, name, one, one.p50 / timings[BASE].p50) for name, one in timings.items()]
