"""Fixing an agenda: what that does is said before it is done."""

from PySide6.QtWidgets import QWidget

from triage_app.domain.meetings.meeting import Lane, Meeting
from ui.meetings import phrases
from ui.plain_text import Text
from ui.widgets.dialog import Dialog
from ui.widgets.mnemonics import Mnemonics


class FixDialog(Dialog):
    """Says under which number the agenda is kept and what still stands open; ``accepted`` when it may be."""

    def __init__(self, meeting: Meeting, parent: QWidget) -> None:
        version = meeting.agenda_version + 1
        super().__init__(
            self.tr("Fix the agenda of {day}").format(day=phrases.weekday_and_day(meeting.on)),
            self.tr("Fix as version {version}").format(version=version),
            parent,
        )
        sentences = [
            phrases.Totals().say(meeting),
            self.tr(
                "What stands on it now is kept for good as version {version} and printed from there. "
                "From now on every item keeps its number; a case added later gets a letter, such as 12a."
            ).format(version=version),
            self.tr(
                "You can still change the agenda afterwards: fix it again, and it becomes version {next}."
            ).format(next=version + 1),
        ]
        for sentence in sentences:
            self.column.addWidget(Text(sentence, wrap=True))
        waiting = sum(item.lane is Lane.NOT_READY for item in meeting.items)
        if waiting:
            self.column.addWidget(
                Text(
                    self.tr("%n item(s) on it are not ready yet.", None, waiting),
                    "strong",
                    "attention",
                    wrap=True,
                )
            )
        self.primary.clicked.connect(self.accept)
        self.primary.setDefault(True)
        self.setMinimumWidth(480)
        self._mnemonics = Mnemonics(self)
