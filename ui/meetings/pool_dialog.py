"""The pool: which cases are proposed for a meeting and why; all, some, or another one by hand."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from triage_app.domain.parketnummer import parse_parketnummer
from triage_app.errors import Problem
from triage_app.services.meetings.pool import Candidate
from ui import labels, marks
from ui.meetings import phrases
from ui.plain_text import FieldLabel, Text, set_face
from ui.widgets.button import button
from ui.widgets.columns import Column
from ui.widgets.dialog import Dialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.entries import ReadEntry
from ui.widgets.mnemonics import Mnemonics
from ui.widgets.panel import Panel, row
from ui.widgets.tick_table import TickModel, TickTable

if TYPE_CHECKING:
    from triage_app.services.cases.showing import CaseFile
    from ui.page import Desk

_SIZE = QSize(1060, 560)


class PoolDialog(Dialog):
    """Proposes cases for a meeting; every one is ticked at first.

    Signals:
        cases_wanted: The ids of the cases to put on the agenda, in the order proposed.
    """

    cases_wanted = Signal(object)

    def __init__(self, desk: "Desk", day: str, pool: Sequence[Candidate], parent: QWidget) -> None:
        super().__init__(self.tr("Pool for {day}").format(day=day), self.tr("Put on the agenda"), parent)
        self._desk = desk
        self._pool = tuple(pool)
        self.model = TickModel(self._columns(), lambda one: one.row.id, self)
        self.model.show_rows(self._pool)
        self.table = TickTable(
            self.model, "pool", self.tr("Proposed cases"), desk.preferences, identity=lambda one: one.row.id
        )
        self.all_button = button(self.tr("Tick &all"), kind="quiet")
        self.none_button = button(self.tr("Tick &none"), kind="quiet")
        self.all_button.clicked.connect(lambda: self.model.tick_all(on=True))
        self.none_button.clicked.connect(lambda: self.model.tick_all(on=False))
        self.number = ReadEntry(parse_parketnummer, hint="16-123456-26")
        self.number.setMaximumWidth(160)
        self.add_button = button(self.tr("Add this case"), icon="plus")
        self.add_button.clicked.connect(self._add_by_hand)
        self.number.returnPressed.connect(self._add_by_hand)
        self._arrange()
        self.model.ticked.connect(self._count)
        self.primary.clicked.connect(self._pass_on)
        self.model.tick_all(on=True)
        self.table.choose_row(0)
        self.resize(_SIZE.boundedTo(parent.window().size()))
        self._mnemonics = Mnemonics(self)
        (self.table if self._pool else self.number).setFocus()

    def _arrange(self) -> None:
        why = self.tr(
            "Proposed because of a custody term, a hearing or a ground that needs a second look by the day "
            "of the meeting, or because nothing was decided yet. Space sets a tick or takes it away."
        )
        self.column.addWidget(Text(why, tone="muted", wrap=True))
        frame = Panel(margin=1)
        if self._pool:
            frame.column.addWidget(self.table)
        else:
            frame.column.addWidget(
                EmptyState(
                    "circle-check",
                    self.tr("Nothing waits for this meeting"),
                    self.tr("Every case that needs one is on the agenda. You can still add a case by hand."),
                )
            )
        self.column.addWidget(frame, 1)
        by_hand = FieldLabel(self.tr("An&other case"), self.number, "body")
        foot = row(self.all_button, self.none_button, None, by_hand, self.number, self.add_button)
        self.column.addLayout(foot)
        self.all_button.setVisible(bool(self._pool))
        self.none_button.setVisible(bool(self._pool))

    def _columns(self) -> tuple[Column[Candidate], ...]:
        return (
            Column("number", self.tr("Parketnummer"), lambda one: one.row.parketnummer, width=136),
            Column("suspect", self.tr("Suspect"), lambda one: one.row.suspect or "–", width=84),
            Column("offence", self.tr("Offence"), lambda one: one.row.offence or "–", width=84),
            Column(
                "standing",
                self.tr("Standing"),
                lambda one: labels.say(f"standing.{one.row.standing}"),
                mark=lambda one: marks.standing_mark(one.row.standing),
                width=176,
            ),
            Column(
                "custody",
                self.tr("Custody term"),
                lambda one: labels.day(one.row.custody_ends_on, "–"),
                sort_key=lambda one: one.row.custody_ends_on,
                width=92,
            ),
            Column(
                "hearing",
                self.tr("Hearing"),
                lambda one: labels.day(one.row.hearing_on, "–"),
                sort_key=lambda one: one.row.hearing_on,
                width=92,
            ),
            Column(
                "why",
                self.tr("Why"),
                lambda one: phrases.reasons(one.reasons),
                width=200,
                tip=lambda one: phrases.reasons(one.reasons),
            ),
        )

    def _count(self) -> None:
        count = len(self.model.ticks)
        set_face(self.primary, self.tr("Put %n case(s) on the agenda", None, count))
        self.primary.refuse("" if count else self.tr("No case is ticked"))

    def _pass_on(self) -> None:
        wanted = tuple(one.row.id for one in self._pool if one.row.id in self.model.ticks)
        self.cases_wanted.emit(wanted)
        self.accept()

    def _add_by_hand(self) -> None:
        met = self.number.problem()
        text = self.number.text().strip()
        self.say_problems((met,) if met is not None else ())
        if met is not None or not text:
            self.number.setFocus()
            return
        app, day = self._desk.app, self._desk.today()

        def found(case: "CaseFile") -> None:
            self.cases_wanted.emit((case.row.id,))
            self.accept()

        self._desk.jobs.query(self, lambda: app.showing.by_parketnummer(text, day), found, self._refuse)

    def _refuse(self, met: Problem) -> None:
        self.problem(met)
        self.number.setFocus()
