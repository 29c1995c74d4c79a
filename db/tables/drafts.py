"""What was typed and not saved."""

import sqlalchemy as sa

from db.tables.base import METADATA, UtcMoment, has, may_have

DRAFTS = sa.Table(
    "drafts",
    METADATA,
    has("account", sa.String, primary_key=True),
    has("session", sa.String, primary_key=True),
    has("form", sa.String, primary_key=True),
    has("record", sa.String, primary_key=True),
    has("title", sa.String),
    may_have("case_id", sa.Integer, sa.ForeignKey("cases.id"), index=True),
    has("kept_at", UtcMoment),
    has("content", sa.String),
)
"""What stood in a form of a window, by account; no record of the register, so nothing is told of it."""
