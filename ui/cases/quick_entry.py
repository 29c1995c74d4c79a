"""Quick entry: seven fields on one screen, by keyboard; the rest of the case follows when there is time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.custody import CustodyTitle
from triage_app.domain.parketnummer import parse_parketnummer
from triage_app.errors import FieldProblems, NotFound, Problem
from triage_app.services.cases.entry import QuickEntry
from ui import labels
from ui.cases.article_entry import ArticleEntry
from ui.cases.form.suspect_section import read_year
from ui.drafts.dialogs import DialogDrafts
from ui.drafts.forms import NEW_CASE
from ui.options import lettered, options
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.date_entry import DateEntry
from ui.widgets.dialog import Dialog
from ui.widgets.entries import LineEntry, Option, ReadEntry
from ui.widgets.form import Form
from ui.widgets.mnemonics import Mnemonics
from ui.widgets.panel import row
from ui.widgets.segmented import SegmentedChoice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from triage_app.domain.cases.case import StoredCase
    from triage_app.services.cases.showing import CaseFile
    from ui.jobs import Job
    from ui.page import Desk
    from ui.undo.undoer import Back

_WIDTH = 700
_UNKNOWN = "unknown"
_FIELDS_OF = {
    "parketnummers.0": "parketnummer",
    "suspect.initials": "initials",
    "suspect.birth_year": "birth_year",
}


class QuickEntryDialog(Dialog):
    """Enters a case; Enter saves, all mistakes are told at once, and nothing typed is lost by one.

    Signals:
        saved: The ``StoredCase``, and what takes it back.
        existing_wanted: The id of the case that bears the number typed.
    """

    saved = Signal(object, object)
    existing_wanted = Signal(int)

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, title=self.tr("New case"), primary=self.tr("Save"))
        self._desk = desk
        self._asking: Job | None = None
        self._known: int | None = None
        self.form = Form(label_width=150)
        self._build()
        self.column.addWidget(self.form)
        self.prefer_width(_WIDTH)
        self.primary.setDefault(True)
        self.primary.clicked.connect(self.save)
        self._lookup = QTimer(self, singleShot=True, interval=0)
        self._lookup.timeout.connect(self._look_up)
        self.number.changed.connect(self._lookup.start)
        self._mnemonics = Mnemonics(self)
        self.form.mark_clean()
        keeper = DialogDrafts(desk, self, self.form, NEW_CASE).keeper
        self.number.changed.connect(lambda: keeper.say_title(self.number.text()))
        self.number.setFocus()

    def save(self) -> None:
        """Store the case, or say beside the fields what is wrong."""
        self.say_problems(())
        if not self.form.understood():
            return
        entry, app = self.entry(), self._desk.app
        self.primary.refuse(self.tr("Saving …"))
        self._desk.undo.change(self, lambda: app.entry.quick(entry), self._done, self._refused)

    def entry(self) -> QuickEntry:
        """Return what stands in the seven fields."""
        custody = self.custody.value()
        title = custody if isinstance(custody, CustodyTitle) else None
        aspects = self.aspects.value()
        year = self.birth_year.value()
        return QuickEntry(
            parketnummer=self.number.text(),
            initials=self.initials.value() or "",
            birth_year=year if isinstance(year, int) else None,
            article=self.article.value() or "",
            committed_on=self.committed_on.value(),
            hearing_on=self.hearing_on.value(),
            custody=title,
            custody_since=self.custody_since.value() if title is not None else None,
            aspects=aspects if isinstance(aspects, BehaviouralAspects) else BehaviouralAspects.UNCLEAR,
        )

    def _build(self) -> None:
        today, form = self._desk.today, self.form
        self.number = ReadEntry(parse_parketnummer, hint=self.tr("such as 16-123456-26"))
        self.initials = LineEntry(self.tr("initials or a pseudonym, never a full name"), longest=40)
        self.birth_year = ReadEntry(read_year, hint=self.tr("four digits"))
        self.article = ArticleEntry()
        self.committed_on = DateEntry(today)
        self.hearing_on = DateEntry(today)
        unknown = Option(_UNKNOWN, labels.say("custody.unknown"))
        self.custody = SegmentedChoice(
            lettered((unknown, *options(CustodyTitle, "custody"))), self.tr("Pre-trial detention")
        )
        self.custody.set_value(_UNKNOWN)
        self.custody_since = DateEntry(today)
        self.aspects = SegmentedChoice(
            lettered(options(BehaviouralAspects, "aspects")), self.tr("Behavioural aspects")
        )
        self.aspects.set_value(BehaviouralAspects.UNCLEAR)
        form.add("parketnummer", self.tr("Parketnummer"), self.number)
        self._double = Text("", "message", "attention", wrap=True)
        self._open = button(self.tr("Open that case"), kind="quiet")
        self._open.clicked.connect(self._open_existing)
        self._double_row = QWidget()
        beside = row(self._double, self._open)
        beside.setStretch(0, 1)
        self._double_row.setLayout(beside)
        self._double_row.hide()
        form.add_wide(self._double_row)
        form.add("initials", self.tr("Suspect"), self.initials)
        form.add("birth_year", self.tr("Year of birth"), self.birth_year)
        form.add("article", self.tr("Offence"), self.article)
        form.add("committed_on", self.tr("Committed on"), self.committed_on)
        form.add("hearing_on", self.tr("Next hearing"), self.hearing_on)
        form.add("custody", self.tr("Pre-trial detention"), self.custody)
        form.add("custody_since", self.tr("Since"), self.custody_since)
        form.add("behavioural_aspects", self.tr("Behavioural aspects"), self.aspects)
        self.custody.changed.connect(self._ask_since)
        self._ask_since()
        form.add_wide(
            Text(
                self.tr(
                    "Dates as 15-3, 150326, +2w, fr or today. Enter saves; what stays empty is listed later."
                ),
                "small",
                wrap=True,
            )
        )

    def _ask_since(self) -> None:
        title = self.custody.value()
        self.form.row("custody_since").show(shown=title not in {_UNKNOWN, CustodyTitle.NONE})

    def _look_up(self) -> None:
        """Say while typing that the number is taken."""
        if self._asking is not None:
            self._asking.cancel()
        self._show_known(None)
        try:
            number = parse_parketnummer(self.number.text())
        except Problem:
            return
        showing, day = self._desk.app.showing, self._desk.today()
        self._asking = self._desk.jobs.query(
            self, lambda: _found(showing.by_parketnummer, number, day), self._show_known
        )

    def _show_known(self, file: "CaseFile | None") -> None:
        self._known = file.stored.id if file is not None else None
        self._double_row.setVisible(file is not None)
        if file is not None:
            standing = labels.say(f"standing.{file.row.standing}")
            who = file.row.suspect or self.tr("suspect not entered")
            known = self.tr("Already in the register: {who}, {standing}.")
            self._double.say(known.format(who=who, standing=standing.lower()))

    def _open_existing(self) -> None:
        if self._known is not None:
            self.existing_wanted.emit(self._known)
            self.reject()

    def _done(self, stored: "StoredCase", back: "Back | None") -> None:
        self.saved.emit(stored, back)
        self.accept()

    def _refused(self, met: Problem) -> None:
        self.primary.refuse("")
        addressed = [
            type(one)(one.code, _FIELDS_OF.get(one.field or "", one.field), **one.details)
            for one in labels.each_problem(met)
        ]
        homeless = self.form.show_problems(_together(addressed))
        self.say_problems(homeless)


def _found(look: "Callable[[str, date], CaseFile]", number: str, day: "date") -> "CaseFile | None":
    try:
        return look(number, day)
    except NotFound:
        return None


def _together(problems: list[Problem]) -> Problem:
    return problems[0] if len(problems) == 1 else FieldProblems(problems)
