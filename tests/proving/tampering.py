"""I5: attacks on the log by somebody who has the key and knows the tables; and no alarm without one."""

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from db.audit.chain import next_digest
from tests.fakes.clock import FixedClock
from tests.fakes.registers import bare, copy_register, opened
from tests.proving.damage import filled
from tests.proving.row import Row
from tests.proving.work import save_one

LINES = 40

Attack = Callable[[dbapi2.Connection, random.Random], None]


def edit(connection: dbapi2.Connection, chance: random.Random) -> None:
    """Another reason, moment or purpose in one line."""
    column = chance.choice(("at", "action", "reason", "account"))
    value = "2026-01-01 00:00:00.000000" if column == "at" else "x"
    connection.execute(f"UPDATE audit SET {column} = ? WHERE seq = ?", (value, chance.randrange(1, LINES)))


def delete(connection: dbapi2.Connection, chance: random.Random) -> None:
    """A line with what it tells of, taken out of the middle."""
    seq = chance.randrange(2, LINES - 1)
    connection.execute("DELETE FROM history WHERE audit_seq = ?", (seq,))
    connection.execute("DELETE FROM audit WHERE seq = ?", (seq,))


def insert(connection: dbapi2.Connection, chance: random.Random) -> None:
    """A line that never was, between two."""
    seq = chance.randrange(2, LINES - 1)
    connection.execute("UPDATE audit SET seq = -seq - 1 WHERE seq >= ?", (seq,))
    connection.execute("UPDATE audit SET seq = -seq WHERE seq < 0")
    columns = [row[1] for row in connection.execute("PRAGMA table_info(audit)") if row[1] != "seq"]
    names = ", ".join(columns)
    connection.execute(f"INSERT INTO audit (seq, {names}) SELECT ?, {names} FROM audit WHERE seq = 1", (seq,))


def reorder(connection: dbapi2.Connection, chance: random.Random) -> None:
    """Two lines in each other's place."""
    seq = chance.randrange(1, LINES - 1)
    for before, after in ((seq, -1), (seq + 1, seq), (-1, seq + 1)):
        connection.execute("UPDATE audit SET seq = ? WHERE seq = ?", (after, before))


def truncate(connection: dbapi2.Connection, chance: random.Random) -> None:
    """The end of the log cut off, with the cases it told of."""
    seq = chance.randrange(2, LINES)
    connection.execute("DELETE FROM history WHERE audit_seq > ?", (seq,))
    connection.execute("DELETE FROM audit WHERE seq > ?", (seq,))


def forge(connection: dbapi2.Connection, chance: random.Random) -> None:
    """Another actor in one line, and the whole chain after it calculated anew."""
    seq = chance.randrange(1, LINES)
    connection.execute("UPDATE audit SET actor = 'een ander', account = 'x' WHERE seq = ?", (seq,))
    columns = [row[1] for row in connection.execute("PRAGMA table_info(audit)")]
    before = connection.execute("SELECT digest FROM audit WHERE seq = ?", (seq - 1,)).fetchone()
    if before is None:
        return
    digest = before[0]
    for row in connection.execute("SELECT * FROM audit WHERE seq >= ? ORDER BY seq", (seq,)).fetchall():
        line = dict(zip(columns, row, strict=True))
        line["at"] = line["at"].replace(" ", "T") + "Z"
        digest = next_digest(digest, line)
        connection.execute("UPDATE audit SET digest = ? WHERE seq = ?", (digest, line["seq"]))


ATTACKS: dict[str, Attack] = {
    "edit": edit,
    "delete": delete,
    "insert": insert,
    "reorder": reorder,
    "truncate": truncate,
    "forge the actor": forge,
}


def run(folder: Path, count: int, seed: int = 1) -> list[Row]:
    """Every attack so many times, a rollback of the whole file as often, and as many looks without any."""
    chance = random.Random(seed)
    original = filled(folder, "log.db", LINES // 2)
    early = folder / "early.db"
    copy_register(original, early)
    store = opened(original, FixedClock())
    for number in range(LINES // 2 + 1, LINES + 1):
        save_one(store, number)
    store.close()
    rows = []
    for name, attack in ATTACKS.items():
        found = sum(_is_found(original, folder, attack, chance) for _ in range(count))
        rows.append(Row("I5", f"log: {name}", count, {"found": found}, {"found": "all"}))
    rolled = sum(_rolled_back(original, early, folder) for _ in range(count))
    rows.append(Row("I5", "log: roll the whole file back", count, {"found": rolled}, {"found": "all"}))
    alarms = sum(_is_found(original, folder, lambda *_: None, chance) for _ in range(count))
    rows.append(Row("I5", "log: left alone", count, {"false alarms": alarms}, {"false alarms": 0}))
    return rows


def _is_found(original: Path, folder: Path, attack: Attack, chance: random.Random) -> bool:
    path = _copied(original, folder)
    with unguarded(path) as connection:
        attack(connection, chance)
    return _is_broken(path)


def _rolled_back(original: Path, early: Path, folder: Path) -> bool:
    path = _copied(original, folder)
    shutil.copy(early, path)
    return _is_broken(path)


def _copied(original: Path, folder: Path) -> Path:
    path = folder / "attacked.db"
    copy_register(original, path)
    shutil.copy(original.with_name(original.name + ".witness"), path.with_name(path.name + ".witness"))
    return path


def _is_broken(path: Path) -> bool:
    store = opened(path, FixedClock())
    broken = not store.check_log().intact
    store.close()
    return broken


@contextmanager
def unguarded(path: Path) -> Iterator[dbapi2.Connection]:
    """A connection of somebody who takes the triggers away first, and puts them back afterwards."""
    with closing(bare(path)) as connection:
        connection.execute("PRAGMA foreign_keys=off")
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, sql in triggers:
            connection.execute(sql)
