"""The saved views of a register."""

from db.named import EVERYBODY, NamedBox
from db.tables import SAVED_VIEWS
from triage_app.domain.people.watch import Whose
from triage_app.services.cases.query import View
from triage_app.services.ports.views import SavedView


class SqlViews(NamedBox):
    """Implements ``ViewBox``."""

    table = SAVED_VIEWS

    def keep(self, account: str, view: SavedView) -> None:
        """Keep a view in the place of the one of that name."""
        columns = {"view": view.view.value, "text": view.text, "whose": view.whose.value}
        self._keep(account, view, columns)

    def every(self, account: str) -> tuple[SavedView, ...]:
        """The views of this account and the shared ones, by name."""
        return tuple(
            SavedView(row.name, View(row.view), row.text, Whose(row.whose), shared=row.account == EVERYBODY)
            for row in self._rows(account)
        )
