"""Decisions and requests."""

import sqlalchemy as sa

from db.tables.base import METADATA, UtcMoment, has, may_have, one_of, version_counts
from triage_app.domain.decisions.decision import EntryKind, Origin, Outcome
from triage_app.domain.requests.request import Commissioner

DECISIONS = sa.Table(
    "decisions",
    METADATA,
    has("id", sa.Integer, primary_key=True),
    has("case_id", sa.Integer, sa.ForeignKey("cases.id"), index=True),
    has("recorded_by", sa.String),
    has("recorded_at", UtcMoment),
    has("kind", sa.String),
    has("outcome", sa.String),
    may_have("ground", sa.JSON(none_as_null=True)),
    has("finalised", sa.Boolean),
    has("reasoning", sa.String),
    may_have("deferred_until", sa.Date),
    has("waiting_for", sa.String),
    may_have("taken_by_person_id", sa.Integer),
    has("taken_by_name", sa.String),
    has("taken_by_entitled", sa.Boolean),
    has("decided_on", sa.Date),
    has("origin", sa.String),
    may_have("meeting_id", sa.Integer, sa.ForeignKey("meetings.id"), index=True),
    may_have("refers_to", sa.Integer, sa.ForeignKey("decisions.id")),
    has("inputs", sa.JSON),
    has("rule_version", sa.String),
    one_of("kind", EntryKind),
    one_of("outcome", Outcome),
    one_of("origin", Origin),
)
"""The decision log. Append-only: triggers refuse to change or delete an entry."""


REQUESTS = sa.Table(
    "requests",
    METADATA,
    has("id", sa.Integer, primary_key=True),
    has("version", sa.Integer),
    has("case_id", sa.Integer, sa.ForeignKey("cases.id"), index=True),
    may_have("variant", sa.String),
    has("commissioned_by", sa.String),
    may_have("decided_on", sa.Date),
    may_have("sent_on", sa.Date),
    may_have("received_on", sa.Date),
    may_have("appointed_on", sa.Date),
    may_have("due_on", sa.Date),
    may_have("reported_on", sa.Date),
    version_counts(),
    one_of("commissioned_by", Commissioner),
)
"""A request for an examination."""
