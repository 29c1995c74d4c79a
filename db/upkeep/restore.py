"""Putting a backup in the place of a register: whole or not at all, never without a copy of what was there.

At every moment there is a register that opens: the key file holds the keys of both while one file takes the
place of the other.
"""

import shutil
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from db.failures import translated
from db.file_modes import make_private_file, sync_file, sync_folder
from db.keys.key import Key
from db.keys.key_file import KeyEntry, KeyFile, key_file_of, read_key_file, write_key_file
from db.keys.keyring import Keyring
from db.keys.unlocking import keys_for
from db.schema import look_at
from db.upkeep.alone import alone
from db.upkeep.backup import back_up, check
from db.upkeep.opening import right_key
from triage_app.errors import RegisterUnusable
from triage_app.services.secrets import Secret

_COMPANIONS = ("-wal", "-shm", "-journal")
_STAMP = "%Y%m%d-%H%M%S"


def key_of_backup(file: Path, own: Path, secret: Secret | None, keyring: Keyring, known: Key | None) -> Key:
    """The key that opens a backup: the register's own where it still fits, else what the secret opens.

    Raises:
        RegisterUnusable: ``register.missing``, ``register.not_a_register``, ``register.key_needed``,
            ``register.wrong_passphrase``, ``register.wrong_key`` or ``register.newer``.
    """
    look_at(file)
    if known is not None and secret is None:
        with suppress(RegisterUnusable):
            return right_key(file, (known,))[0]
    return right_key(file, keys_for(key_file_for(file, own), secret, keyring))[0]


def key_file_for(file: Path, own: Path) -> KeyFile:
    """The key file beside a backup, or the register's own where somebody copied the backup without it."""
    return read_key_file(file if key_file_of(file).exists() else own)


def put_back(file: Path, key: Key, path: Path, own: Key | None, now: datetime) -> None:
    """Put a backup in the place of the register at this path.

    Args:
        file: The backup, checked here once more.
        key: The key of the backup.
        path: The register; nothing need stand there.
        own: The key of the register that stands there, if it still opens.
        now: The moment.

    Raises:
        RegisterUnusable: ``backup.damaged``, ``register.in_use`` or what the disk reports; the register is
            then as it was.
    """
    with translated(path):
        check(file, key)
        beside = path.with_name(path.name + ".restoring")
        beside.unlink(missing_ok=True)
        try:
            make_private_file(beside)
            shutil.copyfile(file, beside)
            sync_file(beside)
            kept = key_file_for(file, path)
            _make_room(path, own, now)
            entries = kept.entries
            if key_file_of(path).exists():
                current = read_key_file(path)
                same = [one for one in current.entries if one.key_id == key.id]
                entries = (*same, *(one for one in entries if not same), *_others(current, key))
                kept = replace(kept, register_id=current.register_id)
            write_key_file(key_file_of(path), replace(kept, entries=entries))
            beside.replace(path)
            sync_folder(path.parent)
            mine = tuple(one for one in entries if one.key_id == key.id)
            write_key_file(key_file_of(path), replace(kept, entries=mine or entries))
        finally:
            beside.unlink(missing_ok=True)


def _others(current: KeyFile, key: Key) -> list[KeyEntry]:
    return [one for one in current.entries if one.key_id != key.id]


def _make_room(path: Path, own: Key | None, now: datetime) -> None:
    """A sound register is copied to its backups and taken into one file; a damaged one is put aside whole."""
    if not path.exists():
        return
    if own is not None:
        try:
            back_up(path, own, now)
            with alone(path, own):
                return
        except RegisterUnusable as problem:
            if problem.code not in {"register.damaged", "backup.damaged", "register.wrong_key"}:
                raise
    aside = path.with_name(f"{path.name}.damaged-{now.astimezone(UTC).strftime(_STAMP)}")
    for end in ("", *_COMPANIONS):
        one = path.with_name(path.name + end)
        if one.exists():
            one.replace(aside.with_name(aside.name + end))
