"""Bringing a register to the schema of this version. Alembic is loaded only when there is work for it."""

from pathlib import Path

from alembic import command
from alembic.config import Config

from db.engine import WRITING, make_engine

SCRIPTS = Path(__file__).parent / "migrations"


def config() -> Config:
    """Alembic, set up in code."""
    made = Config()
    made.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    return made


def upgrade(path: Path) -> None:
    """Migrate the register in this file to the newest schema, in one transaction.

    Raises:
        RegisterUnusable: the disk is full, the file cannot be written or another program has it locked.
    """
    engine = make_engine(path)
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
            made = config()
            made.attributes["connection"] = connection
            command.upgrade(made, "head")
    finally:
        engine.dispose()
