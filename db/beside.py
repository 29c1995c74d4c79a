"""What is kept beside the units of work: each change is one small transaction of its own."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from db.engine import WRITING, Keeper


class Beside:
    """A box in the register of which the log tells nothing.

    Args:
        engine: Makes connections with the key of the keeper.
        keeper: Holds the key until the register is locked.
    """

    def __init__(self, engine: sa.Engine, keeper: Keeper) -> None:
        self._engine = engine
        self._keeper = keeper

    @contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        with self._connection(writing=True) as connection, connection.begin():
            yield connection

    @contextmanager
    def _connection(self, *, writing: bool) -> Iterator[sa.Connection]:
        self._keeper.key  # noqa: B018 - a locked register makes no use of a pooled connection either
        with self._engine.connect().execution_options(**{WRITING: writing}) as connection:
            yield connection
