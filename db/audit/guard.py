"""No change without its line: what a unit of work wrote is held against what it told.

Every statement passes the engine's cursor, so raw SQL is seen like any other.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

import sqlalchemy as sa

from triage_app.domain.audit.kinds import Subject

WRITTEN = "tables written"
"""Key in a connection's ``info``: the tables its transaction wrote to."""

TOLD_AS: Mapping[str, Subject] = {
    "cases": Subject.CASE,
    "case_numbers": Subject.CASE,
    "offences": Subject.CASE,
    "hearings": Subject.CASE,
    "assessments": Subject.CASE,
    "signals": Subject.CASE,
    "case_references": Subject.CASE,
    "reminders": Subject.CASE,
    "working_notes": Subject.CASE,
    "case_links": Subject.CASE,
    "decisions": Subject.DECISION,
    "requests": Subject.REQUEST,
    "people": Subject.PERSON,
    "watches": Subject.PERSON,
    "series": Subject.SERIES,
    "meetings": Subject.MEETING,
    "agenda_items": Subject.MEETING,
    "agenda_versions": Subject.AGENDA,
    "imports": Subject.IMPORT,
    "import_created": Subject.IMPORT,
    "erasure_runs": Subject.CASE,
}
"""Every table whose change must be told, and as what."""

UNTOLD = frozenset(
    {
        "audit",
        "audit_texts",
        "history",
        "seals",
        "case_projection",
        "case_search",
        "register",
        "seats",
        "drafts",
        "saved_views",
        "text_blocks",
        "alembic_version",
    }
)
"""The log itself, what is made anew from told tables, and what the register keeps of its own."""

_WRITES = re.compile(
    r"""\s*(?:INSERT(?:\s+OR\s+\w+)?\s+INTO|REPLACE\s+INTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)\s+["`\[]?(\w+)""",
    re.IGNORECASE,
)


def watch(engine: sa.Engine) -> None:
    """Let every connection of this engine remember the tables it writes to."""

    @sa.event.listens_for(engine, "before_cursor_execute")
    def remember(
        connection: sa.Connection,
        _cursor: object,
        statement: str,
        _parameters: object,
        _context: object,
        _executemany: bool,  # noqa: FBT001 - likewise
    ) -> None:
        table = _written_by(statement)
        if table is not None:
            connection.info.setdefault(WRITTEN, set()).add(table)


@lru_cache(maxsize=1_000)
def _written_by(statement: str) -> str | None:
    """The table a statement writes to; the same few statements come back all day."""
    found = _WRITES.match(statement)
    return None if found is None else found[1].lower()


def begin(connection: sa.Connection) -> None:
    """Forget what an earlier transaction on this connection wrote."""
    connection.info[WRITTEN] = set()


def check(connection: sa.Connection, told: frozenset[Subject]) -> None:
    """Compare what was written with what was told.

    Raises:
        RuntimeError: a table was written to and nothing tells of it; a bug, and the unit rolls back.
    """
    written: set[str] = connection.info.get(WRITTEN, set())
    unknown = written - TOLD_AS.keys() - UNTOLD
    silent = {name for name in written & TOLD_AS.keys() if TOLD_AS[name] not in told}
    if unknown or silent:
        names = ", ".join(sorted(unknown | silent))
        raise RuntimeError("changed without a line in the log: " + names)
