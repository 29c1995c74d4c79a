"""Decisions and requests."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, one_of, version_counts
from triage_app.domain.decisions.decision import EntryKind, Origin, Outcome
from triage_app.domain.requests.request import Commissioner


class DecisionTable(Base):
    """The decision log. Append-only: triggers refuse to change or delete an entry."""

    __tablename__ = "decisions"
    __table_args__ = (one_of("kind", EntryKind), one_of("outcome", Outcome), one_of("origin", Origin))

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"), index=True)
    recorded_by: Mapped[str]
    recorded_at: Mapped[datetime]
    kind: Mapped[str]
    outcome: Mapped[str]
    ground: Mapped[dict[str, Any] | None] = mapped_column(sa.JSON(none_as_null=True))
    finalised: Mapped[bool]
    reasoning: Mapped[str]
    deferred_until: Mapped[date | None]
    waiting_for: Mapped[str]
    taken_by_person_id: Mapped[int | None]
    taken_by_name: Mapped[str]
    taken_by_entitled: Mapped[bool]
    decided_on: Mapped[date]
    origin: Mapped[str]
    meeting_id: Mapped[int | None] = mapped_column(sa.ForeignKey("meetings.id"), index=True)
    refers_to: Mapped[int | None] = mapped_column(sa.ForeignKey("decisions.id"))
    inputs: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    rule_version: Mapped[str]


class RequestTable(Base):
    """A request for an examination."""

    __tablename__ = "requests"
    __table_args__ = (version_counts(), one_of("commissioned_by", Commissioner))

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]
    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"), index=True)
    variant: Mapped[str | None]
    commissioned_by: Mapped[str]
    decided_on: Mapped[date | None]
    sent_on: Mapped[date | None]
    received_on: Mapped[date | None]
    appointed_on: Mapped[date | None]
    due_on: Mapped[date | None]
    reported_on: Mapped[date | None]
