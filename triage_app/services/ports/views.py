"""Questions to the list that people keep under a name: their own, or for everybody at the register.

They tell of no case, so the log tells of none of them.
"""

from dataclasses import dataclass
from typing import Protocol

from triage_app.domain.people.watch import Whose
from triage_app.services.cases.query import View


@dataclass(frozen=True, slots=True)
class SavedView:
    """A question under a name.

    Args:
        name: What people call it.
        view: The ready-made filter.
        text: What stands in the search box: fields and phrases, never a name or a number.
        whose: Whose cases it is about.
        shared: Whether everybody at the register sees it.
    """

    name: str
    view: View = View.ALL
    text: str = ""
    whose: Whose = Whose.TEAM
    shared: bool = False


class ViewBox(Protocol):
    """The saved views of a register. Nobody sees those of another account that are not shared."""

    def keep(self, account: str, view: SavedView) -> None:
        """Keep a view in the place of the one of that name: of this account, or shared.

        Raises RegisterUnusable as ``Store.begin`` does.
        """
        ...

    def drop(self, account: str, view: SavedView) -> None:
        """Forget a view, if there is one of that name. Anybody may drop a shared one."""
        ...

    def every(self, account: str) -> tuple[SavedView, ...]:
        """The views of this account and the shared ones, by name."""
        ...
