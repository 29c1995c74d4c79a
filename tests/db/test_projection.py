"""The rows kept for today, and when they are made anew."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from db.projection import ROW_FIELDS
from db.state import state_of
from db.store import SqlStore
from db.tables import PROJECTION
from tests.fakes.clock import DESK, NOW, FixedClock
from tests.fakes.examples import DAY, decision, plain
from triage_app.errors import RegisterUnusable
from triage_app.services.cases.query import CaseQuery
from triage_app.services.cases.rows import CaseRow


def kept_for(store: SqlStore) -> object:
    with store._engine.connect() as connection:
        return state_of(connection).projected_on


def test_every_field_of_a_row_is_kept() -> None:
    assert {*ROW_FIELDS, "day"} == set(CaseRow.__dataclass_fields__)
    assert set(ROW_FIELDS) <= set(PROJECTION.c.keys())


def test_a_look_at_another_day_moves_nothing(store: SqlStore) -> None:
    with store.begin(DESK, "add") as work:
        work.cases.add(plain(1))
        assert work.lists.count(CaseQuery(DAY + timedelta(days=40))) == 1
    assert kept_for(store) == DAY


def test_the_rows_follow_the_clock(store: SqlStore, clock: FixedClock) -> None:
    for days in (1, 30, -31):
        clock.move(days)
        with store.reading(DESK):
            assert kept_for(store) == clock.today()


def test_a_decision_dated_ahead_counts_from_its_day(store: SqlStore, clock: FixedClock) -> None:
    ahead = DAY + timedelta(days=4)
    with store.begin(DESK, "decide") as work:
        case = work.cases.add(plain(1))
        work.decisions.append(case.id, decision("A"), NOW)
        work.decisions.append(case.id, decision("A", decided_on=ahead), NOW)
    for days, since in ((0, DAY), (3, DAY), (1, ahead), (-1, DAY)):
        clock.move(days)
        with store.reading(DESK) as work:
            assert [row.since for row in work.lists.page(CaseQuery(clock.today()))] == [since]


def test_a_write_that_cannot_keep_its_row_is_taken_back(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RegisterUnusable("register.disk_full")

    monkeypatch.setattr("db.projection.put_words", fail)
    with pytest.raises(RegisterUnusable), store.begin(DESK, "add") as work:
        work.cases.add(plain(1))
    with store._engine.connect() as connection:
        for table in ("cases", "case_numbers", "history", "case_projection"):
            assert connection.scalar(sa.text(f"SELECT count(*) FROM {table}")) == 0
