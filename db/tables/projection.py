"""The row a list shows of each case, kept for one day, and what the register says of itself."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Words, one_of
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


class ProjectionTable(Base):
    """One row per case: the fields of ``CaseRow``, and the keys lists filter and sort by.

    Written in the same transaction as the case and its log. ``register.projected_on`` is the day it is for.
    """

    __tablename__ = "case_projection"
    __table_args__ = (
        one_of("behavioural_aspects", BehaviouralAspects),
        one_of("standing", Standing),
        one_of("ground", ExceptionGround),
        *(sa.Index(None, "trashed", column, "id") for column in SORT_COLUMNS),
        sa.Index(None, "trashed", "silent"),
        sa.Index(None, "trashed", "standing", "hearing_on"),
        sa.Index(None, "trashed", "held", "custody_ends_on"),
        sa.Index(None, "trashed", "returned"),
    )

    id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"), primary_key=True)
    parketnummers: Mapped[tuple[str, ...]] = mapped_column(Words)
    parket: Mapped[str | None]
    suspect: Mapped[str]
    birth_year: Mapped[int | None]
    offence: Mapped[str]
    behavioural_aspects: Mapped[str]
    standing: Mapped[str]
    ground: Mapped[str | None]
    ground_code: Mapped[str | None]
    minor_victim: Mapped[bool | None]
    hearing_on: Mapped[date | None]
    custody_ends_on: Mapped[date | None]
    held: Mapped[bool | None]
    registered_on: Mapped[date]
    closed_on: Mapped[date | None]
    prosecutor_id: Mapped[int | None]
    since: Mapped[date | None]
    deferred_until: Mapped[date | None]
    silent: Mapped[bool]
    new: Mapped[bool]
    stale: Mapped[tuple[str, ...]] = mapped_column(Words)
    missing: Mapped[tuple[str, ...]] = mapped_column(Words)
    shielded: Mapped[bool]
    disputed: Mapped[bool]
    changes_on: Mapped[date | None] = mapped_column(index=True)
    trashed: Mapped[bool]
    returned: Mapped[bool]
    by_urgency: Mapped[str]
    by_parketnummer: Mapped[str]
    by_suspect: Mapped[str]
    by_offence: Mapped[str]
    by_standing: Mapped[str]
    by_hearing: Mapped[str]
    by_registered: Mapped[str]


class RegisterTable(Base):
    """What the register says of itself: one row."""

    __tablename__ = "register"
    __table_args__ = (sa.CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    demo: Mapped[bool]
    created_at: Mapped[datetime]
    register_id: Mapped[str]
    projected_on: Mapped[date]
