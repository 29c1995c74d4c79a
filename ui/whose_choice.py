"""Whose cases the lists are about: chosen on one page, the same on the others, remembered at this desk."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent

from triage_app.domain.people.watch import Whose
from ui.plain_text import name_for_reader
from ui.widgets.entries import ChoiceEntry, Option

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.page import Desk


class WhoseChoice(ChoiceEntry):
    """Everybody's cases, one's own, or those one looks after for a colleague.

    Hidden from an account that is tied to nobody: it has no cases of its own.
    """

    def __init__(self, desk: "Desk", parent: "QWidget | None" = None) -> None:
        super().__init__(parent=parent)
        self._preferences = desk.preferences
        self._has_own = desk.app.actor.person_id is not None
        self.offer(
            (
                Option(Whose.TEAM, self.tr("Everybody's cases")),
                Option(Whose.MINE, self.tr("My cases")),
                Option(Whose.WATCHED, self.tr("Cases I look after")),
            )
        )
        name_for_reader(self, self.tr("Whose cases"))
        self.set_value(self.whose)
        self.changed.connect(self._keep)
        self.setVisible(self._has_own)

    @property
    def whose(self) -> Whose:
        """Whose cases are meant."""
        return Whose(self._preferences.whose) if self._has_own else Whose.TEAM

    def showEvent(self, event: QShowEvent) -> None:
        """Follow what was chosen on another page."""
        super().showEvent(event)
        self.set_value(self.whose)

    def _keep(self) -> None:
        self._preferences.whose = str(self.value())
