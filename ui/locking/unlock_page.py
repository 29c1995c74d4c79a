"""Unlocking a register: with the passphrase, or with the code on the recovery sheet."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent

from triage_app.errors import Problem
from triage_app.services.opening import Opening
from triage_app.services.secrets import Passphrase, RecoveryCode
from ui import labels
from ui.locking.card import CardPage
from ui.plain_text import Text
from ui.widgets.button import button
from ui.widgets.entries import LineEntry, Option, TickEntry
from ui.widgets.form import Form
from ui.widgets.mnemonics import Mnemonics
from ui.widgets.panel import row
from ui.widgets.secret_entry import SecretEntry
from ui.widgets.segmented import SegmentedChoice

PASSPHRASE, RECOVERY = "passphrase", "recovery_code"


class UnlockPage(CardPage):
    """Asks for what opens the register.

    Args:
        name: The register, as the user knows it.
        idle: Whether it was open and locked itself; otherwise it is being opened.
        remembers: Whether this computer has a keyring to remember the key.
        hint: The passphrase of a demo register, which may be known to all; empty for any other.

    Signals:
        unlock_wanted: An ``Opening``.
        other_wanted: Another register is to be opened.
    """

    unlock_wanted = Signal(object)
    other_wanted = Signal()

    def __init__(self, name: str, *, idle: bool, remembers: bool, hint: str = "") -> None:
        super().__init__("lock", self.tr("This register is locked"))
        self.name = Text(name, "strong", selectable=True)
        self.why = Text("", tone="muted", wrap=True)
        self.why.say(
            self.tr("Nobody can read along now. What you were typing is still there.")
            if idle
            else self.tr("Its cases are encrypted. Only the passphrase or the recovery code opens it.")
        )
        self.kind = SegmentedChoice(
            (
                Option(PASSPHRASE, self.tr("passphrase")),
                Option(RECOVERY, self.tr("recovery code")),
            ),
            self.tr("What opens it"),
        )
        self.passphrase = SecretEntry()
        self.code = LineEntry("AB12-CD34-EF56-…")
        self.remember = TickEntry(self.tr("&Remember on this computer (in its keyring)"))
        self.form = Form()
        self.form.add("kind", self.tr("&Open with"), self.kind)
        self.form.add("passphrase", self.tr("&Passphrase"), self.passphrase)
        self.form.add(
            "recovery_code",
            self.tr("Recovery &code"),
            self.code,
            help_text=self.tr("On the recovery sheet: nine groups of four signs."),
        )
        self.message = Text("", "message", "urgent", wrap=True)
        self.hint = Text(
            self.tr("This is a demo register; its passphrase is: {passphrase}").format(passphrase=hint),
            tone="muted",
            wrap=True,
            selectable=True,
        )
        self.button = button(self.tr("&Unlock"), icon="lock-open", kind="primary")
        self.other = button(self.tr("Other &register …"), icon="folder-open")
        for part in (self.name, self.why, self.form, self.hint, self.remember, self.message):
            self.card.column.addWidget(part)
        self.card.column.addLayout(row(self.other, None, self.button))
        self.remember.setVisible(remembers)
        self.hint.setVisible(bool(hint))
        self.other.setVisible(not idle)
        self.message.hide()
        self.kind.changed.connect(self._choose)
        self.kind.set_value(PASSPHRASE)
        self.button.clicked.connect(self._unlock)
        self.other.clicked.connect(self.other_wanted)
        for box in (self.passphrase, self.code):
            box.returnPressed.connect(self._unlock)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._unlock)
        self._mnemonics = Mnemonics(self)

    def tell(self, met: Problem) -> None:
        """Say why it did not open, beside the field where that is known."""
        self.wait(busy=False)
        field = {
            "register.wrong_passphrase": "passphrase",
            "register.wrong_recovery_code": "recovery_code",
        }.get(met.code, met.field)
        homeless = self.form.show_problems(type(met)(met.code, field, **met.details))
        self.message.say(" ".join(labels.problem(one) for one in homeless))
        self.message.setVisible(bool(homeless))
        self._focus()

    def wait(self, *, busy: bool) -> None:
        """Refuse a second try while the first is worked on."""
        self.button.refuse(self.tr("Trying what was given") if busy else "")

    def forget(self) -> None:
        """Let nothing of what was typed stay on screen."""
        self.passphrase.forget()
        self.code.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to type."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus)

    def _choose(self) -> None:
        by_code = self.kind.value() == RECOVERY
        self.form.row("passphrase").show(shown=not by_code)
        self.form.row("recovery_code").show(shown=by_code)
        self.form.clear_problems()
        self._focus()

    def _focus(self) -> None:
        (self.code if self.kind.value() == RECOVERY else self.passphrase).setFocus()

    def _unlock(self) -> None:
        by_code = self.kind.value() == RECOVERY
        typed = (self.code if by_code else self.passphrase).text()
        if not typed.strip() or not self.button.isEnabled():
            self._focus()
            return
        self.message.hide()
        self.form.clear_problems()
        self.wait(busy=True)
        secret = RecoveryCode(typed) if by_code else Passphrase(typed)
        self.unlock_wanted.emit(Opening(secret, bool(self.remember.isChecked())))
