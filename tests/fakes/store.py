"""An in-memory register that keeps the contract of ``triage_app.services.ports``."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.fakes.cases import FakeCases, FakeDecisions, FakeRequests
from tests.fakes.clock import FixedClock
from tests.fakes.data import Data, Room
from tests.fakes.lists import FakeHistory, FakeLists
from tests.fakes.office import FakeImports, FakeMeetings, FakePeople
from triage_app.services.actor import Actor, Clock
from triage_app.services.ports import Work


class FakeWork:
    """Implements ``Work`` on a copy of the data."""

    def __init__(self, room: Room, clock: Clock) -> None:
        self.actor = room.actor
        self.cases = FakeCases(room)
        self.decisions = FakeDecisions(room)
        self.requests = FakeRequests(room)
        self.people = FakePeople(room)
        self.meetings = FakeMeetings(room)
        self.imports = FakeImports(room)
        self.lists = FakeLists(room, self.decisions, clock)
        self.history = FakeHistory(room)


class FakeStore:
    """Implements ``Store``: a unit of work copies the tables and, when all went well, hands them back."""

    def __init__(self, clock: Clock | None = None, *, demo: bool = False, location: str = "memory") -> None:
        self.clock = clock or FixedClock()
        self.demo = demo
        self.location = location
        self.schema = "0001"
        self.closed = False
        self._data = Data()
        self._busy = False

    @contextmanager
    def begin(self, actor: Actor, purpose: str) -> Iterator[Work]:
        assert not self._busy, "a register takes one writer at a time: units of work do not nest"
        data, self._busy = self._data.copy(), True
        try:
            yield FakeWork(Room(data, actor, purpose, self.clock.now(), writing=True), self.clock)
            self._data = data
        finally:
            self._busy = False

    @contextmanager
    def reading(self, actor: Actor) -> Iterator[Work]:
        room = Room(self._data.copy(), actor, "", self.clock.now(), writing=False)
        yield FakeWork(room, self.clock)

    def close(self) -> None:
        self.closed = True
