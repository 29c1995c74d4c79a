"""Nothing is written without a line that tells of it, whatever way it was written."""

from collections.abc import Callable

import pytest
import sqlalchemy as sa

from db.audit.guard import TOLD_AS, UNTOLD
from db.store import SqlStore, SqlWork
from db.tables import CASES, METADATA
from tests.fakes.clock import DESK
from tests.fakes.examples import plain
from triage_app.domain.audit.kinds import Subject
from triage_app.domain.audit.line import LogQuery
from triage_app.domain.audit.reasons import Because, Reason


def test_every_table_is_told_of_or_said_not_to_be(store: SqlStore) -> None:
    with store._engine.connect() as connection:
        kept = sa.inspect(connection).get_table_names()
    tables = {name for name in kept if not name.startswith("case_search_")}
    assert tables == TOLD_AS.keys() | UNTOLD
    assert METADATA.tables.keys() <= TOLD_AS.keys() | UNTOLD


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE cases SET version = version + 1",
        'update OR IGNORE "cases" set version = 2',
        "  DELETE FROM `hearings`",
        "INSERT OR REPLACE INTO signals SELECT * FROM signals",
        "INSERT INTO nowhere_told VALUES (1)",
    ],
)
def test_a_change_that_nothing_tells_of_is_taken_back(store: SqlStore, statement: str) -> None:
    with store.begin(DESK, "case.add") as work:
        work.cases.add(plain(1))

    def write(work: SqlWork) -> None:
        connection = work.cases._unit.connection
        connection.exec_driver_sql("CREATE TEMP TABLE nowhere_told (x)")
        connection.exec_driver_sql(statement)

    with pytest.raises(RuntimeError, match="changed without a line in the log"):
        unit(store, write)

    with store.reading(DESK) as work:
        assert [one.version for one in work.cases.every()] == [1]
        assert work.audit.count(LogQuery()) == 1


def test_what_is_told_as_something_else_is_taken_back(store: SqlStore) -> None:
    with store.begin(DESK, "case.add") as work:
        work.cases.add(plain(1))

    def write(work: SqlWork) -> None:
        work.cases._unit.connection.execute(CASES.update().values(version=9))
        work.audit.consulted(Subject.PERSON, (1,), Because(reason=Reason.OWN_CASE))

    with pytest.raises(RuntimeError, match="cases"):
        unit(store, write)


def unit(store: SqlStore, write: Callable[[SqlWork], None]) -> None:
    with store.begin(DESK, "case.change") as work:
        assert isinstance(work, SqlWork)
        write(work)
