"""The words under which cases are found, in SQLite's full-text table. Text arrives folded by the app."""

from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.sql.operators import custom_op

from db.tables import SEARCH

_PUT = f"INSERT OR REPLACE INTO {SEARCH}(rowid, words) VALUES (?, ?)"  # noqa: S608 - a constant
_FOUND = sa.text(f"SELECT rowid FROM {SEARCH} WHERE {SEARCH} MATCH :asked").columns(  # noqa: S608 - a constant
    sa.column("rowid", sa.Integer)
)


def put_words(connection: sa.Connection, words: Mapping[int, Sequence[str]]) -> None:
    """Let each case be found under these words, and no others."""
    connection.exec_driver_sql(_PUT, [(case_id, " ".join(those)) for case_id, those in words.items()])


def found(asked: tuple[str, ...]) -> sa.Select[tuple[int]]:
    """The ids of the cases that have every word asked for, those in the trash among them."""
    ids = _FOUND.bindparams(asked=expression(asked)).subquery()
    return sa.select(ids.c.rowid)


def unindexed(column: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    """The same column, but not to be looked up by an index: SQLite reads a plus sign that way."""
    return sa.UnaryExpression(column, operator=custom_op("+"), type_=sa.Boolean())


def expression(asked: tuple[str, ...]) -> str:
    """What is asked for in the language of FTS5; folded words hold nothing that language knows."""
    return " AND ".join(f'"{beginning}"*' for beginning in asked)
