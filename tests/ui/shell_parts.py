"""A page with one field and registers in memory: what the tests of the shell stand on."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.keys import CODE, FakeKeys
from tests.fakes.store import FakeStore
from tests.fakes.upkeep import FakeUpkeep
from triage_app.errors import RegisterUnusable
from triage_app.services.app import App, Made
from triage_app.services.drafting import Drafting
from triage_app.services.opening import Founding, Opening
from triage_app.services.ports.upkeep import Backup
from triage_app.services.secrets import Passphrase
from triage_app.services.undo.trail import Trail
from triage_app.services.undo.undoing import Undoing
from ui import translation
from ui.page import Desk, Page, PageSpec
from ui.shell import Shell

Start = Callable[..., Shell]
"""Starts the shell, on a register or on none."""


class Paper(Page):
    """A page with one field, whose text is its state."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.box = QLineEdit()
        QVBoxLayout(self).addWidget(self.box)

    def state(self) -> object:
        return self.box.text() or None

    def restore(self, state: object) -> None:
        self.box.setText(str(state))


def specs() -> tuple[PageSpec, ...]:
    spoken = "Vandaag" if translation.current() == "nl" else "Today"
    return (
        PageSpec("today", spoken, "sun", Paper, "Ctrl+1"),
        PageSpec("cases", "Zaken", "sun", Paper, "Ctrl+2"),
    )


@dataclass
class Registers:
    """Registers by path, in memory."""

    known: dict[Path, bool] = field(default_factory=dict)
    closed: list[Path] = field(default_factory=list)
    passphrases: dict[Path, str] = field(default_factory=dict)
    keys: FakeKeys = field(default_factory=FakeKeys)
    upkeep: FakeUpkeep = field(default_factory=FakeUpkeep)
    pages: tuple[str, ...] = ()
    foundings: list[Founding] = field(default_factory=list)
    openings: list[Opening] = field(default_factory=list)
    damaged: set[Path] = field(default_factory=set)
    drafts_of: dict[Path, FakeStore] = field(default_factory=dict)

    def open(self, path: Path, opening: Opening) -> App:
        self.openings.append(opening)
        if path not in self.known and path not in self.damaged:
            raise RegisterUnusable("register.missing")
        wanted = self.passphrases.get(path)
        if wanted is not None and opening.secret is None:
            raise RegisterUnusable("register.key_needed")
        if path in self.damaged:  # which only its key can show
            raise RegisterUnusable("register.damaged")
        if isinstance(opening.secret, Passphrase) and wanted is not None and opening.secret.text != wanted:
            raise RegisterUnusable("register.wrong_passphrase")
        store = SimpleNamespace(
            location=str(path), demo=self.known[path], close=lambda: self.closed.append(path)
        )
        documents = SimpleNamespace(
            recovery_sheet=lambda code, _language: code.text, save=lambda text, file: file.write_text(text)
        )
        parts = {
            "store": store,
            "keys": self.keys,
            "documents": documents,
            "upkeep": self.upkeep,
            "pages": self.pages,
            "load": lambda: None,
            "undoing": Undoing(FakeStore(), FixedClock(), DESK, Trail()),
            "drafting": Drafting(self.drafts_of.setdefault(path, FakeStore()), FixedClock(), DESK),
        }
        return cast("App", SimpleNamespace(**parts))

    def create(self, path: Path, founding: Founding) -> Made:
        if path in self.known:
            raise RegisterUnusable("register.exists")
        self.foundings.append(founding)
        self.known[path] = founding.demo
        path.touch()
        return Made(self.open(path, Opening(founding.passphrase)), CODE)

    def backups_of(self, _path: Path) -> tuple[Backup, ...]:
        return self.upkeep.backups()

    def put_back(self, path: Path, file: Path, opening: Opening) -> None:
        self.upkeep.restore(file, opening)
        self.damaged.discard(path)
        self.known[path] = False

    def hint(self, path: Path) -> str:
        return "alleen voorbeelden" if self.known.get(path) else ""
