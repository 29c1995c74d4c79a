"""An in-memory register that keeps the contract of ``triage_app.services.ports``."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.fakes.audit import FakeAudit, FakeErasing
from tests.fakes.cases import FakeCases, FakeDecisions, FakeRequests
from tests.fakes.clock import FixedClock
from tests.fakes.data import Data, Room
from tests.fakes.drafts import FakeDrafts
from tests.fakes.links import FakeLinks
from tests.fakes.lists import FakeHistory, FakeLists
from tests.fakes.office import FakeImports, FakeMeetings, FakePeople, FakeWatches
from tests.fakes.text_blocks import FakeTextBlocks
from tests.fakes.views import FakeViews
from triage_app.domain.audit.line import LogHead, LogReport
from triage_app.services.actor import Actor, Clock
from triage_app.services.ports import Work


class FakeWork:
    """Implements ``Work`` on a copy of the data."""

    def __init__(self, room: Room, clock: Clock) -> None:
        self.actor = room.actor
        self.changes = room.changes
        self.cases = FakeCases(room)
        self.decisions = FakeDecisions(room)
        self.links = FakeLinks(room)
        self.requests = FakeRequests(room)
        self.people = FakePeople(room)
        self.watches = FakeWatches(room)
        self.meetings = FakeMeetings(room)
        self.imports = FakeImports(room)
        self.lists = FakeLists(room, self.decisions, clock)
        self.history = FakeHistory(room)
        self.audit = FakeAudit(room)
        self.erasing = FakeErasing(room)


class FakeStore:
    """Implements ``Store``: a unit of work copies the tables and, when all went well, hands them back."""

    def __init__(self, clock: Clock | None = None, *, demo: bool = False, location: str = "memory") -> None:
        self.clock = clock or FixedClock()
        self.demo = demo
        self.location = location
        self.schema = "0005"
        self.register_id = "0" * 32
        self.closed = False
        self.compacted = 0
        self._data = Data()
        self._busy = False
        self.drafts = FakeDrafts(lambda: self._data)
        self.views = FakeViews(lambda: self._data)
        self.text_blocks = FakeTextBlocks(lambda: self._data)

    @contextmanager
    def begin(self, actor: Actor, purpose: str) -> Iterator[Work]:
        assert not self._busy, "a register takes one writer at a time: units of work do not nest"
        data, self._busy = self._data.copy(), True
        try:
            room = Room(data, actor, purpose, self.clock.now(), writing=True)
            yield FakeWork(room, self.clock)
            room.finish()
            self._data = data
        finally:
            self._busy = False

    @contextmanager
    def reading(self, actor: Actor) -> Iterator[Work]:
        room = Room(self._data.copy(), actor, "", self.clock.now(), writing=False)
        yield FakeWork(room, self.clock)

    def compact(self) -> None:
        self.compacted += 1

    def check_log(self) -> LogReport:
        log = [line for line, _ in self._data.log.values()]
        head = LogHead(log[-1].seq, "0" * 64) if log else None
        return LogReport(lines=len(log), since=log[0].at if log else None, head=head)

    def close(self) -> None:
        self.closed = True
