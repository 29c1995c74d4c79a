"""The synthetic register as a whole."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from tests.fakes.clock import FixedClock
from tests.fakes.store import FakeStore
from triage_app.domain.decisions.decide import check_decision
from triage_app.domain.decisions.decision import EntryKind, StoredDecision
from triage_app.domain.decisions.staleness import StaleReason
from triage_app.domain.decisions.standing import Standing
from triage_app.domain.meetings.meeting import MeetingState
from triage_app.services.actor import Actor
from triage_app.services.cases.query import CaseQuery
from triage_app.services.cases.rows import CaseRow
from triage_app.services.demo import building
from triage_app.services.demo.building import Built, build
from triage_app.services.people.registering import actor_for
from triage_app.services.ports import Work

DESK = "desk"


def built(cases: int = 400, seed: int = 1, clock: FixedClock | None = None) -> tuple[FakeStore, Built]:
    clock = clock or FixedClock()
    store = FakeStore(clock, demo=True)
    return store, build(store, clock, DESK, Random(seed), cases)


def rows(store: FakeStore) -> tuple[CaseRow, ...]:
    with store.reading(Actor(DESK)) as work:
        return work.lists.page(CaseQuery(day=store.clock.today()))


def logs(work: Work) -> dict[int, tuple[StoredDecision, ...]]:
    return work.decisions.of_cases(one.id for one in work.cases.every())


def test_it_holds_what_it_says_it_holds() -> None:
    store, counts = built()

    with store.reading(Actor(DESK)) as work:
        assert counts == Built(len(work.cases.every()), work.requests.count(), len(work.meetings.every()))
    assert counts.cases == 400
    assert counts.requests > 100
    assert counts.meetings == 2


def test_every_standing_ground_and_reason_to_return_occurs() -> None:
    shown = rows(built()[0])

    assert {row.standing for row in shown} == set(Standing)
    assert {row.ground_code for row in shown} == {None, "1", "2", "3", "4a", "4b", "4d", "4e", "4f"}
    assert {reason for row in shown for reason in row.stale} == set(StaleReason)
    assert {row.silent for row in shown} == {True, False}


def test_even_a_small_register_shows_every_standing() -> None:
    assert {row.standing for row in rows(built(cases=20)[0])} == set(Standing)


@pytest.mark.parametrize("cases", [0, 1, 7])
def test_a_tiny_register_has_its_meetings_too(cases: int) -> None:
    store, counts = built(cases=cases)

    assert len(rows(store)) == cases
    assert counts.meetings == 2


def test_the_same_seed_gives_the_same_register() -> None:
    first, again, other = built(seed=7)[0], built(seed=7)[0], built(seed=8)[0]

    assert rows(first) == rows(again)
    assert rows(first) != rows(other)


def test_chunks_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = built(cases=50)[0]
    monkeypatch.setattr(building, "CHUNK", 7)

    assert rows(built(cases=50)[0]) == rows(whole)


def test_the_account_at_this_desk_may_decide() -> None:
    store, _ = built(cases=3)

    actor = actor_for(store, DESK)

    assert actor.person_id is not None
    with store.reading(actor) as work:
        organisations = Counter(one.person.organisation.value for one in work.people.every())
    assert organisations == {"om": 7, "nifp": 1, "probation_service": 1, "rvdk": 1}


def test_no_decision_breaks_a_rule_or_the_order_of_time() -> None:
    store, _ = built()
    now, today = store.clock.now(), store.clock.today()

    with store.reading(Actor(DESK)) as work:
        cases = {one.id: one.case for one in work.cases.every()}
        found = logs(work)
    for case_id, log in found.items():
        for place, entry in enumerate(log):
            check_decision(entry.decision, log[:place], today)
            assert cases[case_id].registered_on <= entry.decision.decided_on <= today
            assert entry.recorded_at <= now
        assert [one.recorded_at for one in log] == sorted(one.recorded_at for one in log)
    assert any(one.decision.kind is EntryKind.CONFIRMATION for log in found.values() for one in log)


def test_the_phases_of_a_request_follow_each_other_and_do_not_lie_ahead() -> None:
    store, _ = built()

    with store.reading(Actor(DESK)) as work:
        stored = work.requests.of_cases(one.id for one in work.cases.every())
    for one in (request.request for requests in stored.values() for request in requests):
        phases = [one.decided_on, one.sent_on, one.received_on, one.appointed_on, one.reported_on]
        known = [day for day in phases if day is not None]
        assert known == sorted(known)
        assert known[-1] <= store.clock.today()


@pytest.mark.parametrize("day", [date(2026, 3, 16) + timedelta(days=ahead) for ahead in range(7)], ids=str)
def test_one_meeting_was_held_and_one_is_to_come_on_any_day(day: date) -> None:
    clock = FixedClock(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))

    store, _ = built(cases=100, clock=clock)

    with store.reading(Actor(DESK)) as work:
        coming, held = (one.meeting for one in work.meetings.every())
        agenda = work.meetings.version(work.meetings.every()[1].id, 1)
    assert held.on < day < coming.on
    assert (held.on.weekday(), coming.on.weekday()) == (1, 1)
    assert held.state is MeetingState.FIXED
    assert len(held.items) == 12
    assert agenda.fixed_at < clock.now()
    assert coming.state is MeetingState.PLANNED
    assert 0 < len(coming.items) <= 18


def test_what_was_decided_in_the_meeting_names_it() -> None:
    store, _ = built()

    with store.reading(Actor(DESK)) as work:
        held = work.meetings.every()[1]
        named = {
            case_id
            for case_id, log in logs(work).items()
            if any(one.decision.meeting_id == held.id for one in log)
        }
    assert named == {item.case_id for item in held.meeting.items}


def test_numbers_are_unique_and_the_law_fits_the_day_of_the_offence() -> None:
    store, _ = built()

    with store.reading(Actor(DESK)) as work:
        cases = [one.case for one in work.cases.every()]
    assert len({case.parketnummer for case in cases}) == len(cases)
    assert {offence.regime for case in cases for offence in case.offences} == {"old", "new"}
