"""The saved views of a register."""

import sqlalchemy as sa

from db.beside import Beside
from db.tables import SAVED_VIEWS
from triage_app.domain.people.watch import Whose
from triage_app.services.cases.query import View
from triage_app.services.ports.views import SavedView

_C = SAVED_VIEWS.c
_EVERYBODY = ""
"""The account of a shared view."""


class SqlViews(Beside):
    """Implements ``ViewBox``."""

    def keep(self, account: str, view: SavedView) -> None:
        """Keep a view in the place of the one of that name."""
        row = {
            "account": _owner(account, view),
            "name": view.name,
            "view": view.view.value,
            "text": view.text,
            "whose": view.whose.value,
        }
        with self._writing() as connection:
            connection.execute(SAVED_VIEWS.delete().where(_is(account, view)))
            connection.execute(SAVED_VIEWS.insert().values(**row))

    def drop(self, account: str, view: SavedView) -> None:
        """Forget a view."""
        with self._writing() as connection:
            connection.execute(SAVED_VIEWS.delete().where(_is(account, view)))

    def every(self, account: str) -> tuple[SavedView, ...]:
        """The views of this account and the shared ones, by name."""
        asking = sa.select(SAVED_VIEWS).where(_C.account.in_((account, _EVERYBODY)))
        with self._connection(writing=False) as connection:
            found = [_view(row) for row in connection.execute(asking)]
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.name, one.shared)))


def _owner(account: str, view: SavedView) -> str:
    return _EVERYBODY if view.shared else account


def _is(account: str, view: SavedView) -> sa.ColumnElement[bool]:
    return sa.and_(_C.account == _owner(account, view), _C.name == view.name)


def _view(row: sa.Row[tuple[object, ...]]) -> SavedView:
    return SavedView(row.name, View(row.view), row.text, Whose(row.whose), shared=row.account == _EVERYBODY)
