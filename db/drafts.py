"""Drafts, beside the units of work: each is kept in one small transaction of its own."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from db.engine import WRITING, Keeper
from db.tables import DRAFTS
from triage_app.services.ports.drafts import Draft, DraftKey

_C = DRAFTS.c


class SqlDrafts:
    """Implements ``DraftBox``.

    Args:
        engine: Makes connections with the key of the keeper.
        keeper: Holds the key until the register is locked.
    """

    def __init__(self, engine: sa.Engine, keeper: Keeper) -> None:
        self._engine = engine
        self._keeper = keeper

    def keep(self, account: str, draft: Draft) -> None:
        """Keep a draft in the place of an earlier one."""
        own = _is(account, draft.session, draft.key)
        row = {
            "account": account,
            "session": draft.session,
            "form": draft.key.form,
            "record": draft.key.record,
            "title": draft.title,
            "case_id": draft.case_id,
            "kept_at": draft.kept_at,
            "content": draft.content,
        }
        with self._writing() as connection:
            connection.execute(DRAFTS.delete().where(own))
            connection.execute(DRAFTS.insert().values(**row))

    def drop(self, account: str, session: str, key: DraftKey) -> None:
        """Forget a draft."""
        with self._writing() as connection:
            connection.execute(DRAFTS.delete().where(_is(account, session, key)))

    def every(self, account: str) -> tuple[Draft, ...]:
        """Every draft of an account, the latest first."""
        asking = (
            sa.select(DRAFTS).where(_C.account == account).order_by(_C.kept_at.desc(), _C.form, _C.record)
        )
        with self._connection(writing=False) as connection:
            return tuple(_draft(row) for row in connection.execute(asking))

    def hand_over(self, account: str, key: DraftKey, giver: str, taker: str) -> None:
        """Give a draft to another window."""
        with self._writing() as connection:
            connection.execute(DRAFTS.delete().where(_is(account, taker, key)))
            connection.execute(DRAFTS.update().where(_is(account, giver, key)).values(session=taker))

    @contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        with self._connection(writing=True) as connection, connection.begin():
            yield connection

    @contextmanager
    def _connection(self, *, writing: bool) -> Iterator[sa.Connection]:
        self._keeper.key  # noqa: B018 - a locked register makes no use of a pooled connection either
        with self._engine.connect().execution_options(**{WRITING: writing}) as connection:
            yield connection


def _is(account: str, session: str, key: DraftKey) -> sa.ColumnElement[bool]:
    return sa.and_(_C.account == account, _C.session == session, _C.form == key.form, _C.record == key.record)


def _draft(row: sa.Row[tuple[object, ...]]) -> Draft:
    return Draft(
        key=DraftKey(row.form, row.record),
        session=row.session,
        title=row.title,
        case_id=row.case_id,
        kept_at=row.kept_at,
        content=row.content,
    )
