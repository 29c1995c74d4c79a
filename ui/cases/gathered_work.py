"""What is done with one or more cases of the list: hand over, put on a meeting, copy, export."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from triage_app.domain.people.person import Function, Organisation, StoredPerson
from triage_app.errors import BadInput
from triage_app.services.documents.saving import safe_file_name
from ui import labels
from ui.drafts.dialogs import DialogDrafts
from ui.drafts.forms import HAND_OVER
from ui.files import choose_to_save
from ui.meetings.phrases import weekday_and_day
from ui.options import people_options
from ui.widgets.ask_dialog import AskDialog
from ui.widgets.entries import ChoiceEntry, Option, TextBox

if TYPE_CHECKING:
    from triage_app.domain.cases.case import StoredCase
    from triage_app.domain.meetings.meeting import StoredMeeting
    from triage_app.services.cases.rows import CaseRow
    from ui.page import Desk
    from ui.undo.undoer import Back
    from ui.widgets.gathering_table import GatheringTable

MOST = 1_000
"""So many cases may be worked on at once: each is a line of the log."""
Choose = Callable[..., Path | None]


class Gathering(Protocol):
    """A list in which cases are gathered."""

    table: "GatheringTable"

    def gather(self, most: int, done: "Callable[[Sequence[CaseRow]], None]") -> None:
        """Fetch what is gathered."""
        ...

    def as_table(self, rows: "Sequence[CaseRow]") -> tuple[tuple[str, ...], ...]:
        """Return titles and cells as they stand on screen."""
        ...


class GatheredWork(QObject):
    """Does it with what is gathered in the list; without that, with the chosen case.

    Args:
        desk: What the page works with.
        cases: The list.
        choose: Asks where to write a file.
    """

    def __init__(self, desk: "Desk", cases: Gathering, choose: Choose = choose_to_save) -> None:
        super().__init__(cases.table)
        self._desk = desk
        self._list = cases
        self._choose = choose

    def open(self) -> None:
        """Open the chosen case."""
        record = self._list.table.record()
        if record is not None:
            self._list.table.activated_record.emit(record)

    def hand_over(self) -> None:
        """Ask to whom the cases go."""
        self._list.gather(MOST, lambda rows: self.hand_over_cases([one.id for one in rows], _named(rows)))

    def hand_over_cases(self, case_ids: Sequence[int], title: str) -> None:
        """Ask to whom these cases go, and what that person must know."""
        self._desk.jobs.query(
            self, self._desk.app.people.every, lambda people: self._ask_whom(case_ids, title, people)
        )

    def to_meeting(self) -> None:
        """Ask on which meeting the cases go."""
        meetings, today = self._desk.app.meetings, self._desk.today()

        def with_rows(rows: "Sequence[CaseRow]") -> None:
            def ask(every: "tuple[StoredMeeting, ...]") -> None:
                self._ask_when(rows, [one for one in every if one.meeting.on >= today])

            self._desk.jobs.query(self, meetings.every, ask)

        self._list.gather(MOST, with_rows)

    def copy(self) -> None:
        """Copy the rows as a table, as they stand on screen."""
        taking_out = self._desk.app.taking_out

        def with_rows(rows: "Sequence[CaseRow]") -> None:
            cells, ids = self._list.as_table(rows), [one.id for one in rows]

            def done(text: str) -> None:
                QApplication.clipboard().setText(text)
                said = self.tr("%n row(s) copied; the log says so.", None, len(rows))
                self._desk.notices.say(said, "ok")

            self._desk.jobs.query(self, lambda: taking_out.copied(ids, cells), done)

        self._list.gather(MOST, with_rows)

    def export(self) -> None:
        """Write the rows to a file, as they stand on screen."""
        taking_out = self._desk.app.taking_out

        def with_rows(rows: "Sequence[CaseRow]") -> None:
            name = safe_file_name(f"{self.tr('cases')} {labels.day(self._desk.today())}", ".csv")
            file = self._choose(
                self._list.table.window(), self.tr("Export cases"), "CSV (*.csv)", Path.home() / name
            )
            if file is None:
                return
            cells, ids = self._list.as_table(rows), [one.id for one in rows]

            def done(_nothing: None) -> None:
                said = self.tr("%n row(s) written to {file}; the log says so.", None, len(rows))
                self._desk.notices.say(said.format(file=file.name), "ok")

            self._desk.jobs.query(self, lambda: taking_out.exported(ids, cells, file), done)

        self._list.gather(MOST, with_rows)

    def _ask_whom(self, case_ids: Sequence[int], title: str, people: Sequence[StoredPerson]) -> None:
        handing_over = self._desk.app.handing_over
        takers = (
            one
            for one in people
            if one.person.organisation is Organisation.OM and one.person.function is Function.PROSECUTOR
        )

        def give(dialog: AskDialog) -> None:
            taker = dialog.values()["prosecutor_id"]
            if not isinstance(taker, int):
                dialog.wrong(BadInput("field.required", "prosecutor_id"))
                return
            note = dialog.text("note")

            def done(handed: "tuple[StoredCase, ...]", back: "Back | None") -> None:
                dialog.accept()
                self._list.table.let_go()
                self._desk.notices.done(self.tr("%n case(s) handed over.", None, len(handed)), back)

            self._desk.undo.change(
                dialog, lambda: handing_over.hand_over(case_ids, taker, note), done, dialog.wrong
            )

        whom = ChoiceEntry(people_options(takers), empty=self.tr("choose"))
        dialog = AskDialog(
            self.tr("Hand over: %n case(s)", None, len(case_ids)),
            self.tr("Hand over"),
            self.tr("The note stands among the working notes of each case."),
            (
                ("prosecutor_id", self.tr("&To"), whom),
                ("note", self.tr("&Note"), TextBox(self.tr("What this person must know"), lines=3)),
            ),
            give,
            self._list.table.window(),
        )
        record = "/".join(map(str, case_ids))
        DialogDrafts(self._desk, dialog, dialog.form, HAND_OVER, record, title, case_ids[0])
        dialog.open()

    def _ask_when(self, rows: "Sequence[CaseRow]", ahead: "Sequence[StoredMeeting]") -> None:
        if not ahead:
            self._desk.notices.say(self.tr("No meeting is planned yet. Plan one first."), "attention")
            return
        meetings, ids = self._desk.app.meetings, [one.id for one in rows]
        days = [
            Option(one.id, weekday_and_day(one.meeting.on))
            for one in sorted(ahead, key=lambda one: (one.meeting.on, one.id))
        ]

        when = ChoiceEntry(days)
        when.set_value(days[0].value)

        def give(dialog: AskDialog) -> None:
            meeting_id = dialog.values()["meeting"]

            def done(stored: "StoredMeeting", back: "Back | None") -> None:
                dialog.accept()
                self._list.table.let_go()
                said = self.tr("Put on the agenda of {day}: %n case(s).", None, len(ids))
                self._desk.notices.done(said.format(day=weekday_and_day(stored.meeting.on)), back)

            assert isinstance(meeting_id, int)  # noqa: S101 - the entry offers nothing else
            self._desk.undo.change(dialog, lambda: meetings.add_cases(meeting_id, ids), done, dialog.wrong)

        AskDialog(
            self.tr("To a meeting: %n case(s)", None, len(ids)),
            self.tr("Put on the agenda"),
            "",
            (("meeting", self.tr("&Meeting"), when),),
            give,
            self._list.table.window(),
        ).open()


def _named(rows: "Sequence[CaseRow]") -> str:
    """The first case, and how many there are besides."""
    return rows[0].parketnummer if len(rows) == 1 else f"{rows[0].parketnummer} (+{len(rows) - 1})"
