"""What cases have to do with one another."""

import sqlalchemy as sa

from db.tables.base import METADATA, has, one_of
from triage_app.domain.cases.link import LinkKind

CASE_LINKS = sa.Table(
    "case_links",
    METADATA,
    has("kind", sa.String, primary_key=True),
    has("one_id", sa.Integer, sa.ForeignKey("cases.id"), primary_key=True),
    has("other_id", sa.Integer, sa.ForeignKey("cases.id"), primary_key=True, index=True),
    one_of("kind", LinkKind),
    sa.CheckConstraint("one_id <> other_id", name="two_cases"),
    sa.Index(None, "one_id"),
    sqlite_with_rowid=False,
)
"""A link between two cases; of a mutual one the lower id comes first."""
