"""The head of one case: number, suspect, standing, offence, three facts, what lacks and why it returned."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from triage_app.services.cases.rows import offence_label
from ui import labels, marks
from ui.cases import phrases
from ui.plain_text import Text
from ui.widgets.button import bare_button
from ui.widgets.flow import Flow
from ui.widgets.panel import FactCard, row
from ui.widgets.status_mark import StatusMark

if TYPE_CHECKING:
    from triage_app.services.cases.showing import CaseFile


class CaseFacts(QWidget):
    """What one must know of a case before reading on.

    Args:
        beside: What stands behind the standing.
    """

    def __init__(self, *beside: QWidget) -> None:
        super().__init__()
        self.back_button = bare_button("chevron-left", self.tr("Back to the list"))
        self.back_button.hide()
        self._number = Text("", "title", selectable=True)
        self._suspect = Text("", tone="muted")
        self.mark = StatusMark()
        self._offence = Text("", tone="muted", wrap=True)
        self._hearing = FactCard(self.tr("Hearing"))
        self._custody = FactCard(self.tr("Pre-trial detention"))
        self._prosecutor = FactCard(self.tr("Prosecutor"))
        self._missing = Text("", "small", wrap=True)
        self._co_suspects = Text("", "small", wrap=True, selectable=True)
        self._returned = Text("", "message", tone="attention", wrap=True)
        self._brief = Text("", "small", wrap=True, selectable=True)
        self._brief.hide()
        self._cards = QWidget()
        cards = Flow(8, fill=True)
        self._cards.setLayout(cards)
        for card in (self._hearing, self._custody, self._prosecutor):
            cards.addWidget(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row(self.back_button, self._number, self._suspect, None, self.mark, *beside))
        column.addWidget(self._offence)
        column.addWidget(self._cards)
        column.addWidget(self._brief)
        column.addWidget(self._co_suspects)
        column.addWidget(self._returned)
        column.addWidget(self._missing)

    @property
    def number(self) -> str:
        """The parketnummer of the case shown."""
        return self._number.text()

    def say_briefly(self, *, briefly: bool) -> None:
        """Say the three facts in one line: the form below needs the room."""
        for part in (self._cards, self._offence):
            part.setVisible(not briefly)
        self._brief.setVisible(briefly)

    def show_file(self, file: "CaseFile", day: date) -> None:
        """Show another case, or the same one changed."""
        case, standing = file.stored.case, file.row
        self._number.say(case.parketnummer)
        self._suspect.say(phrases.suspect_line(case))
        self.mark.show_mark(marks.standing_mark(standing.standing))
        self._offence.say(phrases.offence_line(case))
        if standing.hearing_on is None:
            self._hearing.say(self.tr("none planned"))
        else:
            self._hearing.say(
                labels.day(standing.hearing_on), phrases.in_days((standing.hearing_on - day).days)
            )
        self._custody.say(*phrases.custody_fact(case.custody, day))
        self._show_prosecutor(file)
        self._say_brief(file, phrases.custody_fact(case.custody, day))
        reasons = ", ".join(labels.say(f"stale.{reason}") for reason in standing.stale)
        self._returned.say(self.tr("Why it returned: {reasons}.").format(reasons=reasons))
        self._returned.setVisible(bool(standing.stale))
        together = file.related.co_suspects
        numbers = ", ".join(one.parketnummer for one in together)
        said = self.tr("Co-suspects ({count}): {numbers}")
        self._co_suspects.say(said.format(count=len(together), numbers=numbers))
        self._co_suspects.setVisible(bool(together))
        lacking = ", ".join(labels.say(f"missing.{code}") for code in standing.missing)
        self._missing.say(self.tr("Not filled in yet: {fields}.").format(fields=lacking))
        self._missing.setVisible(bool(lacking))

    def _say_brief(self, file: "CaseFile", custody: tuple[str, str]) -> None:
        case, hearing = file.stored.case, file.row.hearing_on
        parts = [offence_label(case.offences), *(phrases.offence_name(one) for one in case.offences[:1])]
        if hearing is not None:
            parts.append(self.tr("hearing {day}").format(day=labels.day(hearing)))
        parts.append(", ".join(part for part in custody if part))
        parts.append(file.prosecutor.person.name if file.prosecutor is not None else "")
        self._brief.say(" · ".join(part for part in parts if part))

    def _show_prosecutor(self, file: "CaseFile") -> None:
        known = file.prosecutor
        parket = file.stored.case.parket or ""
        self._prosecutor.say(known.person.name if known is not None else self.tr("not entered"), parket)
