"""A page with one field and registers in memory: what the tests of the shell stand on."""

from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from triage_app.errors import RegisterUnusable
from triage_app.services.app import App
from ui import translation
from ui.page import Desk, Page, PageSpec


class Paper(Page):
    """A page with one field, whose text is its state."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.box = QLineEdit()
        QVBoxLayout(self).addWidget(self.box)
        self.stays = True

    def may_leave(self) -> bool:
        return self.stays

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

    def open(self, path: Path) -> App:
        if path not in self.known:
            raise RegisterUnusable("register.missing")
        store = SimpleNamespace(
            location=str(path), demo=self.known[path], close=lambda: self.closed.append(path)
        )
        return cast("App", SimpleNamespace(store=store))

    def create(self, path: Path, demo: bool) -> App:
        if path in self.known:
            raise RegisterUnusable("register.exists")
        self.known[path] = demo
        path.touch()
        return self.open(path)
