"""Several records of one kind inside a form: a short list, and the fields of the chosen one below it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from triage_app.errors import Problem
from ui.plain_text import clean, name_for_reader
from ui.widgets.as_typed import plain, read_plain
from ui.widgets.button import button
from ui.widgets.form import Form
from ui.widgets.panel import row

Record = Mapping[str, object]
_MOST_IN_SIGHT = 4


class RowsEditor(QWidget):
    """A field whose value is a tuple of records, each a mapping of the inner form's fields.

    Args:
        form: The fields of one record; emptied and filled as another is chosen.
        summary: What stands in the list for a record.
        blank: What a new record starts with; asked anew for each where it is a function.
        name: What a screen reader calls the list.
        add: On the button that adds one; translated.
        remove: On the button that takes the chosen one away; translated.
    """

    changed = Signal()

    def __init__(  # noqa: PLR0913 - a list, its form and the words of its two buttons
        self,
        form: Form,
        summary: Callable[[Record], str],
        blank: Record | Callable[[], Record],
        *,
        name: str,
        add: str,
        remove: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = form
        self._summary = summary
        self._blank = blank if callable(blank) else lambda: blank
        self._records: list[dict[str, object]] = []
        self._at = -1
        self.list = QListWidget()
        self.list.setProperty("boxed", "true")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        name_for_reader(self.list, name)
        self.add_button = button(add, icon="plus", kind="quiet")
        self.remove_button = button(remove, icon="trash-2", kind="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list)
        column.addLayout(row(self.add_button, self.remove_button, None, spacing=4))
        column.addWidget(form)
        self.setFocusProxy(self.list)
        self.add_button.clicked.connect(self.add_record)
        self.remove_button.clicked.connect(self.remove_record)
        self.list.currentRowChanged.connect(self._turn)
        form.changed.connect(self._take)
        self._lay_out()

    def value(self) -> tuple[dict[str, object], ...]:
        """Return the records."""
        return tuple(dict(one) for one in self._records)

    def set_value(self, value: object) -> None:
        """Show other records; None shows none."""
        records: Sequence[Record] = value if isinstance(value, tuple | list) else ()
        self._records = [{**self._blank(), **one} for one in records]
        self._at = -1
        silent = self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.clear()
        self.list.addItems([clean(self._summary(one)) for one in self._records])
        self.list.blockSignals(silent)
        self._choose(0 if self._records else -1)
        self.changed.emit()

    def problem(self) -> Problem | None:
        """Return why a field of the chosen record is not understood, or None."""
        if self._at < 0:
            return None
        editors = (self.form.row(field).editor for field in self.form.values())
        return next((met for editor in editors if (met := editor.problem())), None)

    def typed(self) -> object:
        """Return the records, which of them is chosen, and what stands in its fields."""
        fields = {field: self.form.row(field).editor.typed() for field in self.form.values()}
        return {"records": plain(self._records), "at": self._at, "fields": fields}

    def type_again(self, typed: object) -> None:
        """Let these records stand there, with the fields of the chosen one as they were typed."""
        if not isinstance(typed, dict):
            return
        self.set_value(read_plain(typed["records"]))
        if not 0 <= typed["at"] < len(self._records):
            return
        self._choose(typed["at"])
        for field in self.form.values():
            self.form.row(field).editor.type_again(typed["fields"].get(field))

    def add_record(self) -> None:
        """Add an empty record and go to its first field."""
        if not self._may_leave():
            return
        self._records.append(dict(self._blank()))
        self.list.addItem(clean(self._summary(self._records[-1])))
        self._choose(len(self._records) - 1)
        self.changed.emit()
        self.form.row(next(iter(self.form.values()))).box.setFocus()

    def remove_record(self) -> None:
        """Take the chosen record away."""
        if self._at < 0:
            return
        gone = self._at
        self._at = -1
        del self._records[gone]
        silent = self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.takeItem(gone)
        self.list.blockSignals(silent)
        self._choose(min(gone, len(self._records) - 1))
        self.changed.emit()

    def tell(self, at: int, field: str, met: Problem) -> bool:
        """Say a problem beside the field of a record; False when the form has no such field."""
        if field not in self.form.values() or not 0 <= at < len(self._records):
            return False
        self._choose(at)
        self.form.show_problems(type(met)(met.code, field, **met.details))
        return True

    def _choose(self, at: int) -> None:
        silent = self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.setCurrentRow(at, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.blockSignals(silent)
        self._at = at
        if at >= 0:
            self.form.set_values({field: self._records[at][field] for field in self.form.values()})
        self._lay_out()

    def _turn(self, at: int) -> None:
        if at == self._at or at < 0:
            return
        if self._may_leave():
            self._choose(at)
        else:
            self._choose_again()

    def _choose_again(self) -> None:
        """Stay at the record whose field isn't understood: turning away would lose what was typed."""
        silent = self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.setCurrentRow(self._at)
        self.list.blockSignals(silent)

    def _may_leave(self) -> bool:
        return self._at < 0 or self.form.understood()

    def _take(self) -> None:
        if self._at < 0:
            return
        self._records[self._at].update(self.form.values())
        self.list.item(self._at).setText(clean(self._summary(self._records[self._at])))
        self.changed.emit()

    def _lay_out(self) -> None:
        count = len(self._records)
        self.list.setVisible(count > 0)
        self.list.setFixedHeight(min(count, _MOST_IN_SIGHT) * self.list.sizeHintForRow(0) + 2)
        self.form.setVisible(self._at >= 0)
        self.remove_button.setVisible(self._at >= 0)
        self.setFocusProxy(self.list if count else self.add_button)
