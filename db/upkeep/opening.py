"""Opening a register: seen from outside, the right key found, an older schema brought up to date."""

from dataclasses import replace
from pathlib import Path

import sqlalchemy as sa

from db.audit.checkpoints import Checkpoints
from db.engine import WRITING, Keeper, make_engine
from db.failures import translated
from db.file_modes import keep_private
from db.keys.key import Key
from db.keys.key_file import KeyFile, key_file_of, read_key_file, write_key_file
from db.keys.keyring import Keyring, NoKeyring
from db.keys.unlocking import keys_for
from db.location import check_location
from db.schema import SCHEMA, look_at, schema_of
from db.store import SqlStore
from db.tables import REGISTER
from triage_app.errors import RegisterUnusable
from triage_app.services.actor import Clock
from triage_app.services.secrets import Secret

WITNESS = ".witness"
"""What is added to the register's name for the checkpoints, where no other place is given."""


def open_register(
    path: Path,
    clock: Clock,
    secret: Secret | None = None,
    *,
    keyring: Keyring | None = None,
    witness_folder: Path | None = None,
) -> SqlStore:
    """Open the register in this file, bringing an older one to this version's schema first.

    Args:
        path: The file.
        clock: Gives the day and the moment.
        secret: What opens it; without one the keyring must know the key.
        keyring: Where the key may be remembered.
        witness_folder: Where checkpoints of the log are kept; beside the register when None.

    Raises:
        RegisterUnusable: ``register.missing``, ``register.not_a_register``, ``register.not_encrypted``,
            ``register.keys_missing``, ``register.keys_damaged``, ``register.key_needed``,
            ``register.wrong_passphrase``, ``register.wrong_recovery_code``, ``register.wrong_key``,
            ``register.newer``, ``register.damaged``, ``register.read_only``, ``register.locked``,
            ``register.disk_full``, ``register.network_share``, ``register.sync_folder`` or
            ``register.engine_too_old``; the file is then unchanged.
    """
    look_at(path)
    check_location(path)
    with translated(path):
        keep_private(path)
    key_file = read_key_file(path)
    key, schema = _key_of(path, key_file, secret, keyring or NoKeyring())
    if len(key_file.entries) > 1:
        _forget_other_keys(path, key_file, key)
    keeper = Keeper(key)
    if schema != SCHEMA:
        bring_up_to_date(path, keeper, clock, key_file.register_id)
    engine = make_engine(path, keeper)
    try:
        demo, register_id = _try(engine)
        _check_pair(key_file, register_id)
    except BaseException:
        engine.dispose()
        raise
    checkpoints = Checkpoints(_witness(path, witness_folder, register_id))
    checkpoints.thin()
    return SqlStore(engine, keeper, path, clock, demo=demo, register_id=register_id, checkpoints=checkpoints)


def _key_of(path: Path, key_file: KeyFile, secret: Secret | None, keyring: Keyring) -> tuple[Key, str]:
    """The key and the schema it shows. What a keyring remembers may be older than the key of today."""
    try:
        return right_key(path, keys_for(key_file, secret, keyring))
    except RegisterUnusable as problem:
        if secret is None and problem.code == "register.wrong_key":
            raise RegisterUnusable("register.key_needed") from problem
        raise


def _forget_other_keys(path: Path, key_file: KeyFile, key: Key) -> None:
    """A change of key was broken off: now that one key has opened the register, the others are past."""
    kept = tuple(one for one in key_file.entries if one.key_id == key.id)
    if kept:
        with translated(path):
            write_key_file(key_file_of(path), replace(key_file, entries=kept))


def right_key(path: Path, keys: tuple[Key, ...]) -> tuple[Key, str]:
    """The key that opens the register, with its schema: after a crash in a change of key, old or new fits.

    Raises:
        RegisterUnusable: ``register.wrong_key`` if none does.
    """
    for key in keys:
        try:
            return key, schema_of(path, key)
        except RegisterUnusable as problem:
            if problem.code != "register.wrong_key":
                raise
    raise RegisterUnusable("register.wrong_key")


def bring_up_to_date(path: Path, keeper: Keeper, clock: Clock, register_id: str) -> None:
    """Copy an older register, then bring it to this version's schema.

    Raises:
        RegisterUnusable: the copy or the change cannot be made; the register is then as it was.
    """
    from db.migrate import upgrade  # noqa: PLC0415 - Alembic stays out of the start of an up-to-date register
    from db.upkeep.backup import back_up_before_migration  # noqa: PLC0415 - likewise

    back_up_before_migration(path, keeper, clock.now())
    upgrade(path, keeper, register_id=register_id)


def _witness(path: Path, folder: Path | None, register_id: str) -> Path:
    return path.with_name(path.name + WITNESS) if folder is None else folder / f"{register_id}{WITNESS}"


def _check_pair(key_file: KeyFile, register_id: str) -> None:
    """The key file of a copy made under another id would mix up keyrings and witnesses."""
    if key_file.register_id != register_id:
        raise RegisterUnusable("register.keys_damaged")


def _try(engine: sa.Engine) -> tuple[bool, str]:
    """Whether it is a demo, and its id.

    A write is tried and taken back: SQLite opens a read-only file without a word.
    """
    connecting = engine.connect().execution_options(**{WRITING: True})
    with connecting as connection, connection.begin() as transaction:
        connection.execute(REGISTER.update().values(demo=REGISTER.c.demo))
        demo, register_id = connection.execute(sa.select(REGISTER.c.demo, REGISTER.c.register_id)).one()
        transaction.rollback()
    return demo, register_id
