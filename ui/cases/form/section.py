"""One part of the case form: a form that scrolls."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from ui.widgets.form import Form
from ui.widgets.panel import Scroll

if TYPE_CHECKING:
    from ui.decisions.case_sheet import CaseSheet

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

    def show_sheet(self, sheet: "CaseSheet") -> None:
        """Take from the case and the register what is not a field: people to offer, facts only to read."""
