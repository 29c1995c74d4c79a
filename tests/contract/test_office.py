"""Decisions, requests, people, meetings and imports."""

from datetime import UTC, date, datetime

import pytest

from tests.fakes.clock import DESK, NOW
from tests.fakes.examples import DAY, REQUEST, SERIES, decision, item, meeting, person, plain
from tests.fakes.histories import COMPLETE
from triage_app.domain.meetings.meeting import Meeting, MeetingState
from triage_app.domain.requests.request import Request
from triage_app.errors import Conflict, NotFound, RuleBroken
from triage_app.services.ports import AgendaVersion, Store


def test_the_register_says_what_it_is(store: Store) -> None:
    assert store.demo
    assert store.location
    assert store.schema == "0005"


@pytest.mark.parametrize("ground", COMPLETE)
def test_a_decision_comes_out_as_it_went_in(store: Store, ground: object) -> None:
    entry = decision(
        "N",
        ground=ground,
        reasoning="Overwogen; 'streepje' & <teken>",
        inputs={"trial_start": DAY, "held": True, "offence_keys": ("new:243:1",), "cooperation": "refuses"},
    )
    with store.begin(DESK, "decision.take") as work:
        case = work.cases.add(plain(1))
        taken = work.decisions.append(case.id, entry, NOW)
    with store.reading(DESK) as work:
        assert work.decisions.of_case(case.id) == (taken,)
    assert (taken.decision, taken.recorded_by, taken.recorded_at) == (entry, "De Balie", NOW)


def test_the_log_keeps_its_order(store: Store) -> None:
    with store.begin(DESK, "decision.take") as work:
        first, second = work.cases.add_many((plain(1), plain(2)))
        taken = work.decisions.append(first.id, decision("U", deferred_until=DAY, waiting_for="brief"), NOW)
        back = decision("U", kind="withdrawal", refers_to=taken.id, reasoning="herstel invoer")
        work.decisions.append_many([(first.id, back), (second.id, decision("A"))], NOW)
        work.decisions.append_many([], NOW)
    with store.reading(DESK) as work:
        logs = work.decisions.of_cases([first.id, second.id, 77])
        assert [entry.decision.kind.value for entry in logs[first.id]] == ["decision", "withdrawal"]
        assert [entry.decision.outcome.value for entry in logs[second.id]] == ["A"]
        assert logs[77] == ()
        assert [line.subject for line in work.history.of_case(first.id)] == ["case", "decision", "decision"]


def test_a_decision_belongs_to_a_case_there_is(store: Store) -> None:
    with store.begin(DESK, "decision.take") as work:
        with pytest.raises(NotFound, match=r"case\.unknown"):
            work.decisions.append(9, decision(), NOW)
        case = work.cases.add(plain(1))
        with pytest.raises(NotFound, match=r"decision\.unknown"):
            work.decisions.append(case.id, decision(kind="withdrawal", refers_to=4), NOW)
        with pytest.raises(NotFound, match=r"meeting\.unknown"):
            work.decisions.append(case.id, decision(meeting_id=4), NOW)


def test_a_decision_remembers_its_meeting(store: Store) -> None:
    with store.begin(DESK, "decision.take") as work:
        case = work.cases.add(plain(1))
        planned = work.meetings.add(meeting(work.meetings.add_series(SERIES).id))
        work.decisions.append(case.id, decision(meeting_id=planned.id, origin="meeting"), NOW)
        assert work.decisions.of_case(case.id)[0].decision.meeting_id == planned.id


def test_requests_are_kept_per_case(store: Store) -> None:
    with store.begin(DESK, "request.add") as work:
        first, second = work.cases.add_many((plain(1), plain(2)))
        added = work.requests.add(first.id, REQUEST)
        work.requests.add_many([(second.id, REQUEST), (first.id, Request())])
        work.requests.add_many([])
        with pytest.raises(NotFound, match=r"case\.unknown"):
            work.requests.add(9, REQUEST)
    with store.reading(DESK) as work:
        assert work.requests.count() == 3
        assert work.requests.of_case(first.id)[0] == added
        assert [one.request for one in work.requests.of_case(first.id)] == [REQUEST, Request()]
        assert {key: len(those) for key, those in work.requests.of_cases([second.id, 7]).items()} == {
            second.id: 1,
            7: 0,
        }


def test_a_request_changes_under_its_version(store: Store) -> None:
    changed = REQUEST.model_copy(update={"received_on": DAY})
    with store.begin(DESK, "request.change") as work:
        case = work.cases.add(plain(1))
        added = work.requests.add(case.id, REQUEST)
        assert work.requests.save(added.id, 1, REQUEST) == added
        saved = work.requests.save(added.id, 1, changed)
        assert (saved.version, saved.request) == (2, changed)
        with pytest.raises(Conflict):
            work.requests.save(added.id, 1, REQUEST)
        with pytest.raises(NotFound, match=r"request\.unknown"):
            work.requests.save(99, 1, REQUEST)
        assert work.requests.of_case(case.id) == (saved,)
        assert work.history.of_case(case.id)[-1].fields == ("received_on",)


