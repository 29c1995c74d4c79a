"""Questions to the list under a name."""

import sqlalchemy as sa

from db.tables.base import METADATA, has, one_of
from triage_app.domain.people.watch import Whose
from triage_app.services.cases.query import View

SAVED_VIEWS = sa.Table(
    "saved_views",
    METADATA,
    has("account", sa.String, primary_key=True),
    has("name", sa.String, primary_key=True),
    has("view", sa.String),
    has("text", sa.String),
    has("whose", sa.String),
    one_of("view", View),
    one_of("whose", Whose),
    sqlite_with_rowid=False,
)
"""By account, the empty one for everybody; no record of the register, so nothing is told of it."""
