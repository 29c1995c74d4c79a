"""The columns of an agenda, and the table that moves its items by keyboard."""

from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent

from triage_app.domain.meetings.meeting import AgendaItem, Lane
from triage_app.services.cases.rows import CaseRow
from triage_app.services.meetings.agenda_showing import AgendaView
from ui import labels, marks
from ui.meetings import phrases
from ui.widgets.columns import Column
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """An item, its case, and the minutes of discussion up to and with it."""

    item: AgendaItem
    row: CaseRow
    running: int


def agenda_lines(view: AgendaView) -> tuple[AgendaLine, ...]:
    """Return the lines of an agenda in its order."""
    items = view.stored.meeting.items
    running = accumulate(item.minutes if item.lane is Lane.DISCUSS else 0 for item in items)
    return tuple(AgendaLine(*parts) for parts in zip(items, view.rows, running, strict=True))


def agenda_columns() -> tuple[Column[AgendaLine], ...]:
    """Return the columns in the language of the window."""
    return (
        Column("code", translate("Agenda", "No."), lambda one: one.item.code, width=36),
        Column("number", translate("Agenda", "Parketnummer"), lambda one: one.row.parketnummer, width=100),
        Column("suspect", translate("Agenda", "Suspect"), lambda one: one.row.suspect or "–", width=70),
        Column("offence", translate("Agenda", "Offence"), lambda one: one.row.offence or "–", width=84),
        Column("custody", translate("Agenda", "Custody term"), _custody, width=88),
        Column("hearing", translate("Agenda", "Hearing"), _hearing, width=88),
        Column(
            "standing",
            translate("Agenda", "Standing"),
            lambda one: labels.say(f"standing.{one.row.standing}"),
            mark=lambda one: marks.standing_mark(one.row.standing),
            width=190,
        ),
        Column("lane", translate("Agenda", "Lane"), _lane, width=96, tip=_lane),
        Column("minutes", translate("Agenda", "Min."), _minutes, width=44, right=True),
        Column("running", translate("Agenda", "Total"), _running, width=50, right=True),
        Column(
            "question",
            translate("Agenda", "Question to the meeting"),
            lambda one: one.item.question,
            width=260,
            tip=lambda one: one.item.question,
        ),
    )


def _custody(one: AgendaLine) -> str:
    return labels.day(one.row.custody_ends_on, "–")


def _hearing(one: AgendaLine) -> str:
    return labels.day(one.row.hearing_on, translate("Agenda", "none"))


def _lane(one: AgendaLine) -> str:
    return labels.say(f"lane.{one.item.lane}")


def _minutes(one: AgendaLine) -> str:
    return str(one.item.minutes) if one.item.lane is Lane.DISCUSS else "–"


def _running(one: AgendaLine) -> str:
    return str(one.running) if one.item.lane is Lane.DISCUSS else "–"


def why_listed(one: AgendaLine) -> str:
    """Return why an item is on the agenda."""
    return translate("Agenda", "On the list for: {reasons}").format(
        reasons=phrases.reasons(one.item.reasons) or "–"
    )


class AgendaModel(RecordModel[AgendaLine]):
    """Lines in the order of the agenda: that order is the point, no column sorts them."""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Leave the order alone."""


class AgendaTable(RecordTable):
    """The table of an agenda.

    Signals:
        moved: Alt+Up (-1) or Alt+Down (1): the chosen item goes up or down.
    """

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)
