"""Every register that keeps the contract: a test that asks for ``store`` runs on each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.create import create_register
from db.store import open_register
from tests.fakes.clock import FixedClock
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
    path = tmp_path / "register.db"
    create_register(path, demo=True, now=clock.now())
    opened = open_register(path, clock)
    yield opened
    opened.close()
