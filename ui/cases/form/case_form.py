"""The full form of a case: six parts, one Save, and every wrong field told where it stands."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from triage_app.errors import Conflict, Problem
from ui import labels
from ui.cases.form.aspects_section import AspectsSection
from ui.cases.form.case_section import CaseSection
from ui.cases.form.case_values import case_of, case_values
from ui.cases.form.custody_section import CustodySection
from ui.cases.form.notes_section import NotesSection
from ui.cases.form.offences_section import OffencesSection
from ui.cases.form.section import Section
from ui.cases.form.suspect_section import SuspectSection
from ui.drafts.forms import CASE
from ui.drafts.keeper import DraftKeeper
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.entries import Option
from ui.widgets.panel import row
from ui.widgets.rows_editor import RowsEditor
from ui.widgets.segmented import SegmentedChoice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from triage_app.domain.cases.case import StoredCase
    from ui.decisions.case_sheet import CaseSheet
    from ui.page import Desk

_ROW = re.compile(r"(\w+)\.(\d+)(?:\.(\w+))?")


class CaseForm(QWidget):
    """All that is kept of a case.

    Signals:
        changed: Something was typed.
        dirty_changed: There is (True) or no longer is (False) something to save.
        outdated: Somebody else changed the case meanwhile: it should be read anew.
    """

    changed = Signal()
    dirty_changed = Signal(bool)
    outdated = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self._stored: StoredCase | None = None
        self._newest: StoredCase | None = None
        self._dirty = False
        self._refused_once = False
        self.sections: dict[str, Section] = {
            "case": CaseSection(desk.today),
            "suspect": SuspectSection(desk.today),
            "offences": OffencesSection(desk.today),
            "custody": CustodySection(desk.today),
            "aspects": AspectsSection(desk.today),
            "notes": NotesSection(desk.today),
        }
        titles = {
            "case": self.tr("Case"),
            "suspect": self.tr("Suspect"),
            "offences": self.tr("Offences"),
            "custody": self.tr("Custody, hearings"),
            "aspects": self.tr("Aspects"),
            "notes": self.tr("Notes"),
        }
        self.parts = SegmentedChoice([Option(key, title) for key, title in titles.items()], self.tr("Part"))
        self.parts.set_value("case")
        self._pages = QStackedWidget()
        for section in self.sections.values():
            self._pages.addWidget(section)
            section.form.dirty_changed.connect(self._weigh)
            section.form.changed.connect(self.changed)
        self.parts.changed.connect(self._turn)
        self._state = Text("", "small")
        self.revert_button = button(self.tr("Undo changes"))
        self.revert_button.clicked.connect(self.revert)
        self.save_button = button(self.tr("Save"), icon="save")
        self.save_button.clicked.connect(self.save)
        self.keeper = DraftKeeper(desk, CASE, self, self.revert, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.keeper.bar)
        column.addWidget(self.parts)
        column.addWidget(self._pages, 1)
        column.addLayout(row(self._state, None, self.revert_button, self.save_button))
        self._say_state()

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._dirty

    def show_sheet(self, sheet: "CaseSheet") -> None:
        """Show a case. What was typed and not saved stays when it is the same case read anew."""
        stored = sheet.file.stored
        same = self._stored is not None and self._stored.id == stored.id
        self._newest = stored
        if not same:
            self._refused_once = False
        if self._dirty and same:
            if self._refused_once:
                self._take_over(sheet)
            return
        self._stored = stored
        values = case_values(stored.case)
        for section in self.sections.values():
            section.show_sheet(sheet)
            section.form.set_values({name: values[name] for name in section.form.values()})
        if not same:  # that it was saved stays said when the saved case is read anew
            self._say_state()
        self.keeper.turn_to(str(stored.id), stored.case.parketnummer, stored.id)

    def typed(self) -> dict[str, object]:
        """Return what is not saved, by field."""
        return {name: one for section in self.sections.values() for name, one in section.form.typed().items()}

    def type_again(self, typed: "Mapping[str, object]") -> None:
        """Let stand there what was typed before."""
        for section in self.sections.values():
            section.form.type_again(typed)

    def revert(self) -> None:
        """Show the case as it is stored now."""
        if self._newest is not None:
            self._stored = self._newest
            values = case_values(self._newest.case)
            for section in self.sections.values():
                section.form.set_values({name: values[name] for name in section.form.values()})

    def save(self) -> None:
        """Store the case; what is wrong is said beside each field, and what was typed stays."""
        stored = self._stored
        if stored is None or not self._dirty or not self._understood():
            return
        values = {name: value for one in self.sections.values() for name, value in one.form.values().items()}
        try:
            case = case_of(values, stored.case)
        except Problem as met:
            self._tell(met)
            return
        entry = self._desk.app.entry

        def done(saved: "StoredCase") -> None:
            self._stored = self._newest = saved
            for section in self.sections.values():
                section.form.clear_problems()
                section.form.mark_clean()
            self._say_state(self.tr("Saved"))

        self._state.say(self.tr("Saving …"), "muted")
        self._desk.jobs.change(self, lambda: entry.save(stored, case), done, self._refused)

    def go_to(self, part: str) -> None:
        """Show a part and go to its first field."""
        self.parts.set_value(part)
        form = self.sections[part].form
        form.row(next(iter(form.values()))).box.setFocus()

    def _turn(self) -> None:
        self._pages.setCurrentWidget(self.sections[str(self.parts.value())])

    def _understood(self) -> bool:
        for key, section in self.sections.items():
            if any(section.form.row(name).editor.problem() for name in section.form.values()):
                self.parts.set_value(key)
                return section.form.understood()
        return True

    def _refused(self, met: Problem) -> None:
        if isinstance(met, Conflict):
            self._say_state(
                self.tr("Not saved: somebody else changed this case. What you typed is still here.")
            )
            self._desk.notices.problem(met)
            self._refused_once = True
            self.outdated.emit()
            return
        self._tell(met)

    def _take_over(self, sheet: "CaseSheet") -> None:
        """After a refusal: show what the other changed, and where both did let the user choose."""
        stored = sheet.file.stored
        if self._stored is None:
            return
        self._refused_once = False
        before, theirs = case_values(self._stored.case), case_values(stored.case)
        self._stored = stored
        for section in self.sections.values():
            for name in section.form.values():
                line = section.form.row(name)
                if theirs[name] == before[name]:
                    continue
                if line.editor.value() == line.saved and line.editor.problem() is None:
                    line.editor.set_value(theirs[name])
                    line.saved = line.editor.value()
                else:
                    section.form.say_overtaken(name, theirs[name], *_last_change(sheet, name))

    def _tell(self, met: Problem) -> None:
        """Say each problem beside its field, and show the part of the first."""
        homeless: list[Problem] = []
        first = ""
        problems = [self._addressed(one) for one in labels.each_problem(met)]
        for key, section in self.sections.items():
            own = [one for one in problems if self._belongs(section, one)]
            if own and not first:
                first = key
                self.parts.set_value(key)
            for one in own:
                self._tell_one(section, one)
        homeless = [one for one in problems if not any(self._belongs(s, one) for s in self.sections.values())]
        for one in homeless:
            self._desk.notices.problem(one)
        self._say_state(self.tr("Not saved yet: see the fields marked."))

    @staticmethod
    def _addressed(met: Problem) -> Problem:
        """Send a problem of the first number to its own field, of the others to theirs."""
        field = met.field or ""
        if field == "parketnummers.0":
            field = "parketnummer"
        elif field.startswith("parketnummers"):
            field = "parketnummers"
        return type(met)(met.code, field, **met.details)

    @staticmethod
    def _belongs(section: Section, met: Problem) -> bool:
        names = section.form.values()
        return met.field in names or (met.field or "").partition(".")[0] in names

    @staticmethod
    def _tell_one(section: Section, met: Problem) -> None:
        found = _ROW.fullmatch(met.field or "")
        if found is not None and found[1] in section.form.values():
            editor = section.form.row(found[1]).editor
            if isinstance(editor, RowsEditor) and editor.tell(int(found[2]), found[3] or "", met):
                return
            section.form.row(found[1]).tell(labels.problem(met))
            return
        line = section.form.row(met.field or "")
        line.tell(labels.problem(met))
        line.box.setFocus()

    def _weigh(self) -> None:
        dirty = any(section.form.dirty for section in self.sections.values())
        if dirty != self._dirty:
            self._dirty = dirty
            self._say_state()
            self.dirty_changed.emit(dirty)

    def _say_state(self, text: str = "") -> None:
        if text or not self._dirty:
            self._state.say(text, "attention" if self._dirty else "muted")
        else:
            self._state.say(self.tr("Unsaved changes"), "attention")
        self.revert_button.setVisible(self._dirty)
        self.save_button.refuse("" if self._dirty else self.tr("There is nothing to save."))


def _last_change(sheet: "CaseSheet", name: str) -> tuple[str, str]:
    """Who changed a field last, and when."""
    field = "parketnummers" if name == "parketnummer" else name.partition(".")[0]
    lines = [line for line in sheet.file.history if field in line.fields]
    return (lines[-1].actor, labels.moment(lines[-1].at)) if lines else ("", "")
