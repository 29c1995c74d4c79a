"""Decisions, history and fixed agendas cannot be changed or deleted, not even by raw SQL."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db.tables import APPEND_ONLY
from tests.fakes.clock import DESK, NOW, FixedClock
from tests.fakes.examples import SERIES, decision, meeting, plain
from tests.fakes.registers import bare, new_register, opened
from triage_app.domain.audit.kinds import Subject
from triage_app.domain.audit.reasons import Because, Disclosure, Reason
from triage_app.services.ports import AgendaVersion

STATEMENTS = (
    "UPDATE decisions SET reasoning = 'x'",
    "UPDATE OR REPLACE decisions SET id = id + 1",
    "DELETE FROM decisions",
    "DELETE FROM decisions WHERE id = 1",
    "INSERT OR REPLACE INTO decisions SELECT * FROM decisions",
    "REPLACE INTO history SELECT * FROM history",
    "UPDATE history SET fields = 'x'",
    "UPDATE audit SET actor = 'x'",
    "DELETE FROM audit WHERE seq = 1",
    "INSERT OR REPLACE INTO audit SELECT * FROM audit",
    "UPDATE audit_texts SET recipient = 'x'",
    "DELETE FROM audit_texts",
    "UPDATE seals SET content = 'x'",
    "DELETE FROM seals",
    "DELETE FROM history",
    "UPDATE agenda_versions SET document = '{}'",
    "DELETE FROM agenda_versions",
    "INSERT OR REPLACE INTO agenda_versions SELECT * FROM agenda_versions",
)


@pytest.fixture
def raw(tmp_path: Path) -> Iterator[dbapi2.Connection]:
    """A register with a line in each log, opened past the app."""
    path = new_register(tmp_path / "register.db")
    store = opened(path, FixedClock())
    with store.begin(DESK, "test") as work:
        told = Because(reason=Reason.OTHER, text="een vraag")
        work.audit.disclosed(Subject.CASE, (), Disclosure(because=told, recipient="NIFP"))
        case = work.cases.add(plain(1))
        work.decisions.append(case.id, decision(), NOW)
        planned = work.meetings.add(meeting(work.meetings.add_series(SERIES).id))
        work.meetings.add_version(AgendaVersion(planned.id, 1, NOW, '{"items": [1]}'))
    store.close()
    with closing(bare(path)) as connection:
        yield connection


def contents(raw: dbapi2.Connection) -> list[object]:
    return [raw.execute(f"SELECT * FROM {table}").fetchall() for table in APPEND_ONLY]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_the_statement_is_refused(raw: dbapi2.Connection, statement: str) -> None:
    before = contents(raw)
    with pytest.raises(dbapi2.DatabaseError, match="append-only"):
        raw.execute(statement)
    assert contents(raw) == before
    assert all(before)


def test_a_new_entry_is_welcome(raw: dbapi2.Connection) -> None:
    columns = [row[1] for row in raw.execute("PRAGMA table_info(decisions)") if row[1] != "id"]
    names = ", ".join(columns)
    raw.execute(f"INSERT INTO decisions ({names}) SELECT {names} FROM decisions")
    assert raw.execute("SELECT count(*) FROM decisions").fetchone() == (2,)
