"""The log: a line for each thing done, the records it tells of, and what of it can be erased."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Words, one_of
from triage_app.domain.audit.kinds import Action, Kind, Origin, Result, Subject


class AuditTable(Base):
    """One line per unit of work. Append-only; ``digest`` chains it to all lines before."""

    __tablename__ = "audit"
    __table_args__ = (one_of("kind", Kind), one_of("result", Result), one_of("origin", Origin))

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    kind: Mapped[str]
    action: Mapped[str]
    result: Mapped[str]
    origin: Mapped[str]
    account: Mapped[str]
    actor: Mapped[str]
    person_id: Mapped[int | None]
    acting_for: Mapped[int | None]
    reason: Mapped[str]
    basis: Mapped[str]
    texts_digest: Mapped[str]
    objects: Mapped[int]
    objects_digest: Mapped[str]
    digest: Mapped[str]


class AuditTextTable(Base):
    """Free text of a line, of which the line keeps a salted digest. Only an erasure run may take it away."""

    __tablename__ = "audit_texts"

    seq: Mapped[int] = mapped_column(sa.ForeignKey("audit.seq"), primary_key=True, autoincrement=False)
    salt: Mapped[str]
    reason_text: Mapped[str]
    recipient: Mapped[str]


class HistoryTable(Base):
    """A record a line tells of: what was done to it, and the names of fields. Append-only.

    Written before its line, so the reference is checked when the transaction ends.
    """

    __tablename__ = "history"
    __table_args__ = (one_of("action", Action), one_of("subject", Subject))

    seq: Mapped[int] = mapped_column(primary_key=True)
    audit_seq: Mapped[int] = mapped_column(
        sa.ForeignKey("audit.seq", deferrable=True, initially="DEFERRED"), index=True
    )
    action: Mapped[str]
    subject: Mapped[str]
    subject_id: Mapped[int]
    case_id: Mapped[int | None] = mapped_column(index=True)
    fields: Mapped[tuple[str, ...]] = mapped_column(Words)
    values_digest: Mapped[str]


class SealTable(Base):
    """What proves the content behind a line of history: its salt, and for changes the old and new values.

    ``content`` is empty where the content stands in its own append-only table. Only an erasure run may take
    a row away.
    """

    __tablename__ = "seals"

    history_seq: Mapped[int] = mapped_column(
        sa.ForeignKey("history.seq"), primary_key=True, autoincrement=False
    )
    salt: Mapped[str]
    content: Mapped[str]


class ErasureRunTable(Base):
    """A run that anonymises. While one is open, triggers let text be taken from append-only tables."""

    __tablename__ = "erasure_runs"

    id: Mapped[int] = mapped_column(primary_key=True)
    opened_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]


class SeatTable(Base):
    """A window that has the register open: whom to ask before upkeep that needs it alone."""

    __tablename__ = "seats"

    id: Mapped[int] = mapped_column(primary_key=True)
    account: Mapped[str]
    actor: Mapped[str]
    host: Mapped[str]
    process: Mapped[int]
    since: Mapped[datetime]
