"""Where the register is, and who works on it here."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import labels
from ui.plain_text import Text, name_for_reader
from ui.widgets.button import button
from ui.widgets.panel import Panel, row, scrolling

if TYPE_CHECKING:
    from triage_app.services.cases.query import View
    from ui.page import Desk

_WIDEST = 760


class RegisterTab(QWidget):
    """Facts of the open register.

    Args:
        desk: What the page works with.
        show: Opens a folder with the system's own program.
    """

    def __init__(self, desk: "Desk", show: Callable[[QUrl], object] = QDesktopServices.openUrl) -> None:
        super().__init__()
        self._desk = desk
        self._show = show
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.facts: dict[str, Text] = {}
        for key, name in (
            ("location", self.tr("File")),
            ("cases", self.tr("Cases")),
            ("demo", self.tr("Content")),
            ("schema", self.tr("Version of the tables")),
            ("actor", self.tr("At this desk")),
        ):
            self._add(key, name)
        self.open_button = button(self.tr("&Open folder"), icon="folder-open")
        self.open_button.clicked.connect(self.open_folder)
        panel = Panel()
        panel.setMaximumWidth(_WIDEST)
        panel.column.addWidget(Text(self.tr("The register"), "heading"))
        panel.column.addLayout(self._grid)
        panel.column.addLayout(row(self.open_button, None))
        panel.column.addWidget(Text(labels.say("statement.no_legal_duty"), "small", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(scrolling(panel))

    def refresh(self) -> None:
        """Show the register as it is now."""
        app, day = self._desk.app, self._desk.today()
        self._tell("location", app.store.location)
        demo = self.tr("demo: synthetic people and cases")
        self._tell("demo", demo if app.store.demo else self.tr("own cases"))
        self._tell("schema", app.store.schema)
        named = self.tr("{name} (account {account})").format(name=app.actor.name, account=app.actor.account)
        unknown = self.tr("account {account}, tied to nobody yet: see People").format(
            account=app.actor.account
        )
        self._tell("actor", named if app.actor.person_id is not None else unknown)
        self._desk.jobs.query(self, lambda: app.showing.counts(day), self._count)

    def open_folder(self) -> None:
        """Show the folder of the register."""
        self._show(QUrl.fromLocalFile(str(Path(self._desk.app.store.location).parent)))

    def _count(self, counts: "dict[View, int]") -> None:
        found = {view.value: count for view, count in counts.items()}
        trash = self.tr("{cases}, and {trash} in the trash")
        self._tell(
            "cases",
            trash.format(
                cases=labels.number(found.get("all", 0)), trash=labels.number(found.get("trash", 0))
            ),
        )

    def _add(self, key: str, name: str) -> None:
        at = self._grid.rowCount()
        value = Text("", wrap=True, selectable=True)
        self.facts[key] = value
        self._grid.addWidget(Text(name, tone="muted"), at, 0)
        self._grid.addWidget(value, at, 1)
        name_for_reader(value, name)

    def _tell(self, key: str, value: str) -> None:
        self.facts[key].say(value)
