"""A save, durable: case, decision and line of the log, beside the same rows by the bare driver."""

from contextlib import closing
from itertools import count as counting
from pathlib import Path

from tests.benchmarks.raw_rows import RawSaves
from tests.benchmarks.report import Line
from tests.benchmarks.synthetic import register
from tests.benchmarks.timing import interleaved
from tests.fakes.clock import FixedClock
from tests.fakes.registers import bare, copy_register, new_register, opened
from tests.proving.work import save_one

RUNS = 300
FIRST = 500_000
"""Numbers of the cases saved here: no list of the benchmark reaches them."""

ONE_ROW = "one row in an empty file, bare driver"
BASE = "the same rows, bare driver"


def run(folder: Path, count: int) -> list[Line]:
    """Saves and raw commits in turn: all encrypted, write-ahead log, every commit synchronised to disk."""
    path, beside, raw = folder / "saving.db", folder / "saving-raw.db", new_register(folder / "raw.db")
    numbers = counting(FIRST)
    for copy in (path, beside):
        copy_register(register(folder, count), copy)
        store = opened(copy, FixedClock())
        save_one(store, next(numbers))
        store.close()
    store = opened(path, FixedClock())
    with closing(bare(raw)) as connection, closing(RawSaves(beside)) as saves:
        connection.execute("PRAGMA journal_mode=wal")
        connection.execute("PRAGMA synchronous=full")
        connection.execute("CREATE TABLE bench (text)")

        def commit() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO bench VALUES (?)", ("x" * 1000,))
            connection.execute("COMMIT")

        timings = interleaved(
            {
                BASE: saves.write,
                ONE_ROW: commit,
                "case + decision + line of the log": lambda: save_one(store, next(numbers)),
            },
            RUNS,
        )
    store.close()
    return [Line("save", count, name, one, one.p50 / timings[BASE].p50) for name, one in timings.items()]
