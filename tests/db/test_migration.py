"""An older register, brought to the schema of today: copied first, what was told before made lines."""

from pathlib import Path

import pytest

from db.schema import SCHEMA, schema_of
from db.upkeep.backup import backups_of
from tests.fakes.clock import DESK, FixedClock
from tests.fakes.registers import key_of, opened
from tests.proving.upkeep import older_register
from triage_app.domain.audit.line import LogQuery
from triage_app.errors import RegisterUnusable


@pytest.fixture
def older(tmp_path: Path) -> Path:
    return older_register(tmp_path / "older.db")


def test_an_older_register_is_copied_and_then_migrated(older: Path, clock: FixedClock) -> None:
    store = opened(older, clock)

    assert schema_of(older, key_of(older)) == SCHEMA
    (copy,) = backups_of(older)
    assert schema_of(copy.file, key_of(older)) == "0001"
    assert copy.last_line == 59
    store.close()


def test_what_was_told_before_becomes_lines_that_hold_together(older: Path, clock: FixedClock) -> None:
    store = opened(older, clock)
    report = store.check_log()
    with store.reading(DESK) as work:
        lines = work.audit.page(LogQuery(limit=None))
        touched = work.audit.touched([line.seq for line in lines])
    store.close()

    assert report.intact
    assert report.lines == len(lines) == 20  # three records at each moment, the first moment two
    assert {(line.account, line.actor, line.action, line.kind) for line in lines} == {
        ("anna", "Anna", "person.add", "collection")
    }
    assert sorted(one.subject_id for of_line in touched.values() for one in of_line) == list(range(1, 60))


def test_a_copy_that_cannot_be_made_leaves_the_older_register_as_it_was(
    older: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = older.read_bytes()

    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("db.upkeep.backup.make_private_folder", full)
    with pytest.raises(RegisterUnusable, match=r"register\.disk_full"):
        opened(older, clock)
    assert older.read_bytes() == before


def test_a_migration_that_fails_halfway_leaves_the_older_schema(
    older: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object) -> str:
        raise RuntimeError("halfway")

    with monkeypatch.context() as patched:
        patched.setattr("db.audit.chain.next_digest", broken)
        with pytest.raises(RuntimeError, match="halfway"):
            opened(older, clock)
    assert schema_of(older, key_of(older)) == "0001"
    store = opened(older, clock)
    assert store.check_log().intact
    store.close()
