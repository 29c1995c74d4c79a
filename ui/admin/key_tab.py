"""The key of the register: passphrase, recovery code, what this computer remembers, a new key."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from triage_app.errors import BadInput, Problem
from triage_app.services.secrets import Passphrase, RecoveryCode
from ui.locking.code_page import CodePage
from ui.locking.sheet import save_sheet
from ui.plain_text import Text
from ui.widgets.ask_dialog import AskDialog
from ui.widgets.button import button
from ui.widgets.entries import TickEntry
from ui.widgets.flow import flow
from ui.widgets.panel import Panel, scrolling
from ui.widgets.secret_entry import SecretEntry

if TYPE_CHECKING:
    from ui.page import Desk

_WIDEST = 760


class KeyTab(QWidget):
    """Who can open the register, and how.

    Args:
        desk: What the page works with.
    """

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self.remember = TickEntry(self.tr("This computer &remembers the key (in its keyring)"))
        self.remember.clicked.connect(self._remember)
        self.passphrase = button(self.tr("Change &passphrase …"), icon="key-round")
        self.code = button(self.tr("New recovery &code …"), icon="file-down")
        self.rekey = button(self.tr("New &key …"), icon="lock")
        self.passphrase.clicked.connect(self.change_passphrase)
        self.code.clicked.connect(self.new_code)
        self.rekey.clicked.connect(self.new_key)
        panel = Panel()
        panel.setMaximumWidth(_WIDEST)
        for part in (
            Text(self.tr("The key of this register"), "heading"),
            Text(
                self.tr(
                    "Everything is encrypted with one key. The passphrase opens it, and so does the recovery "
                    "code on paper. On one shared file roles protect nothing: whoever opens it can read all."
                ),
                tone="muted",
                wrap=True,
            ),
            self.remember,
        ):
            panel.column.addWidget(part)
        panel.column.addLayout(flow(self.passphrase, self.code, self.rekey))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(scrolling(panel))

    def refresh(self) -> None:
        """Ask whether this computer remembers the key."""
        self._desk.jobs.query(self, self._desk.app.keys.remembered, self.remember.setChecked)

    def change_passphrase(self) -> None:
        """Let another passphrase open the register."""

        def give(dialog: AskDialog) -> None:
            if dialog.text("new") != dialog.text("again"):
                dialog.wrong(BadInput("passphrase.differs", "again"))
                return
            old, new = Passphrase(dialog.text("passphrase")), Passphrase(dialog.text("new"))
            dialog.primary.refuse(self.tr("Busy"))
            keys = self._desk.app.keys
            self._desk.jobs.query(
                dialog,
                lambda: keys.change_passphrase(old, new),
                lambda _none: self._changed(dialog),
                lambda met: dialog.wrong(_beside(met, "passphrase")),
            )

        AskDialog(
            self.tr("Change passphrase"),
            self.tr("Change"),
            self.tr("Backups made before still open with the old passphrase."),
            (
                ("passphrase", self.tr("&Old passphrase"), SecretEntry()),
                ("new", self.tr("&New passphrase"), SecretEntry()),
                ("again", self.tr("Once &more"), SecretEntry()),
            ),
            give,
            self.window(),
        ).open()

    def new_code(self) -> None:
        """Make another recovery code; the old sheet is worthless then."""
        keys = self._desk.app.keys
        self._ask_passphrase(
            self.tr("New recovery code"),
            self.tr("The recovery sheet you have now will no longer open the register."),
            keys.new_recovery_code,
        )

    def new_key(self) -> None:
        """Encrypt the register anew."""
        keys = self._desk.app.keys
        self._ask_passphrase(
            self.tr("New key"),
            self.tr(
                "The whole register is encrypted anew, and gets a new recovery code. Do this when somebody "
                "who knew the passphrase leaves. No other window may have the register open."
            ),
            lambda passphrase: keys.rekey(passphrase, _silently),
        )

    def _ask_passphrase(self, title: str, what: str, work: Callable[[Passphrase], RecoveryCode]) -> None:
        def give(dialog: AskDialog) -> None:
            passphrase = Passphrase(dialog.text("passphrase"))
            dialog.primary.refuse(self.tr("Busy"))

            def done(code: RecoveryCode) -> None:
                dialog.accept()
                self._show_code(code)

            self._desk.jobs.query(
                dialog, lambda: work(passphrase), done, lambda met: dialog.wrong(_beside(met, "passphrase"))
            )

        fields = (("passphrase", self.tr("&Passphrase"), SecretEntry()),)
        AskDialog(title, self.tr("Make"), what, fields, give, self.window()).open()

    def _changed(self, dialog: AskDialog) -> None:
        dialog.accept()
        self._desk.notices.done(self.tr("The passphrase was changed."))

    def _show_code(self, code: RecoveryCode) -> None:
        dialog = QDialog(self.window())
        dialog.setWindowTitle(self.tr("Recovery code"))
        page = CodePage(code)
        page.sheet_wanted.connect(lambda: save_sheet(self._desk.app, self._desk.jobs, code, page))
        page.kept.connect(dialog.accept)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        dialog.resize(620, 560)
        dialog.open()
        self.refresh()

    def _remember(self) -> None:
        keys, wanted = self._desk.app.keys, self.remember.isChecked()

        def work() -> bool:
            if wanted:
                return keys.remember()
            keys.forget()
            return True

        def done(took: bool) -> None:  # noqa: FBT001 - the answer of a job
            if not took:
                self._desk.notices.say(self.tr("This computer has no keyring that works."), "attention")
            self.refresh()

        self._desk.jobs.query(self, work, done)


def _silently(_done: int, _total: int) -> None:
    """A new key is made in one go: there is nothing to count."""


def _beside(met: Problem, field: str) -> Problem:
    """A wrong passphrase is told beside the field it was typed in."""
    if met.code in {"register.wrong_passphrase", "passphrase.too_short"}:
        named = "new" if met.code == "passphrase.too_short" else field
        return type(met)(met.code, named, **met.details)
    return met