def test_people_come_by_name_and_by_account(store: Store) -> None:
    clerk = person("Ćela Tweede", function="clerk", mandate_from=DAY, os_account="cela")
    with store.begin(DESK, "person.add") as work:
        second, first = work.people.add(clerk), work.people.add(person("anna Eerste"))
        assert work.people.every() == (first, second)
        assert work.people.get(second.id).person == clerk
        assert work.people.by_account("cela") == second
        assert work.people.by_account("niemand") is None
        with pytest.raises(NotFound, match=r"person\.unknown"):
            work.people.get(9)


def test_a_person_changes_under_their_version(store: Store) -> None:
    changed = person("Anna Eerste", mandate_to=DAY)
    with store.begin(DESK, "person.change") as work:
        added = work.people.add(person())
        assert work.people.save(added.id, 1, person()) == added
        saved = work.people.save(added.id, 1, changed)
        assert (saved.version, saved.person) == (2, changed)
        assert work.people.get(added.id) == saved
        with pytest.raises(Conflict):
            work.people.save(added.id, 1, person())


def test_an_account_maps_to_one_person(store: Store) -> None:
    with store.begin(DESK, "person.add") as work:
        first = work.people.add(person("Anna Eerste", os_account="anna"))
        second = work.people.add(person("Bea Tweede"))
        with pytest.raises(RuleBroken) as refused:
            work.people.add(person("Cela Derde", os_account="anna"))
        assert (refused.value.code, refused.value.field) == ("person.account_taken", "os_account")
        with pytest.raises(RuleBroken):
            work.people.save(second.id, 1, person("Bea Tweede", os_account="anna"))
        work.people.save(first.id, 1, person("Anna Eerst", os_account="anna"))


def test_meetings_keep_their_agenda_in_order(store: Store) -> None:
    with store.begin(DESK, "meeting.plan") as work:
        cases = work.cases.add_many([plain(count) for count in range(4)])
        series = work.meetings.add_series(SERIES)
        other = work.meetings.add_series(SERIES.model_copy(update={"name": "Een ander"}))
        items = [item(one.id, str(place)) for place, one in enumerate(cases)]
        early = work.meetings.add(meeting(series.id, *items))
        late = work.meetings.add(meeting(series.id, items[0], on=date(2026, 4, 2)))
    turned = Meeting(
        series_id=series.id,
        on=early.meeting.on,
        items=tuple(reversed(items)),
        state=MeetingState.FIXED,
        fixed_at=NOW,
        agenda_version=1,
    )
    with store.begin(DESK, "meeting.order") as work:
        saved = work.meetings.save(early.id, 1, turned)
        assert saved.version == 2
        assert work.meetings.save(early.id, 2, saved.meeting) == saved
        with pytest.raises(Conflict):
            work.meetings.save(early.id, 1, early.meeting)
        moved = work.meetings.save(late.id, 1, late.meeting.model_copy(update={"place": "Kamer 9"}))
    with store.reading(DESK) as work:
        assert work.meetings.every() == (moved, saved)
        assert work.meetings.get(early.id) == saved
        assert work.meetings.every_series() == (other, series)
        with pytest.raises(NotFound, match=r"meeting\.unknown"):
            work.meetings.get(77)


def test_a_meeting_names_series_and_cases_there_are(store: Store) -> None:
    with store.begin(DESK, "meeting.plan") as work:
        with pytest.raises(NotFound, match=r"series\.unknown"):
            work.meetings.add(meeting(5))
        series = work.meetings.add_series(SERIES)
        with pytest.raises(NotFound, match=r"case\.unknown"):
            work.meetings.add(meeting(series.id, item(8)))


def test_a_fixed_agenda_stays_as_it_was(store: Store) -> None:
    with store.begin(DESK, "agenda.fix") as work:
        planned = work.meetings.add(meeting(work.meetings.add_series(SERIES).id))
        fixed = AgendaVersion(planned.id, 1, datetime(2026, 3, 17, 14, 5, tzinfo=UTC), '{"items": []}')
        work.meetings.add_version(fixed)
        with pytest.raises(RuleBroken, match=r"agenda\.version_taken"):
            work.meetings.add_version(fixed)
        with pytest.raises(NotFound, match=r"meeting\.unknown"):
            work.meetings.add_version(AgendaVersion(99, 1, NOW, "{}"))
    with store.reading(DESK) as work:
        assert work.meetings.version(planned.id, 1) == fixed
        with pytest.raises(NotFound, match=r"agenda\.version_unknown"):
            work.meetings.version(planned.id, 2)


def test_imports_are_remembered_and_can_be_taken_back(store: Store) -> None:
    with store.begin(DESK, "import") as work:
        cases = work.cases.add_many((plain(1), plain(2)))
        first = work.imports.add("lijst.xlsx", NOW, 5, {one.id: one.version for one in cases})
        second = work.imports.add("lijst 2.xlsx", NOW, 0, {})
        with pytest.raises(NotFound, match=r"case\.unknown"):
            work.imports.add("x.csv", NOW, 1, {77: 1})
    with store.begin(DESK, "import.undo") as work:
        assert work.imports.every() == (second, first)
        work.imports.mark_undone(first.id)
        assert work.imports.get(first.id).undone
        assert work.imports.get(first.id).created == {one.id: 1 for one in cases}
        assert not work.imports.get(second.id).undone
        with pytest.raises(NotFound, match=r"import\.unknown"):
            work.imports.mark_undone(9)
