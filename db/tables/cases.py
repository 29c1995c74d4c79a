"""A case and its parts. Columns bear the names of the fields of the domain."""

from typing import Any

import sqlalchemy as sa

from db.tables.base import METADATA, UtcMoment, has, in_order, may_have, one_of, version_counts
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import ClosedHow, Instance
from triage_app.domain.cases.custody import CustodyTitle
from triage_app.domain.cases.hearing import HearingKind
from triage_app.domain.cases.offence import Mode, Regime, Relation, VictimAge
from triage_app.domain.cases.stance import CooperationStance, Plea

LIVING_NUMBERS = sa.text("NOT trashed")
"""Numbers of cases outside the trash, in the very words of their index: SQLite uses it for no others."""


CASES = sa.Table(
    "cases",
    METADATA,
    has("id", sa.Integer, primary_key=True),
    has("version", sa.Integer),
    may_have("trashed_at", UtcMoment),
    has("registered_on", sa.Date),
    may_have("parket", sa.String),
    may_have("prosecutor_id", sa.Integer, sa.ForeignKey("people.id"), index=True),
    has("instance", sa.String),
    has("research_handle", sa.String),
    has("plea", sa.String),
    has("behavioural_aspects", sa.String),
    has("aspects_reason", sa.String),
    has("aspects_judged_by", sa.String),
    may_have("aspects_judged_on", sa.Date),
    may_have("closed_on", sa.Date),
    may_have("closed_how", sa.String),
    has("closed_code", sa.String),
    has("suspect_initials", sa.String),
    may_have("suspect_birth_year", sa.Integer),
    may_have("custody_title", sa.String),
    may_have("custody_since", sa.Date),
    may_have("custody_arrested_on", sa.Date),
    may_have("custody_extended", sa.Boolean),
    may_have("custody_place", sa.String),
    may_have("custody_suspended_on", sa.Date),
    may_have("custody_resumed_on", sa.Date),
    may_have("custody_lifted_on", sa.Date),
    may_have("custody_ends_on_override", sa.Date),
    may_have("custody_hearing_due_override", sa.Date),
    may_have("cooperation_stance", sa.String),
    may_have("cooperation_stated_on", sa.Date),
    may_have("cooperation_source", sa.String),
    may_have("tbs_clinic", sa.String),
    may_have("tbs_phase", sa.String),
    may_have("tbs_started_on", sa.Date),
    may_have("tbs_ended_on", sa.Date),
    may_have("shield_since", sa.Date),
    may_have("shield_reason", sa.String),
    may_have("shield_by", sa.String),
    may_have("dispute_since", sa.Date),
    may_have("dispute_point", sa.String),
    may_have("dispute_by", sa.String),
    may_have("keep_until", sa.Date),
    may_have("keep_reason", sa.String),
    may_have("keep_by", sa.String),
    may_have("cleared_on", sa.Date),
    may_have("cleared_by", sa.String),
    may_have("anonymised_on", sa.Date),
    version_counts(),
    in_order("registered_on", "closed_on"),
    one_of("instance", Instance),
    one_of("plea", Plea),
    one_of("behavioural_aspects", BehaviouralAspects),
    one_of("closed_how", ClosedHow),
    one_of("custody_title", CustodyTitle),
    one_of("cooperation_stance", CooperationStance),
    sqlite_autoincrement=True,
)
"""One suspect's case. What a case has at most one of stands in columns with that part's name before."""


def part_columns() -> tuple[sa.Column[Any], ...]:
    """What a case may have several of: each with its place in the order."""
    return (
        has("case_id", sa.Integer, sa.ForeignKey("cases.id"), primary_key=True),
        has("position", sa.Integer, primary_key=True),
    )


CASE_NUMBERS = sa.Table(
    "case_numbers",
    METADATA,
    *part_columns(),
    has("number", sa.String),
    has("trashed", sa.Boolean),
    sa.CheckConstraint("length(number) = 12", name="number_length"),
    sa.Index(
        "uq_case_numbers_number",
        "number",
        unique=True,
        sqlite_where=LIVING_NUMBERS,
    ),
    sqlite_with_rowid=False,
)
"""A parketnummer of a case; no two cases outside the trash bear the same."""


OFFENCES = sa.Table(
    "offences",
    METADATA,
    *part_columns(),
    has("article", sa.String),
    may_have("paragraph", sa.String),
    may_have("regime", sa.String),
    may_have("committed_from", sa.Date),
    may_have("committed_to", sa.Date),
    has("victim_age", sa.String),
    has("relation", sa.String),
    may_have("mode", sa.String),
    in_order("committed_from", "committed_to"),
    one_of("regime", Regime),
    one_of("victim_age", VictimAge),
    one_of("relation", Relation),
    one_of("mode", Mode),
    sqlite_with_rowid=False,
)
"""An offence of a case."""


HEARINGS = sa.Table(
    "hearings",
    METADATA,
    *part_columns(),
    has("on", sa.Date),
    may_have("kind", sa.String),
    has("trial_began_anew", sa.Boolean),
    one_of("kind", HearingKind),
    sqlite_with_rowid=False,
)
"""A hearing of a case."""


ASSESSMENTS = sa.Table(
    "assessments",
    METADATA,
    *part_columns(),
    may_have("reported_on", sa.Date),
    may_have("variant", sa.String),
    may_have("parketnummer", sa.String),
    sqlite_with_rowid=False,
)
"""An earlier assessment of the suspect: date and kind, never its text."""


SIGNALS = sa.Table(
    "signals",
    METADATA,
    *part_columns(),
    has("code", sa.String),
    has("source", sa.String),
    may_have("noted_on", sa.Date),
    sqlite_with_rowid=False,
)
"""A reason for a question. Kept out of lists, search and exports."""
