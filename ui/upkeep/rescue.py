"""A register that does not open any more: one of its backups takes its place."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from triage_app.errors import Problem
from triage_app.services.opening import Opening
from triage_app.services.secrets import Passphrase
from ui import labels
from ui.widgets.ask_dialog import AskDialog
from ui.widgets.choice_entries import ChoiceEntry
from ui.widgets.editor import Option
from ui.widgets.secret_entry import SecretEntry

if TYPE_CHECKING:
    from triage_app.services.ports.upkeep import Backup
    from ui.jobs import Jobs
    from ui.main_window import MainWindow
    from ui.wiring import Wiring


class Rescue(QObject):
    """Asks which backup, and with what it opens.

    Args:
        wiring: How to reach backups.
        jobs: Runs the work.
        window: Over which it asks.

    Signals:
        restored: The path of the register, which opens again.
    """

    restored = Signal(object)

    def __init__(self, wiring: "Wiring", jobs: "Jobs", window: "MainWindow") -> None:
        super().__init__(window)
        self._wiring = wiring
        self._jobs = jobs
        self._window = window

    def offer(self, path: Path) -> None:
        """Look which backups there are, and offer them."""
        wiring = self._wiring
        self._jobs.query(self, lambda: wiring.backups_of(path), lambda found: self._ask(path, found))

    def _ask(self, path: Path, found: "tuple[Backup, ...]") -> None:
        if not found:
            said = self.tr("There is no backup beside {name}. Ask the administrator where copies are kept.")
            self._window.notices.say(said.format(name=path.name), "attention")
            return
        said = self.tr("{moment}, log up to line {line}")
        choice = ChoiceEntry(
            [
                Option(at, said.format(moment=labels.moment(one.made_at), line=labels.number(one.last_line)))
                for at, one in enumerate(found)
            ]
        )
        choice.set_value(0)

        def give(dialog: AskDialog) -> None:
            typed = dialog.text("passphrase")
            file = found[choice.currentIndex()].file
            opening = Opening(Passphrase(typed) if typed else None)
            dialog.primary.refuse(self.tr("Busy"))
            self._jobs.query(
                dialog,
                lambda: self._wiring.put_back(path, file, opening),
                lambda _none: self._done(dialog, path),
                lambda met: dialog.wrong(_beside(met)),
            )

        AskDialog(
            self.tr("Put back a backup"),
            self.tr("Put back"),
            self.tr(
                "The backup takes the place of {name}. What stands there now is put aside, not thrown away. "
                "What was recorded after the backup was made is not in it."
            ).format(name=path.name),
            (
                ("backup", self.tr("&Backup"), choice),
                ("passphrase", self.tr("&Passphrase of then"), SecretEntry()),
            ),
            give,
            self._window,
        ).open()

    def _done(self, dialog: AskDialog, path: Path) -> None:
        dialog.accept()
        self.restored.emit(path)


def _beside(met: Problem) -> Problem:
    """A passphrase that is wrong or lacks is told beside its field."""
    if met.code in {"register.wrong_passphrase", "register.key_needed"}:
        return type(met)(met.code, "passphrase", **met.details)
    return met
