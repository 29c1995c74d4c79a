"""What the worker of a crash does: real saves in the real, encrypted store; and the look afterwards."""

from contextlib import closing
from pathlib import Path

from db.store import SqlStore
from db.upkeep.backup import faults
from tests.fakes.clock import DESK, NOW, FixedClock
from tests.fakes.examples import decision, plain
from tests.fakes.registers import bare, opened
from triage_app.errors import RegisterUnusable


def save_one(store: SqlStore, number: int) -> None:
    """A case with its decision: one unit of work, one line of the log."""
    with store.begin(DESK, "case.add") as work:
        case = work.cases.add(plain(number))
        work.decisions.append(case.id, decision(reasoning=f"zaak {number} " + "r" * (number % 7 * 300)), NOW)


def look(path: Path, acknowledged: int) -> dict[str, int]:
    """What a crash left: acknowledged saves that are gone, damage, halves, breaks in the log."""
    found = {"lost": 0, "corrupt": 0, "half": 0, "log broken": 0}
    try:
        with closing(bare(path)) as connection:
            found["corrupt"] += bool(faults(connection))
            cases = connection.execute("SELECT count(*), max(id) FROM cases").fetchone()
            decisions = connection.execute("SELECT count(DISTINCT case_id) FROM decisions").fetchone()[0]
            lines = connection.execute("SELECT count(*) FROM audit").fetchone()[0]
        found["lost"] += (cases[1] or 0) < acknowledged
        found["half"] += not cases[0] == decisions == lines
        store = opened(path, FixedClock())
        found["log broken"] += not store.check_log().intact
        store.close()
    except RegisterUnusable:
        found["corrupt"] += 1
    return found


def add_up(tallies: list[dict[str, int]]) -> dict[str, int]:
    """Sums by name."""
    total: dict[str, int] = {}
    for one in tallies:
        for name, count in one.items():
            total[name] = total.get(name, 0) + count
    return total
