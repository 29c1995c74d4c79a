"""The schema the migrations make is the one the tables describe, constraints and triggers included."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlcipher3 import dbapi2

from db.engine import Keeper, make_engine
from db.migrate import config
from db.schema import APPLICATION_ID, REVISIONS, SCHEMA, _revision
from db.tables import APPEND_ONLY, METADATA, SEARCH
from tests.fakes.registers import key_of, new_register

LOOKED_AT = ("get_check_constraints", "get_foreign_keys", "get_unique_constraints")
NOT_OURS = ("sqlite_", "alembic_")


@pytest.fixture
def migrated(tmp_path: Path) -> Iterator[sa.Connection]:
    path = new_register(tmp_path / "register.db")
    engine = make_engine(path, Keeper(key_of(path)))
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
def described() -> Iterator[sa.Connection]:
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection:
        METADATA.create_all(connection)
        yield connection
    engine.dispose()


def is_ours(thing: object, name: str | None, kind: str, *_: object) -> bool:
    return not (kind == "table" and str(name).startswith(SEARCH))


def by_name(found: Sequence[Mapping[str, object]]) -> list[Mapping[str, object]]:
    return sorted(found, key=lambda one: str(one["name"]))


def words_of(connection: sa.Connection) -> dict[str, str]:
    """Each table and index with the words it was made by, blanks aside."""
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index')")
    return {
        name: "".join(sql.split()) for name, sql in found if sql and not name.startswith((SEARCH, *NOT_OURS))
    }


def test_alembic_sees_no_difference(migrated: sa.Connection) -> None:
    context = MigrationContext.configure(migrated, opts={"compare_type": True, "include_object": is_ours})
    assert compare_metadata(context, METADATA) == []


def test_every_constraint_and_index_is_as_described(
    migrated: sa.Connection, described: sa.Connection
) -> None:
    ours, theirs = sa.inspect(migrated), sa.inspect(described)
    tables = set(theirs.get_table_names())
    assert tables == {name for name in ours.get_table_names() if not name.startswith((SEARCH, *NOT_OURS))}
    for table in sorted(tables):
        for looked_at in LOOKED_AT:
            mine, described_ones = (by_name(getattr(one, looked_at)(table)) for one in (ours, theirs))
            assert mine == described_ones, (table, looked_at)
            assert all(one["name"] for one in mine), (table, looked_at)
    indexes = {name for name in words_of(described) if name.startswith(("ix_", "uq_"))}
    assert indexes <= set(words_of(migrated))
    assert {words_of(migrated)[name] for name in indexes} == {words_of(described)[name] for name in indexes}


def test_tables_keep_their_rows_as_described(migrated: sa.Connection, described: sa.Connection) -> None:
    mine, theirs = words_of(migrated), words_of(described)
    for table in METADATA.tables:
        assert mine[table].endswith("WITHOUTROWID") == theirs[table].endswith("WITHOUTROWID"), table
        assert ("AUTOINCREMENT" in mine[table]) == ("AUTOINCREMENT" in theirs[table]), table


def test_every_append_only_table_has_its_three_triggers(migrated: sa.Connection) -> None:
    found = migrated.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars()
    verbs = ("update", "delete", "insert")
    assert set(found) == {f"{table}_keeps_{verb}" for table in APPEND_ONLY for verb in verbs}


def test_the_revisions_known_are_those_there_are() -> None:
    scripts = ScriptDirectory.from_config(config())
    assert tuple(one.revision for one in reversed(list(scripts.walk_revisions()))) == REVISIONS
    assert scripts.get_current_head() == SCHEMA


def test_a_failure_to_read_the_revision_is_not_taken_for_its_absence() -> None:
    class Failing:
        def execute(self, sql: str) -> object:
            if "application_id" in sql:
                return SimpleNamespace(fetchone=lambda: (APPLICATION_ID,))
            error = dbapi2.DatabaseError("disk I/O error")
            error.sqlite_errorcode = 10
            raise error

    with pytest.raises(dbapi2.DatabaseError, match="disk I/O"):
        _revision(Failing())
