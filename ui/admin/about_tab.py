"""Over: the version of the app, its licence, and the parts it is made of."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.admin.components import Component, app_version, components
from ui.plain_text import Text
from ui.widgets.columns import Column
from ui.widgets.panel import Panel, Scroll
from ui.widgets.record_model import RecordModel
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from ui.page import Desk
_LOWEST = 200
"""Pixels in which the components show a few of their lines."""


class AboutTab(QWidget):
    """What this is."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self.version = Text("", selectable=True)
        top = Panel()
        top.column.setSpacing(6)
        top.column.addWidget(Text("Triage pro Justitia", "heading"))
        top.column.addWidget(self.version)
        licence = self.tr(
            "Open source under the European Union Public Licence 1.2 (EUPL-1.2): use it, read it, change it. "
            "Everything stays on this computer; the app sends nothing anywhere."
        )
        top.column.addWidget(Text(licence, tone="muted", wrap=True))
        self.model: RecordModel[Component] = RecordModel(
            (
                Column("name", self.tr("Part"), lambda one: one.name, width=220),
                Column("version", self.tr("Version"), lambda one: one.version or "–", width=120),
                Column(
                    "licence",
                    self.tr("Licence"),
                    lambda one: one.licence,
                    width=420,
                    tip=lambda one: one.licence,
                ),
            ),
            self,
        )
        self.table = RecordTable(
            self.model, "components", self.tr("Parts and their licences"), desk.preferences
        )
        below = Panel(margin=1)
        below.column.addWidget(self.table)
        below.setMinimumHeight(_LOWEST)
        scroll = Scroll()
        scroll.column.addWidget(top)
        scroll.column.addWidget(below, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(scroll)

    def refresh(self) -> None:
        """Look what is installed."""
        self._desk.jobs.query(self, lambda: (app_version(), components()), lambda found: self._show(*found))

    def _show(self, version: str, parts: tuple[Component, ...]) -> None:
        self.version.say(self.tr("Version {version}").format(version=version))
        self.model.show_rows(parts)
