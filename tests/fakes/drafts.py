"""Drafts in memory."""

from collections.abc import Callable
from dataclasses import replace

from tests.fakes.data import Data
from triage_app.services.ports.drafts import Draft, DraftKey


class FakeDrafts:
    """Implements ``DraftBox``.

    Args:
        data: Gives the data of the register as it is now.
    """

    def __init__(self, data: Callable[[], Data]) -> None:
        self._data = data

    def keep(self, account: str, draft: Draft) -> None:
        self._data().drafts[account, draft.session, draft.key] = draft

    def drop(self, account: str, session: str, key: DraftKey) -> None:
        self._data().drafts.pop((account, session, key), None)

    def every(self, account: str) -> tuple[Draft, ...]:
        own = [draft for (whose, _, _), draft in self._data().drafts.items() if whose == account]
        own.sort(key=lambda one: (one.key.form, one.key.record))
        return tuple(sorted(own, key=lambda one: one.kept_at, reverse=True))

    def hand_over(self, account: str, key: DraftKey, giver: str, taker: str) -> None:
        drafts = self._data().drafts
        drafts[account, taker, key] = replace(drafts.pop((account, giver, key)), session=taker)
