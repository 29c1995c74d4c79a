"""Bringing a register to the schema of this version. Alembic is loaded only when there is work for it."""

from pathlib import Path

from alembic import command
from alembic.config import Config

from db.engine import WRITING, Keeper, make_engine

SCRIPTS = Path(__file__).parent / "migrations"
NEWEST = "head"


def config() -> Config:
    """Alembic, set up in code."""
    made = Config()
    made.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    return made


def upgrade(path: Path, keeper: Keeper, *, register_id: str | None = None, revision: str = NEWEST) -> None:
    """Migrate the register in this file to a schema, in one transaction.

    Args:
        path: The file.
        keeper: Holds its key.
        register_id: The id in its key file: a register from before it had one gets it.
        revision: The schema; the newest unless a test asks for an older one.

    Raises:
        RegisterUnusable: the disk is full, the file cannot be written or another program has it locked.
    """
    engine = make_engine(path, keeper)
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
            made = config()
            made.attributes["connection"] = connection
            made.attributes["register_id"] = register_id
            command.upgrade(made, revision)
    finally:
        engine.dispose()
