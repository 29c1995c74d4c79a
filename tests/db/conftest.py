"""A register on disk, and ways to get its disk into trouble."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from db.engine import WRITING
from db.store import SqlStore
from db.upkeep.opening import open_register
from tests.fakes.clock import FixedClock
from tests.fakes.registers import PASSPHRASE, new_register


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return new_register(tmp_path / "register.db")


@pytest.fixture
def store(path: Path, clock: FixedClock) -> Iterator[SqlStore]:
    opened = open_register(path, clock, PASSPHRASE)
    yield opened
    opened.close()


class NarrowDisk:
    """Leaves a register so many pages to grow; None leaves it all it wants."""

    def __init__(self, engine: sa.Engine) -> None:
        self.pages: int | None = None
        sa.event.listen(engine, "begin", self._narrow)

    def _narrow(self, connection: sa.Connection) -> None:
        if connection.get_execution_options().get(WRITING):
            taken = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            most = 2**31 if self.pages is None else taken + self.pages
            connection.exec_driver_sql(f"PRAGMA max_page_count={most}")


@pytest.fixture
def disk(store: SqlStore) -> NarrowDisk:
    return NarrowDisk(store._engine)
