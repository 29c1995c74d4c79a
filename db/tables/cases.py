"""A case and its parts. Columns bear the names of the fields of the domain."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import CLUSTERED, Base, in_order, one_of, version_counts
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import ClosedHow, Instance
from triage_app.domain.cases.custody import CustodyTitle
from triage_app.domain.cases.hearing import HearingKind
from triage_app.domain.cases.offence import Mode, Regime, Relation, VictimAge
from triage_app.domain.cases.stance import CooperationStance, Plea

LIVING_NUMBERS = sa.text("NOT trashed")
"""Numbers of cases outside the trash, in the very words of their index: SQLite uses it for no others."""


class CaseTable(Base):
    """One suspect's case. What a case has at most one of stands in columns with that part's name before."""

    __tablename__ = "cases"
    __table_args__ = (
        version_counts(),
        in_order("registered_on", "closed_on"),
        one_of("instance", Instance),
        one_of("plea", Plea),
        one_of("behavioural_aspects", BehaviouralAspects),
        one_of("closed_how", ClosedHow),
        one_of("custody_title", CustodyTitle),
        one_of("cooperation_stance", CooperationStance),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]
    trashed_at: Mapped[datetime | None]
    registered_on: Mapped[date]
    parket: Mapped[str | None]
    prosecutor_id: Mapped[int | None] = mapped_column(sa.ForeignKey("people.id"), index=True)
    instance: Mapped[str]
    research_handle: Mapped[str]
    plea: Mapped[str]
    behavioural_aspects: Mapped[str]
    aspects_reason: Mapped[str]
    aspects_judged_by: Mapped[str]
    aspects_judged_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    closed_how: Mapped[str | None]
    closed_code: Mapped[str]
    suspect_initials: Mapped[str]
    suspect_birth_year: Mapped[int | None]
    custody_title: Mapped[str | None]
    custody_since: Mapped[date | None]
    custody_arrested_on: Mapped[date | None]
    custody_extended: Mapped[bool | None]
    custody_place: Mapped[str | None]
    custody_suspended_on: Mapped[date | None]
    custody_resumed_on: Mapped[date | None]
    custody_lifted_on: Mapped[date | None]
    custody_ends_on_override: Mapped[date | None]
    custody_hearing_due_override: Mapped[date | None]
    cooperation_stance: Mapped[str | None]
    cooperation_stated_on: Mapped[date | None]
    cooperation_source: Mapped[str | None]
    tbs_clinic: Mapped[str | None]
    tbs_phase: Mapped[str | None]
    tbs_started_on: Mapped[date | None]
    tbs_ended_on: Mapped[date | None]
    shield_since: Mapped[date | None]
    shield_reason: Mapped[str | None]
    shield_by: Mapped[str | None]
    dispute_since: Mapped[date | None]
    dispute_point: Mapped[str | None]
    dispute_by: Mapped[str | None]
    keep_until: Mapped[date | None]
    keep_reason: Mapped[str | None]
    keep_by: Mapped[str | None]
    cleared_on: Mapped[date | None]
    cleared_by: Mapped[str | None]
    anonymised_on: Mapped[date | None]


class CasePart:
    """What a case may have several of: each with its place in the order."""

    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)


class CaseNumberTable(CasePart, Base):
    """A parketnummer of a case; no two cases outside the trash bear the same."""

    __tablename__ = "case_numbers"
    __table_args__ = (
        sa.CheckConstraint("length(number) = 12", name="number_length"),
        sa.Index(
            "uq_case_numbers_number",
            "number",
            unique=True,
            sqlite_where=LIVING_NUMBERS,
            postgresql_where=LIVING_NUMBERS,
        ),
        CLUSTERED,
    )

    number: Mapped[str]
    trashed: Mapped[bool]


class OffenceTable(CasePart, Base):
    """An offence of a case."""

    __tablename__ = "offences"
    __table_args__ = (
        in_order("committed_from", "committed_to"),
        one_of("regime", Regime),
        one_of("victim_age", VictimAge),
        one_of("relation", Relation),
        one_of("mode", Mode),
        CLUSTERED,
    )

    article: Mapped[str]
    paragraph: Mapped[str | None]
    regime: Mapped[str | None]
    committed_from: Mapped[date | None]
    committed_to: Mapped[date | None]
    victim_age: Mapped[str]
    relation: Mapped[str]
    mode: Mapped[str | None]


class HearingTable(CasePart, Base):
    """A hearing of a case."""

    __tablename__ = "hearings"
    __table_args__ = (one_of("kind", HearingKind), CLUSTERED)

    on: Mapped[date]
    kind: Mapped[str | None]
    trial_began_anew: Mapped[bool]


class AssessmentTable(CasePart, Base):
    """An earlier assessment of the suspect: date and kind, never its text."""

    __tablename__ = "assessments"
    __table_args__ = (CLUSTERED,)

    reported_on: Mapped[date | None]
    variant: Mapped[str | None]
    parketnummer: Mapped[str | None]


class SignalTable(CasePart, Base):
    """A reason for a question. Kept out of lists, search and exports."""

    __tablename__ = "signals"
    __table_args__ = (CLUSTERED,)

    code: Mapped[str]
    source: Mapped[str]
    noted_on: Mapped[date | None]
