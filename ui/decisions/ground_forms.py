"""The forms of the grounds in one case: each made when first chosen, none forgets what was typed in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from triage_app.domain.catalogue import ground_entries
from ui.decisions.ground_form import GroundForm

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from ui.decisions.case_sheet import CaseSheet


class GroundForms(QWidget):
    """Shows the form of the ground chosen.

    Args:
        today: Says which day it is.
        before: The widget from which Tab goes on to the form.

    Signals:
        changed: Something was filled in.
    """

    changed = Signal()

    def __init__(self, today: "Callable[[], date]", before: QWidget) -> None:
        super().__init__()
        self._today = today
        self._before = before
        self._sheet: CaseSheet | None = None
        self._forms: dict[str, GroundForm] = {}
        self.current: GroundForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def begin(self, sheet: "CaseSheet") -> None:
        """Begin with empty forms for a case."""
        self._sheet = sheet
        self.current = None
        for form in self._forms.values():
            form.hide()
            form.deleteLater()
        self._forms.clear()

    def read_again(self, sheet: "CaseSheet") -> None:
        """Weigh what was typed against the same case read anew."""
        self._sheet = sheet
        for form in self._forms.values():
            form.show_case(sheet.case)

    def choose(self, code: str | None) -> None:
        """Show the form of a ground, or none."""
        self.current = self._form(code) if code is not None else None
        self.setVisible(self.current is not None)
        for form in self._forms.values():
            form.setVisible(form is self.current)

    def typed(self) -> dict[str, object]:
        """Return what stands in every form that was made, by the number of its ground."""
        return {code: form.typed() for code, form in self._forms.items()}

    def type_again(self, typed: "Mapping[str, object]") -> None:
        """Let stand in the forms what ``typed`` returned."""
        known = {one.code for one in ground_entries()}
        for code, fields in typed.items():
            form = self._form(code) if code in known else None
            if form is not None and isinstance(fields, dict):
                form.type_again(fields)

    def _form(self, code: str) -> GroundForm | None:
        if self._sheet is None:
            return None
        if code not in self._forms:
            names = [one.person.name for one in self._sheet.people]
            form = GroundForm(code, self._sheet.case, self._today, names)
            form.changed.connect(self.changed)
            self._forms[code] = form
            self._column.addWidget(form)
            form.follow(self._before)
        return self._forms[code]
