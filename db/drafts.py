"""What was typed and not saved."""

import sqlalchemy as sa

from db.beside import Beside
from db.tables import DRAFTS
from triage_app.services.ports.drafts import Draft, DraftKey

_C = DRAFTS.c


class SqlDrafts(Beside):
    """Implements ``DraftBox``."""

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
