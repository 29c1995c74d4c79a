"""How the database is opened: pragmas, versions, transactions, and silence about values."""

import threading
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from db.engine import OLDEST_SQLITE, WRITING, check_journal, check_sqlite
from db.store import SqlStore
from tests.fakes.clock import DESK
from tests.fakes.examples import plain
from triage_app.errors import Conflict, RegisterUnusable

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,
    "secure_delete": 1,
    "busy_timeout": 5000,
}


@pytest.mark.parametrize("pragma", PRAGMAS)
def test_every_connection_has_its_pragmas(store: SqlStore, pragma: str) -> None:
    with store._engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == PRAGMAS[pragma]


def test_a_sqlite_that_can_corrupt_is_refused() -> None:
    check_sqlite(OLDEST_SQLITE)
    check_sqlite(dbapi2.sqlite_version_info)
    with pytest.raises(RegisterUnusable) as refused:
        check_sqlite((3, 51, 2))
    assert refused.value.code == "register.engine_too_old"
    assert refused.value.details == {"found": "3.51.2", "needed": "3.51.3"}


def test_a_place_without_write_ahead_log_is_refused() -> None:
    check_journal("wal")
    with pytest.raises(RegisterUnusable, match=r"register\.network_share"):
        check_journal("delete")


def test_a_connection_that_cannot_be_set_up_is_closed(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(mode: str) -> None:
        raise RegisterUnusable("register.network_share")

    store.close()
    monkeypatch.setattr("db.engine.check_journal", refuse)
    with pytest.raises(RegisterUnusable), store.reading(DESK):
        raise AssertionError


def test_errors_never_repeat_values(store: SqlStore) -> None:
    secret = "GEHEIM"  # noqa: S105 - stands for personal data
    adding = sa.text("INSERT INTO case_numbers VALUES (1, 1, :number, 0)")
    connecting = store._engine.connect().execution_options(**{WRITING: True})
    with connecting as connection, pytest.raises(IntegrityError) as failed:
        connection.execute(adding, {"number": secret})
    assert secret not in str(failed.value)
    assert secret not in repr(failed.value)


def test_a_reader_sees_one_picture_while_another_writes(store: SqlStore) -> None:
    with store.reading(DESK) as reader:
        assert reader.cases.every() == ()
        with store.begin(DESK, "add") as writer:
            writer.cases.add(plain(1))
        assert reader.cases.every() == ()
    with store.reading(DESK) as reader:
        assert len(reader.cases.every()) == 1


def test_many_writers_at_once_lose_nothing_and_overwrite_nothing(store: SqlStore) -> None:
    with store.begin(DESK, "add") as work:
        case = work.cases.add(plain(1, parket="0"))
    conflicts: list[int] = []

    def write(number: int) -> None:
        for _ in range(20):
            with store.reading(DESK) as work:
                seen = work.cases.get(case.id)
            try:
                with store.begin(DESK, "count") as work:
                    count = str(int(seen.case.parket or "0") + 1)
                    work.cases.save(case.id, seen.version, plain(1, parket=count))
            except Conflict:
                conflicts.append(number)

    writers = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with store.reading(DESK) as work:
        saved = work.cases.get(case.id)
        assert saved.case.parket == str(80 - len(conflicts))
        assert saved.version == 81 - len(conflicts)
        assert len(work.history.of_case(case.id)) == saved.version


def test_the_register_is_where_it_says(store: SqlStore, path: Path) -> None:
    assert store.location == str(path)
