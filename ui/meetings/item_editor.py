"""What the meeting is asked about one case: the question, how it is dealt with, how long it takes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from triage_app.domain.meetings.meeting import AgendaItem, Lane
from triage_app.errors import BadInput, FieldProblems
from triage_app.services.validation import validated
from ui.meetings.agenda_columns import AgendaLine, why_listed
from ui.options import lettered, options
from ui.plain_text import Text, set_tip
from ui.widgets.button import button
from ui.widgets.entries import ReadEntry, TextBox
from ui.widgets.form import Form
from ui.widgets.panel import row
from ui.widgets.segmented import SegmentedChoice


def read_minutes(text: str) -> int:
    """Read a number of minutes. Raises BadInput ``field.number``."""
    if not text.isdecimal():
        raise BadInput("field.number", "minutes")
    return int(text)


class ItemEditor(QWidget):
    """The fields of the chosen item. They are kept when the focus leaves them, or with Ctrl+S.

    Signals:
        item_changed: An ``AgendaItem`` to store.
        case_wanted: The id of the case to open.
    """

    item_changed = Signal(object)
    case_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: AgendaItem | None = None
        self._title = Text("", "strong")
        self._why = Text("", "small")
        self._why.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._state = Text("", "small")
        self.open_button = button(self.tr("Open case"), icon="folder-open", kind="quiet")
        self.open_button.clicked.connect(self._open)
        self.form = Form(label_width=88)
        self.form.add(
            "question", self.tr("&Question"), TextBox(self.tr("What should the meeting say?"), lines=2)
        )
        lanes = lettered(options(Lane, "lane"))
        self.form.add("lane", self.tr("&Lane"), SegmentedChoice(lanes, self.tr("Lane")))
        minutes = ReadEntry(read_minutes)
        minutes.setMaximumWidth(72)
        self.form.add("minutes", self.tr("&Minutes"), minutes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = row(self._title)
        head.addWidget(self._why, 1)
        head.addWidget(self._state)
        head.addWidget(self.open_button)
        column.addLayout(head)
        column.addWidget(self.form)
        self.form.dirty_changed.connect(self._on_dirty)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]  # it runs

    @property
    def case_id(self) -> int | None:
        """The case whose item is shown."""
        return None if self._item is None else self._item.case_id

    def show_line(self, line: AgendaLine) -> None:
        """Show an item; what is being typed about the same item stays."""
        typing = self.form.dirty and self.case_id == line.item.case_id
        self._title.say(
            " · ".join(part for part in (line.item.code, line.row.parketnummer, line.row.suspect) if part)
        )
        self._why.say(why_listed(line))
        set_tip(self._why, why_listed(line))
        self._item = line.item
        if not typing:
            self.form.set_values(_values(line.item))
            self._state.say("")

    def commit(self) -> bool:
        """Hand over what was changed; False when a field is not understood, which is then said beside it."""
        if self._item is None or not self.form.dirty:
            return True
        if not self.form.understood():
            return False
        values = self.form.values()
        try:
            changed = validated(
                AgendaItem, {**self._item.model_dump(), **values, "question": values["question"] or ""}
            )
        except FieldProblems as met:
            self.form.show_problems(met)
            return False
        self._item = changed
        self.item_changed.emit(changed)
        self.form.mark_clean()  # only now: the draft is forgotten after the save it waits for
        return True

    def say_kept(self, item: AgendaItem) -> None:
        """Say that an item was stored, if it is the one in sight."""
        if item.case_id == self.case_id and not self.form.dirty:
            self._state.say(self.tr("Saved"), "ok")

    def take_back(self, item: AgendaItem) -> None:
        """Put what could not be stored back as typed, not saved."""
        if item.case_id == self.case_id:
            for field, value in _values(item).items():
                line = self.form.row(field)
                line.saved = object()
                line.editor.set_value(value)
            self.form.changed.emit()

    def _open(self) -> None:
        if self._item is not None:
            self.case_wanted.emit(self._item.case_id)

    def _on_dirty(self, dirty: bool) -> None:  # noqa: FBT001 - the slot of Form.dirty_changed
        if dirty:
            self._state.say(self.tr("Not saved yet"), "attention")

    def _on_focus(self, left: QWidget | None, entered: QWidget | None) -> None:
        inside, going = self._holds(left), self._holds(entered)
        if inside and entered is not None and not going:
            self.commit()

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and self.form.isAncestorOf(widget)


def _values(item: AgendaItem) -> dict[str, object]:
    return {"question": item.question, "lane": item.lane, "minutes": item.minutes}
