"""The list: first rows, sorting, jumping, beside raw SQLite in the same run."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.benchmarks.report import Line
from tests.benchmarks.synthetic import DESK, plain_table, register
from tests.benchmarks.timing import interleaved
from tests.fakes.registers import opened
from triage_app.bootstrap import SystemClock
from triage_app.services.cases.query import CaseQuery, SortKey
from triage_app.services.cases.showing import CaseShowing

ROWS = 100
RUNS = 11


def run(folder: Path, count: int) -> list[Line]:
    """The list of a register with so many cases."""
    clock = SystemClock()
    store = opened(register(folder, count), clock)
    showing = CaseShowing(store, DESK)
    plain = plain_table(folder, count)
    today = clock.today()

    def page(sort: SortKey, offset: int = 0) -> object:
        return showing.rows(CaseQuery(day=today, sort=sort, offset=offset, limit=ROWS))

    def raw(offset: int = 0) -> object:
        return plain.execute(
            "select * from zaak order by zitting, id limit ? offset ?", (ROWS, offset)
        ).fetchall()

    acts: dict[str, Callable[[], object]] = {
        "raw sqlite, first 100 by hearing": raw,
        "raw sqlite, jump to the middle": partial(raw, count // 2),
    }
    acts |= {f"list by {sort.value}": partial(page, sort) for sort in SortKey}
    acts |= {"list, jump to the middle": partial(page, SortKey.HEARING, count // 2)}
    acts |= {"counts of all chips": partial(showing.counts, today)}
    found = interleaved(acts, RUNS)
    store.close()
    plain.close()
    base = found["raw sqlite, first 100 by hearing"].p50
    return [Line("list", count, name, timing, timing.p50 / base) for name, timing in found.items()]
