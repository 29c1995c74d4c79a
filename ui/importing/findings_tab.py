"""What could not be used, cell by cell: where it stands in the spreadsheet, what is there, and why."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from triage_app.services.importing.listed import Double, Finding
from ui import labels
from ui.plain_text import Text
from ui.widgets.columns import Column
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from ui.page import Desk

translate = QCoreApplication.translate


def _why(one: Finding) -> str:
    return labels.say(f"problem.{one.code}")


class FindingsTab(QWidget):
    """Rows refused, or cells left out; the whole reason of the chosen one stands below.

    Args:
        desk: What the page works with.
        name: Under which its columns are kept.
        title: What a screen reader calls it.
        nothing: What to say when there are none.
    """

    def __init__(self, desk: "Desk", name: str, title: str, nothing: str) -> None:
        super().__init__()
        columns = (
            Column[Finding](
                "row",
                translate("Findings", "Row"),
                lambda one: str(one.row),
                lambda one: one.row,
                width=64,
                right=True,
            ),
            Column[Finding]("column", translate("Findings", "Column"), lambda one: one.column, width=190),
            Column[Finding](
                "cell",
                translate("Findings", "Cell"),
                lambda one: one.cell or "–",
                width=190,
                tip=lambda one: one.cell,
            ),
            Column[Finding]("why", translate("Findings", "Why"), _why, width=480, tip=_why),
        )
        self.model: RecordModel[Finding] = RecordModel(columns, self)
        self.table = RecordTable(self.model, name, title, desk.preferences)
        self.reason = Text("", wrap=True, selectable=True)
        self.reason.setContentsMargins(12, 8, 12, 8)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState("circle-check", nothing))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.reason)
        self.table.chosen.connect(self._tell)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these."""
        self.model.show_rows(findings)
        self._stack.setCurrentIndex(0 if findings else 1)
        self.reason.setVisible(bool(findings))
        self.table.choose_row(0)

    def _tell(self, one: Finding | None) -> None:
        if one is not None:
            place = translate("Findings", "Row {row}, {column}:").format(row=one.row, column=one.column)
            self.reason.say(f"{place} {_why(one)}")


class DoublesTab(QWidget):
    """Rows whose number stood above already.

    Args:
        desk: What the page works with.
    """

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        columns = (
            Column[Double](
                "row",
                translate("Findings", "Row"),
                lambda one: str(one.row),
                lambda one: one.row,
                width=64,
                right=True,
            ),
            Column[Double](
                "of",
                translate("Findings", "What happens"),
                lambda one: translate(
                    "Findings", "Left out: the same parketnummer stands in row {row}"
                ).format(row=one.of),
                width=480,
            ),
        )
        self.model: RecordModel[Double] = RecordModel(columns, self)
        title = translate("Findings", "Doubles")
        self.table = RecordTable(self.model, "import.doubles", title, desk.preferences)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState("circle-check", translate("Findings", "Every parketnummer stands in the list once"))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def show_doubles(self, doubles: Sequence[Double]) -> None:
        """Show these."""
        self.model.show_rows(doubles)
        self._stack.setCurrentIndex(0 if doubles else 1)
