"""A full disk, at every kind of write: a clear problem, nothing half written, and usable afterwards."""

import errno
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db.create import create_register
from db.engine import Keeper, make_engine
from db.store import SqlStore
from tests.db.conftest import NarrowDisk
from tests.fakes.clock import DESK, NOW
from tests.fakes.examples import FULL, REQUEST, SERIES, decision, item, meeting, person, plain
from tests.fakes.registers import CHEAP, PASSPHRASE, bare
from triage_app.errors import RegisterUnusable
from triage_app.services.ports import AgendaVersion, Work

LONG = "x" * 900
WIDE = 8_000
"""Characters that need more than a page of 4,096 bytes."""


def trash_all(work: Work) -> None:
    for one in range(1, 41):
        work.cases.trash(one, 1)


WRITES: dict[str, Callable[[Work], object]] = {
    "a case": lambda work: work.cases.add(FULL),
    "an import": lambda work: work.cases.add_many([plain(count) for count in range(100, 400)]),
    "a changed case": lambda work: work.cases.save(1, 1, FULL),
    "trash": trash_all,
    "a decision": lambda work: work.decisions.append(1, decision(reasoning="r" * WIDE), NOW),
    "requests": lambda work: work.requests.add_many([(1, REQUEST)] * 200),
    "people": lambda work: [work.people.add(person(f"Officier {count}")) for count in range(200)],
    "a meeting": lambda work: work.meetings.add(
        meeting(1, *(item(one, str(one)).model_copy(update={"question": LONG}) for one in range(1, 41)))
    ),
    "an agenda": lambda work: work.meetings.add_version(AgendaVersion(1, 1, NOW, "d" * WIDE)),
    "an import line": lambda work: work.imports.add("f" * WIDE, NOW, 1, {1: 1}),
}


@pytest.fixture(autouse=True)
def filled(store: SqlStore) -> None:
    with store.begin(DESK, "fill") as work:
        work.cases.add_many([plain(count) for count in range(1, 41)])
        work.meetings.add(meeting(work.meetings.add_series(SERIES).id))


def contents(path: Path) -> list[object]:
    with closing(bare(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        return [raw.execute(f"SELECT * FROM {name}").fetchall() for (name,) in names]


@pytest.mark.parametrize("what", WRITES)
def test_a_full_disk_is_told_and_leaves_nothing_half_written(
    store: SqlStore, path: Path, disk: NarrowDisk, what: str
) -> None:
    before, refusals = contents(path), 0
    for pages in (0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233):
        disk.pages = pages
        try:
            with store.begin(DESK, "write") as work:
                WRITES[what](work)
        except RegisterUnusable as problem:
            assert problem.code == "register.disk_full"
            assert contents(path) == before
            refusals += 1
        else:
            break
    assert refusals
    assert contents(path) != before


def test_after_a_full_disk_reading_and_writing_go_on(store: SqlStore, disk: NarrowDisk) -> None:
    disk.pages = 0
    with pytest.raises(RegisterUnusable, match=r"register\.disk_full"), store.begin(DESK, "write") as work:
        work.cases.add_many([plain(count) for count in range(100, 400)])
    with store.reading(DESK) as work:
        assert len(work.cases.every()) == 40
    disk.pages = None
    with store.begin(DESK, "write") as work:
        work.cases.add_many([plain(count) for count in range(100, 400)])
        assert len(work.cases.every()) == 340


def test_making_a_register_on_a_full_disk_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def narrow(path: Path, keeper: Keeper) -> object:
        engine = make_engine(path, keeper)
        NarrowDisk(engine).pages = 12
        return engine

    monkeypatch.setattr("db.migrate.make_engine", narrow)
    with pytest.raises(RegisterUnusable, match=r"register\.disk_full"):
        create_register(tmp_path / "deep" / "new.db", demo=False, now=NOW, passphrase=PASSPHRASE, cost=CHEAP)
    assert list((tmp_path / "deep").iterdir()) == []


def test_a_full_disk_seen_by_the_file_system_is_told_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr("db.create.make_private_file", full)
    with pytest.raises(RegisterUnusable, match=r"register\.disk_full"):
        create_register(tmp_path / "new.db", demo=False, now=NOW, passphrase=PASSPHRASE, cost=CHEAP)
    assert list(tmp_path.glob("new.db*")) == []
