"""Changes of key and of schema killed at random moments, and backups made while others write."""

import os
import random
import shutil
import signal
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from db.create import create_register
from db.engine import Keeper, connect
from db.keys.key_file import key_file_of, read_key_file
from db.keys.keyring import NoKeyring
from db.migrate import upgrade
from db.schema import APPLICATION_ID, SCHEMA, schema_of
from db.upkeep.backup import back_up, check, faults
from db.upkeep.keys import StoreKeys
from tests.fakes.clock import DESK, NOW, FixedClock
from tests.fakes.registers import CHEAP, PASSPHRASE, bare, copy_register, key_of, new_register, opened
from tests.proving.damage import filled
from tests.proving.row import Row
from tests.proving.work import save_one

SAVES = 150


def rekeys(folder: Path, count: int, seed: int = 1) -> list[Row]:
    """A change of key, killed: old or new key, never neither."""
    original = filled(folder, "rekey.db", SAVES)
    path, chance = folder / "rekeyed.db", random.Random(seed)
    found = {"old key": 0, "new key": 0, "broken": 0}

    def change() -> None:
        store = opened(path, FixedClock())
        StoreKeys(store, FixedClock(), DESK, NoKeyring()).rekey(PASSPHRASE, lambda _done, _total: None)

    longest = _timed(lambda: _fresh(original, path), change)
    for _ in range(count):
        _fresh(original, path)
        before = key_of(path)
        _kill_during(change, chance.uniform(0, longest))
        try:
            store = opened(path, FixedClock())
            with store.reading(DESK) as work:
                whole = len(work.cases.every()) == SAVES
            after = store.keeper.key
            sound = whole and store.check_log().intact
            store.close()
            with closing(bare(path)) as connection:
                sound = sound and not faults(connection)
            one_key = len(read_key_file(path).entries) == 1
            name = ("old key" if after == before else "new key") if sound and one_key else "broken"
        except Exception:  # noqa: BLE001 - whatever it is, the register is broken
            name = "broken"
        found[name] += 1
    return [Row("C2", "kill -9 during a change of key", count, found, {"broken": 0, "new key": "some"})]


def migrations(folder: Path, count: int, seed: int = 1) -> list[Row]:
    """A migration, killed: the old schema or the new one, never a mixture."""
    original = older_register(folder / "older.db")
    path, chance = folder / "migrated.db", random.Random(seed)
    found = {"old schema": 0, "new schema": 0, "mixed": 0}

    def change() -> None:
        opened(path, FixedClock()).close()

    longest = _timed(lambda: _fresh(original, path), change)
    for _ in range(count):
        _fresh(original, path)
        _kill_during(change, chance.uniform(0, longest))
        try:
            schema = schema_of(path, key_of(path))
            with closing(bare(path)) as connection:
                tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
                sound = not faults(connection) and ("audit" in tables) == (schema == SCHEMA)
            store = opened(path, FixedClock())  # and what was broken off is finished
            sound = sound and store.check_log().intact
            store.close()
            name = ("new schema" if schema == SCHEMA else "old schema") if sound else "mixed"
        except Exception:  # noqa: BLE001 - whatever it is, the register is broken
            name = "mixed"
        found[name] += 1
    return [Row("I9", "kill -9 during a migration", count, found, {"mixed": 0})]


def backups(folder: Path, count: int) -> list[Row]:
    """Backups while another thread saves without pause; each is checked, restored and compared."""
    path = new_register(folder / "busy.db")
    store, stop = opened(path, FixedClock()), threading.Event()

    def busy() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            save_one(store, number)

    writer = threading.Thread(target=busy)
    writer.start()
    found = {"inconsistent": 0, "restored": 0}
    clock = FixedClock()
    for number in range(count):
        clock.moment = NOW.replace(minute=number % 60, hour=number // 60 % 24)
        made = back_up(path, key_of(path), clock.now())
        check(made.file, key_of(path))
        copy = folder / f"restored-{number}.db"
        copy_register(made.file, copy)
        again = opened(copy, FixedClock())
        with closing(bare(copy)) as connection:
            cases, decisions, lines = (
                connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in ("cases", "decisions", "audit")
            )
        found["inconsistent"] += not cases == decisions == lines == made.last_line
        found["restored"] += again.check_log().lines == lines
        again.close()
        for one in (copy, key_file_of(copy)):
            one.unlink()
        time.sleep(0.02)
    stop.set()
    writer.join()
    store.close()
    return [
        Row("I8", "backup while others save, restored", count, found, {"inconsistent": 0, "restored": "all"})
    ]


def older_register(path: Path) -> Path:
    """An encrypted register with the tables of the first schema, and something in its history."""
    create_register(path, demo=True, now=NOW, passphrase=PASSPHRASE, cost=CHEAP)
    key_file, key = read_key_file(path), key_of(path)
    made = path.with_name("first.db")
    made.touch()
    upgrade(made, Keeper(key), revision="0001")

    with closing(connect(made, "rw", key)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("INSERT INTO register VALUES (1, 1, '2026-03-16 09:30:00.000000', '2026-03-16')")
        rows = [
            (
                f"2026-03-16 09:30:{number // 3:02d}.000000",
                "anna",
                "Anna",
                "person.add",
                "added",
                "person",
                number,
            )
            for number in range(1, 60)
        ]
        connection.executemany(
            "INSERT INTO history (at, account, actor, purpose, action, subject, subject_id, fields) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, 'name organisation')",
            rows,
        )
    made.replace(path)
    assert key_file.entries
    return path


def _fresh(original: Path, path: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal", ".witness"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    shutil.rmtree(path.with_name(f"{path.stem} backups"), ignore_errors=True)
    copy_register(original, path)


def _timed(prepare: Callable[[], None], change: Callable[[], None]) -> float:
    """How long the change takes in a forked process, so that a kill falls anywhere within it."""
    prepare()
    begun = time.perf_counter()
    child = os.fork()
    if child == 0:
        with suppress(Exception):
            change()
        os._exit(0)
    os.waitpid(child, 0)
    return time.perf_counter() - begun


def _kill_during(change: Callable[[], None], after: float) -> None:
    child = os.fork()
    if child == 0:
        with suppress(Exception):
            change()
        os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
