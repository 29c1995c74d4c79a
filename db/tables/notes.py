"""What people keep beside a case: references to it elsewhere, reminders, working notes."""

import sqlalchemy as sa

from db.tables.base import METADATA, has, may_have, one_of
from db.tables.cases import part_columns
from triage_app.domain.cases.notes import ReferenceKind

CASE_REFERENCES = sa.Table(
    "case_references",
    METADATA,
    *part_columns(),
    has("kind", sa.String),
    has("text", sa.String),
    may_have("on", sa.Date),
    one_of("kind", ReferenceKind),
    sqlite_with_rowid=False,
)
"""What a case is known by elsewhere."""


REMINDERS = sa.Table(
    "reminders",
    METADATA,
    *part_columns(),
    has("on", sa.Date),
    has("line", sa.String),
    may_have("done_on", sa.Date),
    sa.Index(None, "on", sqlite_where=sa.text("done_on IS NULL")),
    sqlite_with_rowid=False,
)
"""Something to come back to on a day; the index holds those nobody saw to."""


WORKING_NOTES = sa.Table(
    "working_notes",
    METADATA,
    *part_columns(),
    may_have("noted_on", sa.Date),
    has("text", sa.String),
    sqlite_with_rowid=False,
)
"""A note for those who work on the case. The log does not hold what it says."""
