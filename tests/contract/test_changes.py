"""What a unit of work changed, told the same by every register."""

from tests.fakes.clock import DESK, NOW
from tests.fakes.examples import DAY, PROSECUTOR, number, plain
from triage_app.domain.decisions.decision import Decision, Outcome
from triage_app.domain.meetings.meeting import Meeting, MeetingSeries
from triage_app.domain.people.person import Function, Organisation, Person
from triage_app.services.ports import Store
from triage_app.services.ports.changes import (
    CaseChanged,
    CaseMoved,
    CasesAdded,
    DecisionsAdded,
    MeetingChanged,
    PersonChanged,
)


def test_new_cases_and_decisions_are_told(store: Store) -> None:
    with store.begin(DESK, "test") as work:
        work.people.add(Person(name="Een", organisation=Organisation.OM, function=Function.PROSECUTOR))
        cases = work.cases.add_many((plain(1), plain(2)))
        entry = Decision(outcome=Outcome.REQUEST, taken_by=PROSECUTOR, decided_on=DAY)
        stored = work.decisions.append(cases[0].id, entry, NOW)
        assert list(work.changes) == [CasesAdded(cases), DecisionsAdded((stored,))]


def test_changed_fields_are_told_with_what_stood_there_and_no_change_is_not(store: Store) -> None:
    with store.begin(DESK, "test") as work:
        case = work.cases.add(plain(1))
        person = work.people.add(
            Person(name="Een", organisation=Organisation.OM, function=Function.PROSECUTOR)
        )
        series = work.meetings.add_series(MeetingSeries(name="Reeks"))
        meeting = work.meetings.add(Meeting(series_id=series.id, on=DAY))
    with store.begin(DESK, "test") as work:
        work.cases.save(case.id, 1, case.case)
        work.people.save(person.id, 1, person.person)
        work.meetings.save(meeting.id, 1, meeting.meeting)
        assert list(work.changes) == []
        named = person.person.model_copy(update={"name": "Twee"})
        placed = meeting.meeting.model_copy(update={"place": "Zaal 1"})
        work.cases.save(case.id, 1, plain(1, research_handle="AB"))
        work.people.save(person.id, 1, named)
        work.meetings.save(meeting.id, 1, placed)
        assert list(work.changes) == [
            CaseChanged(case.id, case.case, plain(1, research_handle="AB")),
            PersonChanged(person.id, person.person, named),
            MeetingChanged(meeting.id, meeting.meeting, placed),
        ]


def test_the_way_into_the_trash_and_out_is_told_and_asked_for(store: Store) -> None:
    with store.begin(DESK, "test") as work:
        case = work.cases.add(plain(1))
    with store.begin(DESK, "test") as work:
        assert not work.cases.in_trash(case.id)
        work.cases.trash(case.id, 1)
        assert work.cases.in_trash(case.id)
        work.cases.restore(case.id)
        assert list(work.changes) == [CaseMoved(case.id, trashed=True), CaseMoved(case.id, trashed=False)]
    with store.reading(DESK) as work:
        assert work.cases.by_parketnummer(number(1)) is not None
        assert list(work.changes) == []
