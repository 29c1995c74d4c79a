"""People, meetings with their agendas, and the lists taken in."""

import sqlalchemy as sa

from db.tables.base import (
    METADATA,
    UtcMoment,
    Words,
    has,
    in_order,
    may_have,
    one_of,
    version_counts,
)
from triage_app.domain.meetings.meeting import Lane, MeetingState
from triage_app.domain.people.person import Function, Organisation

PEOPLE = sa.Table(
    "people",
    METADATA,
    has("id", sa.Integer, primary_key=True),
    has("version", sa.Integer),
    has("name", sa.String),
    has("organisation", sa.String),
    has("function", sa.String),
    may_have("mandate_from", sa.Date),
    may_have("mandate_to", sa.Date),
    may_have("os_account", sa.String, unique=True),
    version_counts(),
    in_order("mandate_from", "mandate_to"),
    one_of("organisation", Organisation),
    one_of("function", Function),
    sqlite_autoincrement=True,
)
"""Somebody who decides, records or advises."""


WATCHES = sa.Table(
    "watches",
    METADATA,
    has("id", sa.Integer, primary_key=True),
    has("version", sa.Integer),
    has("of_id", sa.Integer, sa.ForeignKey("people.id"), index=True),
    has("by_id", sa.Integer, sa.ForeignKey("people.id"), index=True),
    has("first", sa.Date),
    may_have("last", sa.Date),
    version_counts(),
    in_order("first", "last"),
    sa.CheckConstraint("of_id <> by_id", name="of_somebody_else"),
    sqlite_autoincrement=True,
)
"""Somebody who looks after the cases of somebody else for a while."""


SERIES = sa.Table(
    "series",
    METADATA,
    has("id", sa.Integer, primary_key=True),
    has("version", sa.Integer),
    has("name", sa.String),
    has("parket", sa.String),
    may_have("weekday", sa.Integer),
    has("starts_at", sa.Time),
    has("place", sa.String),
    has("cutoff_days", sa.Integer),
    version_counts(),
    sa.CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
    sa.CheckConstraint("cutoff_days BETWEEN 0 AND 60", name="cutoff_days"),
)
"""A series of meetings."""


MEETINGS = sa.Table(
    "meetings",
    METADATA,
    has("id", sa.Integer, primary_key=True),
    has("version", sa.Integer),
    has("series_id", sa.Integer, sa.ForeignKey("series.id"), index=True),
    has("on", sa.Date),
    has("starts_at", sa.Time),
    has("place", sa.String),
    has("state", sa.String),
    has("agenda_version", sa.Integer),
    may_have("fixed_at", UtcMoment),
    version_counts(),
    one_of("state", MeetingState),
)
"""A meeting of a series."""


AGENDA_ITEMS = sa.Table(
    "agenda_items",
    METADATA,
    has("meeting_id", sa.Integer, sa.ForeignKey("meetings.id"), primary_key=True),
    has("position", sa.Integer, primary_key=True),
    has("case_id", sa.Integer, sa.ForeignKey("cases.id"), index=True),
    has("code", sa.String),
    has("reasons", Words),
    has("lane", sa.String),
    has("minutes", sa.Integer),
    has("question", sa.String),
    has("late_reason", sa.String),
    one_of("lane", Lane),
    sa.CheckConstraint("minutes BETWEEN 1 AND 240", name="minutes"),
    sqlite_with_rowid=False,
)
"""A case on the agenda of a meeting, in its place."""


AGENDA_VERSIONS = sa.Table(
    "agenda_versions",
    METADATA,
    has("meeting_id", sa.Integer, sa.ForeignKey("meetings.id"), primary_key=True),
    has("version", sa.Integer, primary_key=True),
    has("fixed_at", UtcMoment),
    has("document", sa.String),
    version_counts(),
)
"""An agenda as it was fixed. Append-only."""


IMPORTS = sa.Table(
    "imports",
    METADATA,
    has("id", sa.Integer, primary_key=True),
    has("file", sa.String),
    has("at", UtcMoment),
    has("rows", sa.Integer),
    has("undone", sa.Boolean),
    sa.CheckConstraint("rows >= 0", name="rows"),
)
"""A list taken in."""


IMPORT_CREATED = sa.Table(
    "import_created",
    METADATA,
    has("import_id", sa.Integer, sa.ForeignKey("imports.id"), primary_key=True),
    has("case_id", sa.Integer, sa.ForeignKey("cases.id"), primary_key=True),
    has("version", sa.Integer),
    version_counts(),
    sqlite_with_rowid=False,
)
"""A case a list made, with the version it then had."""
