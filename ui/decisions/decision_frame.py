"""What stands in the tab Beslissing, and where: no rule and no register here."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from triage_app.domain.catalogue import ground_entries
from triage_app.domain.decisions.decision import Outcome
from ui import labels
from ui.decisions.decision_fields import DecisionFields, ground_options
from ui.decisions.earlier_decision import EarlierDecision
from ui.decisions.ground_forms import GroundForms
from ui.decisions.text_block_button import TextBlockButton
from ui.plain_text import FieldLabel, Text
from ui.widgets.button import button
from ui.widgets.entries import ChoiceEntry, Option
from ui.widgets.panel import Scroll, row
from ui.widgets.segmented import SegmentedChoice

if TYPE_CHECKING:
    from ui.page import Desk

_OUTCOMES = (
    Outcome.REQUEST,
    Outcome.NOT_REQUESTED,
    Outcome.NO_ASPECTS,
    Outcome.DEFERRED,
    Outcome.OTHER_ROUTE,
)


class DecisionFrame(QWidget):
    """The earlier decision, the outcome, the ground with its evidence, what any decision has, two buttons.

    Args:
        desk: What the page works with.
    """

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        today = desk.today
        self.earlier = EarlierDecision()
        self.outcome = SegmentedChoice(
            [Option(one, labels.say(f"outcome.{one}"), one.value) for one in _OUTCOMES], self.tr("Outcome")
        )
        codes = tuple(one.code for one in ground_entries())
        self.ground_choice = ChoiceEntry(ground_options(codes), empty=self.tr("choose a ground"))
        self.ground_row = QWidget()
        ground_line = QHBoxLayout(self.ground_row)
        ground_line.setContentsMargins(0, 0, 0, 0)
        ground_line.setSpacing(10)
        ground_line.addWidget(FieldLabel(self.tr("Ground"), self.ground_choice))
        ground_line.addWidget(self.ground_choice, 1)
        self.grounds = GroundForms(today, self.ground_choice)
        self.fields = DecisionFields(today)
        self.blocks = TextBlockButton(desk, self)
        self.advice = Text("", "small", tone="attention", wrap=True)
        self.invite = Text(self.tr("Choose an outcome: press its letter."), tone="muted", wrap=True)
        self.body = Scroll()
        self.body.column.setContentsMargins(0, 0, 4, 8)
        self.body.column.setSpacing(10)
        for part in (self.earlier, self.outcome, self.ground_row, self.invite):
            self.body.column.addWidget(part)
        self.body.column.addWidget(self.grounds)
        self.body.column.addWidget(self.fields)
        self.body.column.addLayout(row(self.blocks, None))
        self.body.column.addWidget(self.advice)
        self.body.column.addStretch(1)
        self.state = Text("", "small")
        self.to_go = Text("", "message", "attention")
        self.keep_button = button(self.tr("Save"), icon="save")
        self.finalise_button = button(self.tr("Finalise"), icon="gavel")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.body, 1)
        column.addLayout(row(self.state, None, self.to_go, self.keep_button, self.finalise_button))
