"""Before a register is made: the passphrase that will open it, and what nobody can undo."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent

from triage_app.errors import BadInput, FieldProblems, Problem
from triage_app.services.opening import Founding
from triage_app.services.secrets import SHORTEST, Passphrase, checked
from ui import labels
from ui.locking.card import CardPage
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.entries import TickEntry
from ui.widgets.form import Form
from ui.widgets.mnemonics import Mnemonics
from ui.widgets.panel import row
from ui.widgets.secret_entry import SecretEntry


class FoundingPage(CardPage):
    """Asks for a passphrase, twice.

    Args:
        name: The register that will be made.
        remembers: Whether this computer has a keyring to remember the key.

    Signals:
        founded: A ``Founding``.
        left: The user thought better of it.
    """

    founded = Signal(object)
    left = Signal()

    def __init__(self, name: str, *, remembers: bool) -> None:
        super().__init__("key-round", self.tr("A passphrase for the new register"))
        self.passphrase = SecretEntry()
        self.again = SecretEntry()
        self.remember = TickEntry(
            self.tr("&Remember on this computer (in its keyring), so that I need not type it")
        )
        self.remember.setChecked(remembers)
        self.remember.setVisible(remembers)
        self.form = Form()
        self.form.add(
            "passphrase",
            self.tr("&Passphrase"),
            self.passphrase,
            help_text=self.tr(
                "At least {shortest} signs. Four or more words that belong together only for you are best."
            ).format(shortest=SHORTEST),
        )
        self.form.add("again", self.tr("&Once more"), self.again)
        self.message = Text("", "message", "urgent", wrap=True)
        self.message.hide()
        self.warning = Text(
            self.tr(
                "If you forget the passphrase and also lose the recovery code that you get next, nobody can "
                "reach the cases any more: not your IT department, not the makers of this app."
            ),
            "strong",
            "attention",
            wrap=True,
        )
        self.button = button(self.tr("&Make the register"), icon="folder-plus", kind="primary")
        self.back = button(self.tr("&Back"))
        what = self.tr(
            "Everything in {name} is encrypted: cases, search index and backups. The passphrase opens it."
        )
        self.card.column.addWidget(Text(what.format(name=name), tone="muted", wrap=True))
        for part in (self.form, self.remember, self.warning, self.message):
            self.card.column.addWidget(part)
        self.card.column.addLayout(row(self.back, None, self.button))
        self.button.clicked.connect(self._found)
        self.back.clicked.connect(self.left)
        self.passphrase.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._found)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._found)
        self._mnemonics = Mnemonics(self)

    def tell(self, met: Problem) -> None:
        """Say why it could not be made."""
        self.button.refuse("")
        homeless = self.form.show_problems(met)
        self.message.say(" ".join(labels.problem(one) for one in homeless))
        self.message.setVisible(bool(homeless))

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to type."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.passphrase.setFocus)

    def _found(self) -> None:
        if not self.button.isEnabled():
            return
        passphrase = Passphrase(self.passphrase.text())
        wrong: list[Problem] = []
        try:
            checked(passphrase)
        except BadInput as problem:
            wrong.append(problem)
        if self.again.text() != passphrase.text:
            wrong.append(BadInput("passphrase.differs", "again"))
        if wrong:
            self.tell(FieldProblems(wrong))
            return
        self.message.hide()
        self.button.refuse(self.tr("The register is being made"))
        self.founded.emit(Founding(demo=False, passphrase=passphrase, remember=self.remember.isChecked()))
