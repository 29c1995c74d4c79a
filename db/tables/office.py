"""People, meetings with their agendas, and the lists taken in."""

from datetime import date, datetime, time

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import CLUSTERED, Base, Words, in_order, one_of, version_counts
from triage_app.domain.meetings.meeting import Lane, MeetingState
from triage_app.domain.people.person import Function, Organisation


class PersonTable(Base):
    """Somebody who decides, records or advises."""

    __tablename__ = "people"
    __table_args__ = (
        version_counts(),
        in_order("mandate_from", "mandate_to"),
        one_of("organisation", Organisation),
        one_of("function", Function),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]
    name: Mapped[str]
    organisation: Mapped[str]
    function: Mapped[str]
    mandate_from: Mapped[date | None]
    mandate_to: Mapped[date | None]
    os_account: Mapped[str | None] = mapped_column(unique=True)


class SeriesTable(Base):
    """A series of meetings."""

    __tablename__ = "series"
    __table_args__ = (
        version_counts(),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        sa.CheckConstraint("cutoff_days BETWEEN 0 AND 60", name="cutoff_days"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]
    name: Mapped[str]
    parket: Mapped[str]
    weekday: Mapped[int | None]
    starts_at: Mapped[time]
    place: Mapped[str]
    cutoff_days: Mapped[int]


class MeetingTable(Base):
    """A meeting of a series."""

    __tablename__ = "meetings"
    __table_args__ = (version_counts(), one_of("state", MeetingState))

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]
    series_id: Mapped[int] = mapped_column(sa.ForeignKey("series.id"), index=True)
    on: Mapped[date]
    starts_at: Mapped[time]
    place: Mapped[str]
    state: Mapped[str]
    agenda_version: Mapped[int]
    fixed_at: Mapped[datetime | None]


class AgendaItemTable(Base):
    """A case on the agenda of a meeting, in its place."""

    __tablename__ = "agenda_items"
    __table_args__ = (
        one_of("lane", Lane),
        sa.CheckConstraint("minutes BETWEEN 1 AND 240", name="minutes"),
        CLUSTERED,
    )

    meeting_id: Mapped[int] = mapped_column(sa.ForeignKey("meetings.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"), index=True)
    code: Mapped[str]
    reasons: Mapped[tuple[str, ...]] = mapped_column(Words)
    lane: Mapped[str]
    minutes: Mapped[int]
    question: Mapped[str]
    late_reason: Mapped[str]


class AgendaVersionTable(Base):
    """An agenda as it was fixed. Append-only."""

    __tablename__ = "agenda_versions"
    __table_args__ = (version_counts(),)

    meeting_id: Mapped[int] = mapped_column(sa.ForeignKey("meetings.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    fixed_at: Mapped[datetime]
    document: Mapped[str]


class ImportTable(Base):
    """A list taken in."""

    __tablename__ = "imports"
    __table_args__ = (sa.CheckConstraint("rows >= 0", name="rows"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    file: Mapped[str]
    at: Mapped[datetime]
    rows: Mapped[int]
    undone: Mapped[bool]


class ImportCreatedTable(Base):
    """A case a list made, with the version it then had."""

    __tablename__ = "import_created"
    __table_args__ = (version_counts(), CLUSTERED)

    import_id: Mapped[int] = mapped_column(sa.ForeignKey("imports.id"), primary_key=True)
    case_id: Mapped[int] = mapped_column(sa.ForeignKey("cases.id"), primary_key=True)
    version: Mapped[int]
