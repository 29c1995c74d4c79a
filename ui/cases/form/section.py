"""One part of the case form: a form that scrolls."""

from collections.abc import Callable
from datetime import date

from triage_app.domain.people.person import StoredPerson
from ui.widgets.form import Form
from ui.widgets.panel import Scroll

Today = Callable[[], date]


class Section(Scroll):
    """Some fields of a case.

    Args:
        today: Says which day it is, for the date fields.
    """

    def __init__(self, today: Today) -> None:
        super().__init__()
        self.today = today
        self.form = Form(label_width=118)
        self.build()
        self.column.setContentsMargins(0, 0, 10, 8)
        self.column.addWidget(self.form)
        self.column.addStretch(1)

    def build(self) -> None:
        """Add the fields; each part its own."""
        raise AssertionError(type(self).__name__)

    def offer_people(self, people: tuple[StoredPerson, ...]) -> None:
        """Offer people where the part has a field for one."""
