"""C2 and I4: wrong keys and foreign files are refused, and a single flipped bit is found."""

import random
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from sqlcipher3 import dbapi2

from db.engine import connect
from db.keys.key import Key
from db.upkeep.backup import faults
from db.upkeep.opening import open_register
from tests.fakes.clock import FixedClock
from tests.fakes.registers import key_of, new_register, opened
from tests.proving.row import Row
from tests.proving.work import save_one
from triage_app.errors import RegisterUnusable
from triage_app.services.secrets import Passphrase


def filled(folder: Path, name: str, saves: int) -> Path:
    """A register with so many saves, closed."""
    path = new_register(folder / name)
    store = opened(path, FixedClock())
    for number in range(1, saves + 1):
        save_one(store, number)
    store.close()
    return path


def wrong_keys(folder: Path, count: int) -> list[Row]:
    """Random keys, wrong passphrases and a plain database: refused by name, the file untouched."""
    path = filled(folder, "wrong.db", 3)
    before = sha256(path.read_bytes()).hexdigest()
    found = {"refused": 0, "changed": 0}
    for number in range(count):
        try:
            if number % 4:
                connect(path, "rw", Key.random()).close()
            else:
                open_register(path, FixedClock(), Passphrase(f"verkeerde zin {number}"))
        except RegisterUnusable as problem:
            found["refused"] += problem.code in {"register.wrong_key", "register.wrong_passphrase"}
        found["changed"] += sha256(path.read_bytes()).hexdigest() != before
    plain = folder / "plain.db"
    with closing(sqlite3.connect(plain)) as other:
        other.execute("CREATE TABLE cases (id)")
    try:
        opened(plain, FixedClock())
    except RegisterUnusable as problem:
        found["plain refused"] = int(problem.code == "register.not_encrypted")
    expected: dict[str, int | str] = {"refused": "all", "changed": 0, "plain refused": 1}
    return [Row("C2", "wrong keys, wrong passphrases, a plain database", count, found, expected)]


def bit_flips(folder: Path, count: int, seed: int = 1) -> list[Row]:
    """One bit turned somewhere in the file, so many times."""
    path = filled(folder, "flips.db", 60)
    key, whole = key_of(path), path.read_bytes()
    torn = folder / "torn.db"
    chance, found = random.Random(seed), 0
    for _ in range(count):
        content = bytearray(whole)
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        torn.write_bytes(content)
        try:
            with closing(connect(torn, "rw", key)) as connection:
                found += bool(faults(connection))
        except (RegisterUnusable, dbapi2.DatabaseError):
            found += 1
        for end in ("-wal", "-shm"):
            torn.with_name(torn.name + end).unlink(missing_ok=True)
    return [Row("I4", "one bit of the file turned", count, {"found": found}, {"found": "all"})]
