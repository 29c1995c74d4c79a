"""One meeting: its agenda in order, and the fields of the chosen item."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from triage_app.services.meetings.agenda_showing import AgendaView
from ui.drafts.forms import ITEM
from ui.drafts.keeper import DraftKeeper
from ui.meetings import phrases
from ui.meetings.agenda_columns import AgendaLine, AgendaModel, AgendaTable, agenda_columns, agenda_lines
from ui.meetings.item_editor import ItemEditor
from ui.plain_text import Text
from ui.widgets.button import bare_button, button
from ui.widgets.empty_state import EmptyState
from ui.widgets.panel import Line, Panel, Scroll, row
from ui.widgets.status_mark import StatusMark

if TYPE_CHECKING:
    from ui.page import Desk


class AgendaPane(Panel):
    """The agenda of a meeting.

    Signals:
        fill_wanted: Cases from the pool are wanted.
        fix_wanted: The agenda is to be fixed.
        move_wanted: The id of a case and a step.
        remove_wanted: An ``AgendaLine`` to go off the agenda.
    """

    fill_wanted = Signal()
    fix_wanted = Signal()
    move_wanted = Signal(int, int)
    remove_wanted = Signal(object)

    def __init__(self, desk: "Desk") -> None:
        super().__init__(margin=0)
        self.view: AgendaView | None = None
        self._wanted: int | None = None
        self._heading = Text("", "heading")
        self._state = StatusMark()
        self._where = Text("", "small")
        self._where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._changed = Text("", "message", "attention", wrap=True)
        self._totals = Text("", "small", wrap=True)
        self.model = AgendaModel(agenda_columns(), self)
        self.table = AgendaTable(
            self.model, "agenda", self.tr("Agenda"), desk.preferences, identity=lambda one: one.item.case_id
        )
        self.table.setMinimumHeight(150)
        self.editor = ItemEditor()
        form = self.editor.form
        self.keeper = DraftKeeper(desk, ITEM, form, form.revert, self)
        self._make_buttons()
        self._arrange()
        self.table.chosen.connect(self._on_chosen)
        self.table.moved.connect(self.move_item)
        self.table.delete_wanted.connect(lambda _line: self.remove_item())
        self.table.activated_record.connect(lambda _line: self.editor.form.row("question").box.setFocus())

    def show_agenda(self, view: AgendaView | None) -> None:
        """Show a meeting; the item chosen stays chosen, or the one that took its place."""
        other = self.view is None or view is None or self.view.stored.id != view.stored.id
        at = 0 if other else max(self.table.currentIndex().row(), 0)
        self.view = view
        self._stack.setCurrentIndex(0 if view is None else 1)
        if view is None or other:
            self.keeper.leave()
        if view is None:
            return
        meeting = view.stored.meeting
        self._heading.say(phrases.heading(meeting))
        self._state.show_mark(phrases.state_mark(meeting, whole=True))
        self._where.say(" · ".join(part for part in (view.series.name, meeting.place) if part))
        self._changed.say(
            self.tr("Changed since version {version}: fix it again before printing.").format(
                version=meeting.agenda_version
            )
        )
        self._changed.setVisible(view.changed)
        self._totals.say(phrases.Totals().say(meeting) if meeting.items else "")
        self.model.show_rows(agenda_lines(view))
        if self._wanted is not None and self.table.choose(self._wanted):
            self._wanted = None
        if self.table.record() is None:
            self.table.choose_row(min(at, len(meeting.items) - 1))
        self._inner.setCurrentIndex(0 if meeting.items else 1)
        self._refuse()

    def go_to(self, case_id: int) -> None:
        """Choose the item of a case when the agenda is shown next."""
        self._wanted = case_id

    def move_item(self, step: int) -> None:
        """Move the chosen item."""
        line = self.table.record()
        if isinstance(line, AgendaLine):
            self.move_wanted.emit(line.item.case_id, step)

    def remove_item(self) -> None:
        """Take the chosen item off the agenda."""
        line = self.table.record()
        if isinstance(line, AgendaLine):
            self.remove_wanted.emit(line)

    def _make_buttons(self) -> None:
        self.fill_button = button(self.tr("&From the pool"), icon="plus")
        self.up_button = bare_button("arrow-up", self.tr("Up (Alt+Up)"))
        self.down_button = bare_button("arrow-down", self.tr("Down (Alt+Down)"))
        self.remove_button = bare_button("trash-2", self.tr("Off the agenda, back to the pool (Delete)"))
        self.fix_button = button(self.tr("Fix a&genda"), icon="file-check", kind="primary")
        self._first_fill = button(self.tr("Fill from the pool"), icon="plus")
        self.fill_button.clicked.connect(self.fill_wanted)
        self._first_fill.clicked.connect(self.fill_wanted)
        self.up_button.clicked.connect(lambda: self.move_item(-1))
        self.down_button.clicked.connect(lambda: self.move_item(1))
        self.remove_button.clicked.connect(self.remove_item)
        self.fix_button.clicked.connect(self.fix_wanted)

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 12, 4)
        head.setSpacing(4)
        head.addLayout(row(self._heading, self._state, None))
        tools = (self.fill_button, self.up_button, self.down_button, self.remove_button)
        second = row(spacing=4)
        second.addWidget(self._where, 1)
        for tool in tools:
            second.addWidget(tool)
        head.addLayout(second)
        head.addWidget(self._changed)
        below = QVBoxLayout()
        below.setContentsMargins(16, 8, 16, 12)
        below.setSpacing(8)
        foot = row()
        foot.addWidget(self._totals, 1)
        foot.addWidget(self.fix_button)
        below.addLayout(foot)
        below.addWidget(Line())
        below.addWidget(self.keeper.bar)
        below.addWidget(self.editor)
        filled = QWidget()
        lines = QVBoxLayout(filled)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.table, 1)
        lines.addLayout(below)
        empty = EmptyState(
            "users",
            self.tr("Nothing on the agenda yet"),
            self.tr(
                "Fill it from the pool: the cases with a custody term, a hearing or no decision, "
                "each with the reason."
            ),
            self._first_fill,
        )
        self._inner = QStackedWidget()
        self._inner.addWidget(filled)
        self._inner.addWidget(empty)
        whole = Scroll()
        whole.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        whole.column.setSpacing(0)
        whole.column.addLayout(head)
        whole.column.addWidget(self._inner, 1)
        none = EmptyState(
            "users",
            self.tr("No meeting chosen"),
            self.tr("Plan a meeting or choose one on the left; its agenda appears here."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(none)
        self._stack.addWidget(whole)
        self.column.addWidget(self._stack)

    def _on_chosen(self, line: AgendaLine | None) -> None:
        before = self.editor.case_id
        if line is None:
            return
        if before != line.item.case_id and not self.editor.commit():
            self.table.choose(before)
            return
        if before != line.item.case_id:
            self.keeper.leave()
        self.editor.show_line(line)
        if self.view is not None:
            record = f"{self.view.stored.id}/{line.item.case_id}"
            self.keeper.turn_to(record, line.row.parketnummer, line.item.case_id)
        self._refuse()

    def _refuse(self) -> None:
        """Say of each button why it does nothing now."""
        count, at = len(self.model.rows), self.table.currentIndex().row()
        fixed = self.view is not None and self.view.stored.meeting.agenda_version and not self.view.changed
        same = self.tr("Nothing changed since it was fixed") if fixed else ""
        self.fix_button.refuse(same if count else self.tr("There is nothing on the agenda yet"))
        self.remove_button.setEnabled(count > 0)
        self.up_button.setEnabled(count > 0 and at > 0)
        self.down_button.setEnabled(0 <= at < count - 1)
