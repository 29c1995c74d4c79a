"""What every table stands on: the names of constraints, and the types of columns.

The parts of one record are always read together: their tables have no row id of their own
(``sqlite_with_rowid=False``), so that they lie together on disk.
"""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypedDict, Unpack

import sqlalchemy as sa
from typing_extensions import override

NAMES = {
    "pk": "pk_%(table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}


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


Kind = type[sa.types.TypeEngine[Any]] | sa.types.TypeEngine[Any]

METADATA = sa.MetaData(naming_convention=NAMES)


class Options(TypedDict, total=False):
    """What a column may be besides."""

    primary_key: bool
    autoincrement: bool
    index: bool
    unique: bool


def has(name: str, kind: Kind, *more: sa.ForeignKey, **options: Unpack[Options]) -> sa.Column[Any]:
    """A column in which something always stands."""
    return sa.Column(name, kind, *more, nullable=False, **options)


def may_have(name: str, kind: Kind, *more: sa.ForeignKey, **options: Unpack[Options]) -> sa.Column[Any]:
    """A column that may stay empty."""
    return sa.Column(name, kind, *more, nullable=True, **options)


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
