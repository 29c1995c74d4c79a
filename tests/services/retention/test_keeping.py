"""Retention in two steps, on both stores."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.fakes.clock import DESK, NOW, FixedClock
from tests.fakes.examples import decision, plain
from tests.fakes.registers import new_register, opened
from tests.fakes.store import FakeStore
from triage_app.domain.audit.line import LogQuery
from triage_app.errors import FieldProblems, RuleBroken
from triage_app.services.cases.handling import Handling
from triage_app.services.cases.query import CaseQuery
from triage_app.services.meetings.planning import MeetingPlanning
from triage_app.services.ports import Store
from triage_app.services.retention.keeping import Retention

DAY = date(2026, 3, 16)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture(params=["fake", "sqlite"])
def store(request: pytest.FixtureRequest, clock: FixedClock, tmp_path: Path) -> Iterator[Store]:
    if request.param == "fake":
        yield FakeStore(clock)
        return
    made = opened(new_register(tmp_path / "register.db"), clock)
    yield made
    made.close()


@pytest.fixture
def retention(store: Store, clock: FixedClock) -> Retention:
    return Retention(store, clock, DESK)


def enter(store: Store, number: int, **fields: object) -> int:
    with store.begin(DESK, "case.add") as work:
        case = work.cases.add(plain(number, registered_on="2019-01-01", **fields))
        work.decisions.append(case.id, decision("A", reasoning="zie brief", decided_on="2019-02-01"), NOW)
        return case.id


CLOSED = {"closed_on": "2020-01-01", "closed_how": "dropped", "suspect": {"initials": "Q.Q."}}


def test_the_review_list_has_what_is_due_first_and_open_cases_last(
    store: Store, retention: Retention
) -> None:
    old, due = enter(store, 1), enter(store, 2, **CLOSED)
    enter(store, 3, closed_on="2026-01-01", closed_how="judgment")
    found = retention.review(DAY)
    assert [(one.stored.id, one.due, one.cleared) for one in found] == [
        (due, True, False),
        (old, False, False),
    ]


def test_nothing_is_anonymised_that_nobody_cleared(store: Store, retention: Retention) -> None:
    enter(store, 1, **CLOSED)
    assert retention.erase() == 0


def test_a_case_that_is_not_due_cannot_be_cleared(store: Store, retention: Retention) -> None:
    young = enter(store, 1)
    with pytest.raises(RuleBroken, match=r"retention\.not_due"):
        retention.clear((young,))


def test_after_two_steps_the_figures_stand_and_the_person_is_gone(
    store: Store, retention: Retention, clock: FixedClock
) -> None:
    case = enter(store, 1, **CLOSED)
    planning = MeetingPlanning(store, clock, DESK)
    planned = planning.plan(date(2026, 4, 7)).id
    planning.add_cases(planned, (case,))
    planning.fix(planned)
    with store.reading(DESK) as work:
        before = work.lists.standings(DAY)
    assert retention.clear((case,)) == 1
    assert retention.review()[0].cleared
    assert retention.erase() == 1
    with store.reading(DESK) as work:
        assert work.lists.standings(DAY) == before
        left = work.cases.get(case).case
        assert (left.suspect.initials, left.anonymised_on) == ("", DAY)
        assert left.parketnummer.startswith("00-")
        assert work.lists.page(CaseQuery(DAY, text="q.q.")) == ()
        assert work.decisions.of_case(case)[0].decision.reasoning == "geanonimiseerd"
        assert "05-000001-26" not in work.meetings.version(planned, 1).document
        line = work.audit.page(LogQuery(limit=1))[0]
    assert (line.kind, line.action) == ("erasure", "retention.erase")
    assert retention.review() == ()
    assert store.check_log().intact


def test_a_day_set_with_a_reason_takes_the_clearing_back(store: Store, retention: Retention) -> None:
    case = enter(store, 1, **CLOSED)
    retention.clear((case,))
    with pytest.raises(FieldProblems):
        retention.keep(case, date(2030, 1, 1), " ")
    retention.keep(case, date(2030, 1, 1), "nog een procedure")
    assert retention.review() == ()
    assert retention.erase() == 0


def test_a_shielded_case_shows_no_suspect_and_is_found_by_number_only(
    store: Store, clock: FixedClock
) -> None:
    case = enter(store, 1, suspect={"initials": "Q.Q."})
    handling = Handling(store, clock, DESK)
    with pytest.raises(FieldProblems):
        handling.shield(case, "")
    handling.shield(case, "wordt uitgezocht")
    handling.dispute(case, "datum klopt niet")
    with store.reading(DESK) as work:
        row = work.lists.row(case, DAY)
        assert (row.suspect, row.offence, row.shielded, row.disputed) == ("", "", True, True)
        assert work.lists.page(CaseQuery(DAY, text="q.q.")) == ()
        assert [one.id for one in work.lists.page(CaseQuery(DAY, text="000001"))] == [case]
    handling.unshield(case)
    handling.settle(case)
    with store.reading(DESK) as work:
        row = work.lists.row(case, DAY)
        assert (row.suspect, row.shielded, row.disputed) == ("Q.Q.", False, False)
