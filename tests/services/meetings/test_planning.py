from datetime import date, time

import pytest

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.store import FakeStore
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.offence import Offence
from triage_app.domain.cases.suspect import Suspect
from triage_app.domain.decisions.decision import Outcome
from triage_app.domain.grounds.refusal import Refusal
from triage_app.domain.meetings.meeting import Lane, MeetingSeries, MeetingState, PoolReason
from triage_app.errors import NotFound, RuleBroken
from triage_app.services.decisions.deciding import Deciding, Proposal
from triage_app.services.documents.serialising import from_json
from triage_app.services.meetings.planning import MeetingPlanning

CLOCK = FixedClock()
ON = date(2026, 4, 7)


class Office:
    """A register with three undecided cases, ready to plan."""

    def __init__(self) -> None:
        self.store = FakeStore(CLOCK)
        with self.store.begin(DESK, "test") as work:
            self.cases = [work.cases.add(self._case(number)).id for number in range(3)]
        self.planning = MeetingPlanning(self.store, CLOCK, DESK)

    def _case(self, number: int) -> Case:
        return Case(
            parketnummers=(f"16-00000{number}-26",),
            registered_on=CLOCK.today(),
            suspect=Suspect(initials="A. B.", birth_year=1980),
            offences=(Offence(article="243"),),
            custody=Custody(title=CustodyTitle.NONE),
            behavioural_aspects=BehaviouralAspects.YES,
        )

    def planned(self) -> int:
        return self.planning.plan(ON).id

    def listed(self, meeting: int) -> list[int]:
        return [item.case_id for item in self.planning.get(meeting).meeting.items]


@pytest.fixture
def office() -> Office:
    return Office()


def test_the_first_meeting_makes_a_series_of_its_own(office: Office) -> None:
    stored = office.planning.plan(ON)
    assert (stored.meeting.on, stored.meeting.state) == (ON, MeetingState.PLANNED)
    assert [one.series.name for one in office.planning.series()] == ["Triage-overleg zeden"]
    assert [one.id for one in office.planning.every()] == [stored.id]


def test_a_meeting_takes_time_and_place_from_its_series(office: Office) -> None:
    office.planning.add_series(MeetingSeries(name="Jeugd", starts_at=time(13, 30), place="zaal 2"))
    meeting = office.planning.plan(ON, "jeugd").meeting
    assert (meeting.starts_at, meeting.place) == (time(13, 30), "zaal 2")
    with pytest.raises(NotFound, match=r"series\.unknown"):
        office.planning.plan(ON, "onbekend")


def test_a_series_meets_once_a_day(office: Office) -> None:
    office.planned()
    with pytest.raises(RuleBroken, match=r"meeting\.day_taken"):
        office.planned()


def test_filling_takes_the_whole_pool_with_a_question_and_empties_it(office: Office) -> None:
    meeting = office.planned()
    assert [one.reasons for one in office.planning.pool(meeting)] == [(PoolReason.SILENCE,)] * 3
    filled = office.planning.fill(meeting).meeting
    assert [item.code for item in filled.items] == ["1", "2", "3"]
    assert {item.question for item in filled.items} == {"Aanvragen, of een gedocumenteerde uitzondering?"}
    assert office.planning.pool(meeting) == ()
    assert office.planning.fill(meeting).meeting.items == filled.items


def test_a_refusal_outside_custody_is_asked_about_ground_4b(office: Office) -> None:
    Deciding(office.store, CLOCK, DESK).decide(office.cases[0], Proposal(Outcome.NOT_REQUESTED, Refusal()))
    filled = office.planning.fill(office.planned()).meeting
    question = next(item.question for item in filled.items if item.case_id == office.cases[0])
    assert question.startswith("Grond 3 of 4b?")


def test_cases_are_added_by_hand_once(office: Office) -> None:
    meeting = office.planned()
    with office.store.begin(DESK, "test") as work:
        stored = work.cases.get(office.cases[1])
        work.cases.save(
            stored.id,
            stored.version,
            stored.case.model_copy(update={"behavioural_aspects": BehaviouralAspects.NO}),
        )
    items = office.planning.add_cases(meeting, [*office.cases[:2], office.cases[0]]).meeting.items
    assert [item.reasons for item in items] == [(PoolReason.SILENCE,), (PoolReason.BY_HAND,)]
    assert office.planning.add_cases(meeting, office.cases[:1]).meeting.items == items


def test_items_move_change_and_leave(office: Office) -> None:
    meeting = office.planned()
    first = office.planning.fill(meeting).meeting.items[0]
    office.planning.move(meeting, first.case_id, 1)
    assert office.listed(meeting)[1] == first.case_id
    changed = office.planning.change_item(
        meeting, first.model_copy(update={"question": "Dubbel of enkel?", "lane": Lane.NOT_READY})
    )
    assert changed.meeting.items[1].question == "Dubbel of enkel?"
    office.planning.remove(meeting, first.case_id)
    assert first.case_id not in office.listed(meeting)
    assert [one.row.id for one in office.planning.pool(meeting)] == [first.case_id]


def test_fixing_keeps_what_the_agenda_said_whatever_happens_later(office: Office) -> None:
    meeting = office.planned()
    with pytest.raises(RuleBroken, match=r"agenda\.empty"):
        office.planning.fix(meeting)
    office.planning.fill(meeting)
    stored = office.planning.fix(meeting)
    assert (stored.meeting.agenda_version, stored.meeting.state) == (1, MeetingState.FIXED)
    assert stored.meeting.fixed_at == CLOCK.now()
    with office.store.begin(DESK, "test") as work:
        case = work.cases.get(office.cases[0])
        work.cases.save(
            case.id, case.version, case.case.model_copy(update={"suspect": Suspect(initials="Z. Z.")})
        )
    office.planning.remove(meeting, office.cases[1])
    with office.store.reading(DESK) as work:
        kept = from_json(work.meetings.version(meeting, 1).document)
    assert len(kept.items) == 3
    assert {item.case.suspect.initials for item in kept.items} == {"A. B."}
    assert office.planning.fix(meeting).meeting.agenda_version == 2
