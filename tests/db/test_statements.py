"""Rows put past the compiler are the rows the compiler would have put."""

import sqlalchemy as sa

from db.engine import WRITING
from db.state import state_of
from db.statements import put, put_one
from db.store import SqlStore
from db.tables import DECISIONS, PEOPLE, PROJECTION
from tests.fakes.clock import DESK, NOW
from tests.fakes.examples import FULL, decision, plain


def fill(store: SqlStore) -> None:
    with store.begin(DESK, "case.add") as work:
        case = work.cases.add(FULL)
        work.decisions.append(case.id, decision("N", reasoning="Ş. – 'aanhaling' \"x\""), NOW)


def test_every_kind_of_column_comes_back_as_it_went_in(store: SqlStore) -> None:
    fill(store)
    connecting = store._engine.connect().execution_options(**{WRITING: True})
    with connecting as connection, connection.begin() as transaction:
        for table in (PROJECTION, DECISIONS):
            (row,) = connection.execute(sa.select(table)).mappings()
            copy = {**row, "id": 99}
            if table is PROJECTION:
                connection.exec_driver_sql("PRAGMA defer_foreign_keys=on")
            put(connection, table, [copy])
            again = connection.execute(sa.select(table).where(table.c.id == 99)).mappings().one()
            assert dict(again) == copy
        transaction.rollback()


def test_several_rows_go_in_one_statement_and_one_gives_its_id(store: SqlStore) -> None:
    person = {"version": 1, "organisation": "om", "function": "clerk", "name": "Een"}
    connecting = store._engine.connect().execution_options(**{WRITING: True})
    with connecting as connection, connection.begin() as transaction:
        first = put_one(connection, PEOPLE, person)
        put(connection, PEOPLE, [{**person, "name": name} for name in ("Twee", "Drie")])
        found = connection.execute(sa.select(PEOPLE.c.id, PEOPLE.c.name).order_by(PEOPLE.c.id)).all()
        assert [tuple(one) for one in found] == [(first, "Een"), (first + 1, "Twee"), (first + 2, "Drie")]
        transaction.rollback()


def test_where_a_register_stands_is_told_before_and_after_its_first_line(store: SqlStore) -> None:
    with store._engine.connect() as connection:
        before = state_of(connection)
    with store.begin(DESK, "case.add") as work:
        work.cases.add(plain(1))
    with store._engine.connect() as connection:
        after = state_of(connection)
    assert (before.line, before.digest, before.record) == (None, None, None)
    assert (after.line, after.record) == (1, 1)
    assert len(after.digest or "") == 64
    assert after.register_id == before.register_id == store.register_id
    assert after.projected_on == NOW.date()
