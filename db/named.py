"""What people keep under a name: their own, or for everybody at the register."""

from collections.abc import Mapping
from typing import Protocol

import sqlalchemy as sa

from db.beside import Beside

EVERYBODY = ""
"""The account of what is shared."""


class Named(Protocol):
    """Something under a name."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    @property
    def shared(self) -> bool:
        """Whether everybody at the register has it."""
        ...


class NamedBox(Beside):
    """Rows by account and name, in a table that a subclass names."""

    table: sa.Table

    def drop(self, account: str, one: Named) -> None:
        """Forget what bears this name."""
        with self._writing() as connection:
            connection.execute(self.table.delete().where(*self._is(account, one)))

    def _keep(self, account: str, one: Named, columns: Mapping[str, object]) -> None:
        """Keep something in the place of what bore its name."""
        row = {"account": _owner(account, one), "name": one.name, **columns}
        with self._writing() as connection:
            connection.execute(self.table.delete().where(*self._is(account, one)))
            connection.execute(self.table.insert().values(**row))

    def _rows(self, account: str) -> list[sa.Row[tuple[object, ...]]]:
        """What this account has and what is shared, by name."""
        asking = sa.select(self.table).where(self.table.c.account.in_((account, EVERYBODY)))
        with self._connection(writing=False) as connection:
            rows = list(connection.execute(asking))
        return sorted(rows, key=lambda row: (row.name.casefold(), row.name, row.account == EVERYBODY))

    def _is(self, account: str, one: Named) -> tuple[sa.ColumnElement[bool], ...]:
        columns = self.table.c
        return columns.account == _owner(account, one), columns.name == one.name


def _owner(account: str, one: Named) -> str:
    return EVERYBODY if one.shared else account
