"""The log: a line for each thing done, the records it tells of, and what of it can be erased."""

import sqlalchemy as sa

from db.tables.base import METADATA, UtcMoment, Words, has, may_have, one_of
from triage_app.domain.audit.kinds import Action, Kind, Origin, Result, Subject

AUDIT = sa.Table(
    "audit",
    METADATA,
    has("seq", sa.Integer, primary_key=True, autoincrement=False),
    has("at", UtcMoment),
    has("kind", sa.String),
    has("action", sa.String),
    has("result", sa.String),
    has("origin", sa.String),
    has("account", sa.String),
    has("actor", sa.String),
    may_have("person_id", sa.Integer),
    may_have("acting_for", sa.Integer),
    has("reason", sa.String),
    has("basis", sa.String),
    has("texts_digest", sa.String),
    has("objects", sa.Integer),
    has("objects_digest", sa.String),
    has("digest", sa.String),
    one_of("kind", Kind),
    one_of("result", Result),
    one_of("origin", Origin),
)
"""One line per unit of work. Append-only; ``digest`` chains it to all lines before."""


AUDIT_TEXTS = sa.Table(
    "audit_texts",
    METADATA,
    has("seq", sa.Integer, sa.ForeignKey("audit.seq"), primary_key=True, autoincrement=False),
    has("salt", sa.String),
    has("reason_text", sa.String),
    has("recipient", sa.String),
)
"""Free text of a line, of which the line keeps a salted digest. Only an erasure run may take it away."""


HISTORY = sa.Table(
    "history",
    METADATA,
    has("seq", sa.Integer, primary_key=True),
    has(
        "audit_seq", sa.Integer, sa.ForeignKey("audit.seq", deferrable=True, initially="DEFERRED"), index=True
    ),
    has("action", sa.String),
    has("subject", sa.String),
    has("subject_id", sa.Integer),
    may_have("case_id", sa.Integer, index=True),
    has("fields", Words),
    has("values_digest", sa.String),
    one_of("action", Action),
    one_of("subject", Subject),
)
"""A record a line tells of: what was done to it, and the names of fields. Append-only.

Written before its line, so the reference is checked when the transaction ends.
"""


SEALS = sa.Table(
    "seals",
    METADATA,
    has("history_seq", sa.Integer, sa.ForeignKey("history.seq"), primary_key=True, autoincrement=False),
    has("salt", sa.String),
    has("content", sa.String),
)
"""What proves the content behind a line of history: its salt, and for changes the old and new values.

``content`` is empty where the content stands in its own append-only table. Only an erasure run may take
a row away.
"""


ERASURE_RUNS = sa.Table(
    "erasure_runs",
    METADATA,
    has("id", sa.Integer, primary_key=True),
    has("opened_at", UtcMoment),
    may_have("finished_at", UtcMoment),
)
"""A run that anonymises. While one is open, triggers let text be taken from append-only tables."""


SEATS = sa.Table(
    "seats",
    METADATA,
    has("id", sa.Integer, primary_key=True),
    has("account", sa.String),
    has("actor", sa.String),
    has("host", sa.String),
    has("process", sa.Integer),
    has("since", UtcMoment),
)
"""A window that has the register open: whom to ask before upkeep that needs it alone."""
