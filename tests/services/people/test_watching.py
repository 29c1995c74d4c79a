"""Arranging who looks after whose cases."""

from datetime import timedelta

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import DAY, person
from tests.fakes.store import FakeStore
from triage_app.domain.people.watch import Watch
from triage_app.services.people.watching import Watching


class Office:
    def __init__(self) -> None:
        self.clock, self.store = FixedClock(), FakeStore()
        self.watching = Watching(self.store, self.clock, DESK)
        with self.store.begin(DESK, "person.add") as work:
            self.one, self.two = (work.people.add(person(name)).id for name in ("Een", "Twee"))


def test_what_goes_on_or_is_to_come_is_current() -> None:
    office = Office()
    stored = office.watching.arrange(
        Watch(of_id=office.one, by_id=office.two, first=DAY + timedelta(days=2), last=DAY + timedelta(days=4))
    )
    assert office.watching.current() == (stored,)
    office.clock.move(4)
    assert office.watching.current() == (stored,)
    office.clock.move(1)
    assert office.watching.current() == ()


def test_what_began_ends_yesterday_and_what_never_began_is_taken_away() -> None:
    office = Office()
    begun = office.watching.arrange(Watch(of_id=office.one, by_id=office.two, first=DAY))
    office.clock.move(3)
    coming = office.watching.arrange(Watch(of_id=office.two, by_id=office.one, first=DAY + timedelta(days=3)))
    office.watching.end(begun)
    office.watching.end(coming)
    assert office.watching.current() == ()
    with office.store.reading(DESK) as work:
        assert [one.watch.last for one in work.watches.every()] == [DAY + timedelta(days=2)]
