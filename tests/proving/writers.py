"""I3 and I7: no change without its line, whatever fails; no overwriting of what somebody else saved."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from tests.fakes.clock import DESK, NOW, FixedClock
from tests.fakes.examples import REQUEST, SERIES, decision, meeting, person, plain
from tests.fakes.registers import bare, new_register, opened
from tests.proving.row import Row
from triage_app.errors import Conflict
from triage_app.services.ports import Work

TOLD = ("cases", "case_numbers", "decisions", "requests", "people", "meetings", "history", "audit", "seals")


def _import(work: Work) -> None:
    cases = work.cases.add_many([plain(number) for number in range(900, 905)])
    work.decisions.append_many([(one.id, decision()) for one in cases], NOW)
    work.imports.add("lijst.xlsx", NOW, 5, {one.id: 1 for one in cases})


UNITS: dict[str, Callable[[Work], object]] = {
    "a case and a decision": lambda work: work.decisions.append(
        work.cases.add(plain(800)).id, decision(), NOW
    ),
    "a changed case": lambda work: work.cases.save(1, work.cases.get(1).version, plain(801)),
    "trash": lambda work: work.cases.trash(1, work.cases.get(1).version),
    "an import": _import,
    "a request": lambda work: work.requests.add(1, REQUEST),
    "a person": lambda work: work.people.add(person()),
    "a meeting": lambda work: work.meetings.add(meeting(work.meetings.add_series(SERIES).id)),
}


class Fault(Exception):
    """Raised in the midst of a unit of work."""


def faults(folder: Path) -> list[Row]:
    """Each unit of work, broken off after each of its statements in turn."""
    path = new_register(folder / "faults.db")
    store = opened(path, FixedClock())
    with store.begin(DESK, "case.add") as work:
        work.cases.add(plain(1))
    tried, found = 0, {"change without line": 0, "line without change": 0}
    limit = [0]

    @sa.event.listens_for(store._engine, "after_cursor_execute")
    def fail(*_: object) -> None:
        limit[0] -= 1
        if limit[0] == 0:
            raise Fault

    for unit in UNITS.values():
        for after in range(1, 200):
            before = _contents(path)
            limit[0] = after
            try:
                with store.begin(DESK, "case.add") as work:
                    unit(work)
                    raised = False
            except Fault:
                raised = True
            limit[0] = 0
            if not raised:
                break
            tried += 1
            now = _contents(path)
            changed = any(now[name] != before[name] for name in TOLD if name != "audit")
            found["change without line"] += changed
            found["line without change"] += now["audit"] != before["audit"]
    store.close()
    return [
        Row(
            "I3",
            "a fault after each statement of each kind of save",
            tried,
            found,
            {"change without line": 0, "line without change": 0},
        )
    ]


def collisions(folder: Path, count: int) -> list[Row]:
    """Two windows save the same case from the same version, so many times."""
    path = new_register(folder / "two.db")
    clock = FixedClock()
    first, second = opened(path, clock), opened(path, clock)
    with first.begin(DESK, "case.add") as work:
        version = work.cases.add(plain(1)).version
    found = {"conflicts": 0, "lost": 0}
    for number in range(count):
        mine = plain(1).model_copy(update={"research_handle": f"een {number}"})
        theirs = plain(1).model_copy(update={"research_handle": f"twee {number}"})
        one, other = (first, second) if number % 2 else (second, first)
        with one.begin(DESK, "case.change") as work:
            version = work.cases.save(1, version, mine).version
        try:
            with other.begin(DESK, "case.change") as work:
                work.cases.save(1, version - 1, theirs)
        except Conflict:
            found["conflicts"] += 1
        with first.reading(DESK) as work:
            found["lost"] += work.cases.get(1).case != mine
    first.close()
    second.close()
    return [Row("I7", "two windows save one case", count, found, {"conflicts": "all", "lost": 0})]


def _contents(path: Path) -> dict[str, list[object]]:
    with closing(bare(path)) as connection:
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in TOLD}
