"""The recovery code of a new register or a new key: shown once, to be kept on paper."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent

from triage_app.services.secrets import RecoveryCode
from ui.locking.card import CardPage
from ui.plain_text import Text, name_for_reader
from ui.widgets.button import button
from ui.widgets.entries import TickEntry
from ui.widgets.mnemonics import Mnemonics
from ui.widgets.panel import row

CLIPBOARD_MS = 60_000
"""How long a copied code stays on the clipboard."""

_ABREAST = 3


class CodePage(CardPage):
    """Shows the code, offers the sheet, and goes on once it is kept.

    Args:
        code: What to keep.

    Signals:
        sheet_wanted: The recovery sheet is to be saved.
        kept: The user goes on.
    """

    sheet_wanted = Signal()
    kept = Signal()

    def __init__(self, code: RecoveryCode) -> None:
        super().__init__("key-round", self.tr("Keep this recovery code on paper"))
        self._code = code.text
        groups = code.text.split("-")
        lines = ["-".join(groups[at : at + _ABREAST]) for at in range(0, len(groups), _ABREAST)]
        self.code = Text("\n".join(lines), "figure", selectable=True)
        name_for_reader(self.code, self.tr("Recovery code"))
        self.card.column.addWidget(
            Text(
                self.tr(
                    "It opens the register when the passphrase is forgotten. Keep it in a safe, not beside "
                    "this computer. It is shown this once; a new one can be made under Administration."
                ),
                tone="muted",
                wrap=True,
            )
        )
        self.card.column.addWidget(self.code)
        self.sheet = button(self.tr("Save recovery &sheet (PDF) …"), icon="file-down")
        self.copy = button(self.tr("&Copy"), icon="copy")
        self.note = Text("", "small", wrap=True)
        self.card.column.addLayout(row(self.sheet, self.copy, None))
        self.card.column.addWidget(self.note)
        self.tick = TickEntry(self.tr("I have the code on &paper or in a safe place"))
        self.card.column.addWidget(self.tick)
        self.button = button(self.tr("&Go on"), kind="primary")
        self.card.column.addLayout(row(None, self.button))
        self.sheet.clicked.connect(self.sheet_wanted)
        self.copy.clicked.connect(self._copy)
        self.tick.changed.connect(self._weigh)
        self.button.clicked.connect(self.kept)
        self._weigh()
        self._mnemonics = Mnemonics(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the sheet."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.sheet.setFocus)

    def _weigh(self) -> None:
        self.button.refuse("" if self.tick.isChecked() else self.tr("First say that you have kept the code"))

    def _copy(self) -> None:
        clipboard, code = QGuiApplication.clipboard(), self._code
        clipboard.setText(code)
        self.note.say(self.tr("Copied; it leaves the clipboard in a minute."))

        def clear() -> None:
            if clipboard.text() == code:
                clipboard.clear()

        QTimer.singleShot(CLIPBOARD_MS, clear)
