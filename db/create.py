"""Making a new register: whole, or not at all."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from db.engine import WRITING, make_engine
from db.failures import translated
from db.file_modes import make_private_file, make_private_folder
from db.schema import APPLICATION_ID, is_there
from db.tables import REGISTER
from triage_app.errors import RegisterUnusable

UNFINISHED = ".new"
"""What the name ends in while the register is being made."""

_COMPANIONS = ("", "-wal", "-shm")


def create_register(path: Path, *, demo: bool, now: datetime) -> None:
    """Make an empty register, for its owner's eyes alone.

    It is made under another name and gets its own when it is whole, so that nothing half made is ever found.

    Args:
        path: Where; folders that lack are made.
        demo: Whether everything in it will be synthetic.
        now: The moment, UTC.

    Raises:
        RegisterUnusable: ``register.exists``, ``register.read_only``, ``register.disk_full`` or what else
            the disk reports.
    """
    from db.migrate import upgrade  # noqa: PLC0415 - Alembic stays out of the start of the app

    unfinished = path.with_name(path.name + UNFINISHED)
    if is_there(path):
        raise RegisterUnusable("register.exists")
    with translated(path):
        make_private_folder(path.parent)
        _remove(unfinished)
        try:
            make_private_file(unfinished)
            upgrade(unfinished)
            _sign(unfinished, demo=demo, now=now)
            unfinished.rename(path)
        except BaseException:
            with suppress(OSError):
                _remove(unfinished)
            raise


def _sign(path: Path, *, demo: bool, now: datetime) -> None:
    engine = make_engine(path)
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            day = now.date()
            row = {"id": 1, "demo": demo, "created_at": now, "projected_on": day}
            connection.execute(REGISTER.insert(), row)
    finally:
        engine.dispose()


def _remove(path: Path) -> None:
    for companion in _COMPANIONS:
        path.with_name(path.name + companion).unlink(missing_ok=True)
