"""The row a list shows of each case, kept for one day, and what the register says of itself."""

import sqlalchemy as sa

from db.tables.base import METADATA, UtcMoment, Words, has, may_have, one_of
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.decisions.standing import Standing
from triage_app.domain.grounds.ground import ExceptionGround

SORT_COLUMNS = (
    "by_urgency",
    "by_parketnummer",
    "by_suspect",
    "by_offence",
    "by_standing",
    "by_hearing",
    "by_registered",
)
"""A column per sort key, filled by the app, so that every database sorts alike."""


PROJECTION = sa.Table(
    "case_projection",
    METADATA,
    has("id", sa.Integer, sa.ForeignKey("cases.id"), primary_key=True),
    has("parketnummers", Words),
    may_have("parket", sa.String),
    has("suspect", sa.String),
    may_have("birth_year", sa.Integer),
    has("offence", sa.String),
    has("behavioural_aspects", sa.String),
    has("standing", sa.String),
    may_have("ground", sa.String),
    may_have("ground_code", sa.String),
    may_have("minor_victim", sa.Boolean),
    may_have("hearing_on", sa.Date),
    may_have("custody_ends_on", sa.Date),
    may_have("held", sa.Boolean),
    has("registered_on", sa.Date),
    may_have("closed_on", sa.Date),
    may_have("prosecutor_id", sa.Integer),
    may_have("since", sa.Date),
    may_have("deferred_until", sa.Date),
    has("silent", sa.Boolean),
    has("new", sa.Boolean),
    has("stale", Words),
    has("missing", Words),
    has("shielded", sa.Boolean),
    has("disputed", sa.Boolean),
    may_have("changes_on", sa.Date, index=True),
    has("trashed", sa.Boolean),
    has("returned", sa.Boolean),
    has("by_urgency", sa.String),
    has("by_parketnummer", sa.String),
    has("by_suspect", sa.String),
    has("by_offence", sa.String),
    has("by_standing", sa.String),
    has("by_hearing", sa.String),
    has("by_registered", sa.String),
    one_of("behavioural_aspects", BehaviouralAspects),
    one_of("standing", Standing),
    one_of("ground", ExceptionGround),
    *(sa.Index(None, "trashed", column, "id") for column in SORT_COLUMNS),
    sa.Index(None, "trashed", "silent"),
    sa.Index(None, "trashed", "standing", "hearing_on"),
    sa.Index(None, "trashed", "held", "custody_ends_on"),
    sa.Index(None, "trashed", "returned"),
    sa.Index(None, "trashed", "prosecutor_id"),
    sa.Index(None, "birth_year"),
)
"""One row per case: the fields of ``CaseRow``, and the keys lists filter and sort by.

Written in the same transaction as the case and its log. ``register.projected_on`` is the day it is for.
"""


REGISTER = sa.Table(
    "register",
    METADATA,
    has("id", sa.Integer, primary_key=True),
    has("demo", sa.Boolean),
    has("created_at", UtcMoment),
    has("register_id", sa.String),
    has("projected_on", sa.Date),
    sa.CheckConstraint("id = 1", name="one_row"),
)
"""What the register says of itself: one row."""
