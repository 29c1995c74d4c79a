"""Texts that come back in reasons."""

import sqlalchemy as sa

from db.tables.base import METADATA, has

TEXT_BLOCKS = sa.Table(
    "text_blocks",
    METADATA,
    has("account", sa.String, primary_key=True),
    has("name", sa.String, primary_key=True),
    has("text", sa.String),
    sqlite_with_rowid=False,
)
"""By account, the empty one for everybody; no record of the register, so nothing is told of it."""
