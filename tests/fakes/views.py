"""Saved views in memory."""

from collections.abc import Callable

from tests.fakes.data import Data
from triage_app.services.ports.views import SavedView


class FakeViews:
    """Implements ``ViewBox``.

    Args:
        data: Gives the data of the register as it is now.
    """

    def __init__(self, data: Callable[[], Data]) -> None:
        self._data = data

    def keep(self, account: str, view: SavedView) -> None:
        self._data().views["" if view.shared else account, view.name] = view

    def drop(self, account: str, view: SavedView) -> None:
        self._data().views.pop(("" if view.shared else account, view.name), None)

    def every(self, account: str) -> tuple[SavedView, ...]:
        found = [one for (whose, _), one in self._data().views.items() if whose in {"", account}]
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.name, one.shared)))
