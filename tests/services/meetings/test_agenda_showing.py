from datetime import date

import pytest

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import DAY, plain
from tests.fakes.store import FakeStore
from triage_app.domain.meetings.meeting import Lane
from triage_app.errors import NotFound
from triage_app.services.meetings.planning import MeetingPlanning

ON = date(2026, 4, 7)


@pytest.fixture
def planning() -> MeetingPlanning:
    store = FakeStore(FixedClock())
    with store.begin(DESK, "test") as work:
        for count in (1, 2, 3):
            work.cases.add(plain(count, behavioural_aspects="yes"))
    return MeetingPlanning(store, FixedClock(), DESK)


def test_every_item_stands_beside_its_case(planning: MeetingPlanning) -> None:
    meeting = planning.fill(planning.plan(ON).id)
    view = planning.agenda(meeting.id)
    assert (view.stored, view.series.name) == (meeting, "Triage-overleg zeden")
    assert [row.id for row in view.rows] == [item.case_id for item in meeting.meeting.items]
    assert {row.day for row in view.rows} == {DAY}
    with pytest.raises(NotFound, match=r"meeting\.unknown"):
        planning.agenda(meeting.id + 1)


def test_an_agenda_says_whether_it_changed_since_it_was_fixed(planning: MeetingPlanning) -> None:
    meeting = planning.fill(planning.plan(ON).id).id
    assert not planning.agenda(meeting).changed
    planning.fix(meeting)
    assert not planning.agenda(meeting).changed
    first = planning.get(meeting).meeting.items[0]
    planning.change_item(meeting, first.model_copy(update={"lane": Lane.DISCUSS}))
    assert planning.agenda(meeting).changed
    planning.fix(meeting)
    assert not planning.agenda(meeting).changed
    planning.remove(meeting, first.case_id)
    assert planning.agenda(meeting).changed
