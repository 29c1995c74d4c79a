"""New registers for tests, copied from one made the proper way."""

import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sqlcipher3 import dbapi2

from db.create import create_register
from db.engine import connect
from db.keys.key import Key
from db.keys.key_file import key_file_of, read_key_file
from db.keys.keyring import NoKeyring
from db.keys.unlocking import keys_for
from db.keys.wrapping import Cost
from db.store import SqlStore
from db.upkeep.opening import open_register
from tests.fakes.clock import NOW
from triage_app.services.actor import Clock
from triage_app.services.secrets import Passphrase, RecoveryCode

PASSPHRASE = Passphrase("vier woorden zonder zin")
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
"""What a guess costs in tests: nothing."""


def new_register(path: Path) -> Path:
    """A new demo register in this place, as ``create_register`` leaves it; ``PASSPHRASE`` opens it."""
    made = _made()
    for place, content in ((path, made.register), (key_file_of(path), made.keys)):
        place.write_bytes(content)
        place.chmod(0o600)
    return path


def recovery_code() -> RecoveryCode:
    """The code that opens every register made here."""
    return _made().code


def opened(path: Path, clock: Clock) -> SqlStore:
    """The register in this place, opened with ``PASSPHRASE``."""
    return open_register(path, clock, PASSPHRASE)


@dataclass(frozen=True)
class Made:
    """The files of a new register, and its code."""

    register: bytes
    keys: bytes
    code: RecoveryCode


@cache
def _made() -> Made:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "register.db"
        code = create_register(path, demo=True, now=NOW, passphrase=PASSPHRASE, cost=CHEAP)
        return Made(path.read_bytes(), key_file_of(path).read_bytes(), code)


def key_of(path: Path) -> Key:
    """The key of a register made here."""
    return keys_for(read_key_file(path), PASSPHRASE, NoKeyring())[0]


def bare(path: Path) -> dbapi2.Connection:
    """A connection of one's own to a register made here, past all that guards it."""
    return connect(path, "rw", key_of(path))


def copy_register(made: Path, path: Path) -> None:
    """Put a register somewhere else, with its keys and what its write-ahead log still holds."""
    shutil.copy(made, path)
    log = made.with_name(made.name + "-wal")
    if log.exists():
        shutil.copy(log, path.with_name(path.name + "-wal"))
    shutil.copy(key_file_of(made), key_file_of(path))
