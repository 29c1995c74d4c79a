"""Making a new register: whole, or not at all."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from db.engine import WRITING, Keeper, make_engine
from db.failures import translated
from db.file_modes import make_private_file, make_private_folder
from db.keys.key import Key
from db.keys.key_file import KeyEntry, KeyFile, key_file_of, write_key_file
from db.keys.keyring import Keyring
from db.keys.recovery_code import new_code
from db.keys.wrapping import Cost, wrap
from db.location import check_location
from db.schema import APPLICATION_ID, is_there
from db.tables import REGISTER
from triage_app.errors import RegisterUnusable
from triage_app.services.secrets import Passphrase, RecoveryCode, checked

UNFINISHED = ".new"
"""What the name ends in while the register is being made."""

_COMPANIONS = ("", "-wal", "-shm")


def create_register(  # noqa: PLR0913 - what a register is made of
    path: Path,
    *,
    demo: bool,
    now: datetime,
    passphrase: Passphrase,
    cost: Cost | None = None,
    keyring: Keyring | None = None,
) -> RecoveryCode:
    """Make an empty register, for its owner's eyes alone, and give the code that opens it without passphrase.

    It is made under another name and gets its own when it is whole, so that nothing half made is ever found.

    Args:
        path: Where; folders that lack are made.
        demo: Whether everything in it will be synthetic.
        now: The moment, UTC.
        passphrase: What will open it.
        cost: What a guess at the passphrase costs; the standard when None.
        keyring: Where the key is remembered, if at all.

    Raises:
        BadInput: ``passphrase.too_short``.
        RegisterUnusable: ``register.exists``, ``register.keys_left``, ``register.network_share``,
            ``register.sync_folder``, ``register.read_only``, ``register.disk_full`` or what else the disk
            reports.
    """
    from db.migrate import upgrade  # noqa: PLC0415 - Alembic stays out of the start of the app

    checked(passphrase)
    unfinished = path.with_name(path.name + UNFINISHED)
    keys = key_file_of(path)
    if is_there(path):
        raise RegisterUnusable("register.exists")
    if is_there(keys):
        raise RegisterUnusable("register.keys_left", file=keys.name)
    check_location(path)
    key, code, register_id = Key.random(), new_code(), uuid4().hex
    keeper = Keeper(key)
    wraps = tuple(wrap(key, secret, cost or Cost()) for secret in (passphrase, code))
    with translated(path):
        make_private_folder(path.parent)
        _remove(unfinished)
        try:
            make_private_file(unfinished)
            upgrade(unfinished, keeper)
            _sign(unfinished, keeper, {"demo": demo, "created_at": now, "register_id": register_id})
            write_key_file(keys, KeyFile(register_id, demo, (KeyEntry(key.id, now, wraps),)))
            unfinished.rename(path)
        except BaseException:
            with suppress(OSError):
                _remove(unfinished)
                keys.unlink(missing_ok=True)
            raise
    if keyring is not None:
        keyring.put(register_id, key)
    return code


def _sign(path: Path, keeper: Keeper, row: dict[str, object]) -> None:
    engine = make_engine(path, keeper)
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            day = row["created_at"]
            assert isinstance(day, datetime)  # noqa: S101 - put there by this module
            connection.execute(REGISTER.insert(), {"id": 1, "projected_on": day.date(), **row})
    finally:
        engine.dispose()


def _remove(path: Path) -> None:
    for companion in _COMPANIONS:
        path.with_name(path.name + companion).unlink(missing_ok=True)
