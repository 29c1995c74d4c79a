"""Why somebody looks at a case that is not theirs: asked before it is shown, answered in one click."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from triage_app.domain.audit.reasons import CHOSEN, LONGEST, Because, Reason
from ui import labels
from ui.plain_text import Text, name_for_reader
from ui.widgets.button import Button, bare_button, button
from ui.widgets.entries import LineEntry
from ui.widgets.panel import row


class ReasonCard(QWidget):
    """Offers the reasons; a figure chooses one as well.

    Signals:
        given: A ``Because``.
    """

    given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 24, 18, 18)
        column.setSpacing(8)
        self.back_button = bare_button("chevron-left", self.tr("Back to the list"))
        self.back_button.hide()
        column.addLayout(
            row(self.back_button, Text(self.tr("Why do you look at this case?"), "heading"), None)
        )
        column.addWidget(
            Text(
                self.tr(
                    "It is not your case, you did not enter it, and it is on no agenda. Your answer goes "
                    "into the log; then the case opens."
                ),
                tone="muted",
                wrap=True,
            )
        )
        for at, reason in enumerate((one for one in CHOSEN if one is not Reason.OTHER), 1):
            one = button(f"{at}  {labels.say(f'reason.{reason}')}")
            one.clicked.connect(lambda _on, reason=reason: self.given.emit(Because(reason=reason)))
            self.buttons.append(one)
            column.addLayout(row(one, None))
        self.own = LineEntry(self.tr("In your own words, without names"), longest=LONGEST)
        name_for_reader(self.own, self.tr("Another reason"))
        self.own.returnPressed.connect(self._give_own)
        self.own_button = button(self.tr("&Open"))
        self.own_button.clicked.connect(self._give_own)
        column.addLayout(row(self.own, self.own_button))
        column.addStretch(1)

    def begin(self) -> None:
        """Be ready for an answer, without taking the focus from the list."""
        self.own.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A figure presses its button."""
        if event.text().isdigit() and 0 < int(event.text()) <= len(self.buttons):
            self.buttons[int(event.text()) - 1].click()
        else:
            super().keyPressEvent(event)

    def _give_own(self) -> None:
        text = self.own.value()
        if text is None:
            self.own.setFocus()
        else:
            self.given.emit(Because(reason=Reason.OTHER, text=text))
