"""What every table stands on: the names of constraints, and the types of columns."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import cast

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase
from typing_extensions import override

NAMES = {
    "pk": "pk_%(table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}

CLUSTERED = {"sqlite_with_rowid": False}
"""Keeps the parts of one record together on disk: they are always read together."""


class UtcMoment(sa.TypeDecorator[datetime]):
    """A moment, kept in UTC; one without a zone is refused."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its zone")
        return value.astimezone(UTC)

    @override
    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Words(sa.TypeDecorator[tuple[str, ...]]):
    """Several words without blanks, such as codes and field names, in one column."""

    impl = sa.String
    cache_ok = True

    @override
    def process_bind_param(self, value: tuple[str, ...] | None, dialect: sa.Dialect) -> str:
        return " ".join(value or ())

    @override
    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> tuple[str, ...]:
        return tuple((value or "").split())


class Base(DeclarativeBase):
    """The tables, with one rule for naming their constraints."""

    metadata = sa.MetaData(naming_convention=NAMES)
    type_annotation_map = {datetime: UtcMoment}  # noqa: RUF012 - SQLAlchemy's own attribute


def table_of(mapped: type[Base]) -> sa.Table:
    """The table behind a mapped class: rows are read and written as columns, never as objects."""
    return cast("sa.Table", mapped.__table__)


def one_of(column: str, kinds: type[StrEnum]) -> sa.CheckConstraint:
    """Only these words may stand in the column (or nothing, where it may be empty)."""
    words = ", ".join(f"'{kind.value}'" for kind in kinds)
    return sa.CheckConstraint(f"{column} IN ({words})", name=column)


def in_order(first: str, last: str) -> sa.CheckConstraint:
    """Of two days the last may not lie before the first."""
    return sa.CheckConstraint(f"{last} >= {first}", name=f"{last}_in_order")


def version_counts() -> sa.CheckConstraint:
    """Versions count from one."""
    return sa.CheckConstraint("version >= 1", name="version")
