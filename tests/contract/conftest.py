"""Every register that keeps the contract: a test that asks for ``store`` runs on each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.upkeep.opening import open_register
from tests.fakes.clock import FixedClock
from tests.fakes.registers import PASSPHRASE, new_register
from tests.fakes.store import FakeStore
from triage_app.services.ports import Store


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture(params=["fake", "sqlite"])
def store(request: pytest.FixtureRequest, clock: FixedClock, tmp_path: Path) -> Iterator[Store]:
    if request.param == "fake":
        yield FakeStore(clock, demo=True)
        return
    opened = open_register(new_register(tmp_path / "register.db"), clock, PASSPHRASE)
    yield opened
    opened.close()
