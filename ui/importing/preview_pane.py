"""What an import would do, before anything is stored: counts, reasons, changes, and the button to do it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from triage_app.services.importing.listed import ImportPlan
from triage_app.services.importing.result import ImportResult
from ui import labels
from ui.importing import phrases
from ui.importing.changes_tab import ChangesTab
from ui.importing.columns_tab import ColumnsTab
from ui.importing.findings_tab import DoublesTab, FindingsTab
from ui.plain_text import Text, caption, set_face
from ui.theme.palette import Tone
from ui.theme.theme import theme
from ui.widgets.button import button
from ui.widgets.panel import FactCard, Panel, row
from ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from ui.page import Desk

_ABREAST, _ROOMY = 6, 760
_LOWEST = 280
"""Height below which the tabs do not shrink, in logical pixels: the page then scrolls."""


class PreviewPane(QWidget):
    """The outcome of a dry run.

    Signals:
        import_wanted: The row numbers of the changed rows to update.
        other_wanted: Another file is wanted: back to the start.
        mapping_wanted: Field by heading, as the user now says.
    """

    import_wanted = Signal(object)
    other_wanted = Signal()
    mapping_wanted = Signal(object)

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self.plan: ImportPlan | None = None
        self._tried: ImportResult | None = None
        self._file = Text("", "heading")
        self._about = Text("", "small")
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.refused = FindingsTab(
            desk, "import.refused", self.tr("Refused rows"), self.tr("No row of this list is refused")
        )
        self.changes = ChangesTab(desk)
        self.findings = FindingsTab(
            desk, "import.findings", self.tr("Findings"), self.tr("Every cell of this list can be used")
        )
        self.doubles = DoublesTab(desk)
        self.columns = ColumnsTab(desk)
        self.tabs = Tabs(self.tr("What would happen"))
        self.tabs.setMinimumHeight(_LOWEST)
        self.other_button = button(self.tr("&Another file"))
        self.import_button = button(self.tr("&Import"), icon="download", kind="primary")
        self._arrange()
        self.other_button.clicked.connect(self.other_wanted)
        self.import_button.clicked.connect(lambda: self.import_wanted.emit(self.changes.update_rows))
        self.changes.ticked.connect(self._say_what_happens)
        self.columns.mapping_wanted.connect(self.mapping_wanted)

    def show_result(self, plan: ImportPlan, tried: ImportResult, *, again: bool) -> None:
        """Show a list that was tried out with every change updated.

        Args:
            plan: The list as read.
            tried: What would happen.
            again: Whether only the reading of its columns changed: the tab in sight then stays.
        """
        self.plan, self._tried = plan, tried
        self._file.say(plan.file)
        sheet = self.tr("sheet {name}, ").format(name=plan.sheet) if plan.sheet else ""
        rows = self.tr("%n row(s) below the headings in row {row}", None, plan.rows)
        self._about.say(sheet + rows.format(row=plan.layout.heading_row))
        self.refused.show_findings(tried.refused)
        self.changes.show_changes(tried.changed)
        self.findings.show_findings(tried.findings)
        self.doubles.show_doubles(tried.doubles)
        self.columns.show_layout(plan.layout)
        self._say_counts(tried)
        titles = (
            (self.tr("Refused"), tried.refused_rows),
            (self.tr("Changed"), len(tried.changed)),
            (self.tr("Findings"), len(tried.findings)),
            (self.tr("Double"), len(tried.doubles)),
        )
        for at, (title, count) in enumerate(titles):
            self.tabs.setTabText(at, caption(f"{title} {labels.number(count)}"))
        if not again:
            first = next((at for at, (_, count) in enumerate(titles) if count), self.tabs.count() - 1)
            self.tabs.setCurrentIndex(first)
        self._say_what_happens()

    def wait(self, *, busy: bool) -> None:
        """Refuse a second import while the first is under way."""
        self.other_button.refuse(self.tr("The import is under way") if busy else "")
        if busy:
            self.import_button.refuse(self.tr("The import is under way"))
        else:
            self._say_what_happens()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the counts in one row where there is room, else in two."""
        super().resizeEvent(event)
        roomy = event.size().width() >= _ROOMY * theme().metrics.body / 13
        self._lay_cards(_ABREAST if roomy else _ABREAST // 2)

    def _lay_cards(self, abreast: int) -> None:
        for at, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, at // abreast, at % abreast)
        for at in range(_ABREAST):
            self._grid.setColumnStretch(at, 1 if at < abreast else 0)

    def _arrange(self) -> None:
        self._cards: dict[str, FactCard] = {
            "new": FactCard(self.tr("New")),
            "changed": FactCard(self.tr("Changed")),
            "unchanged": FactCard(self.tr("Unchanged")),
            "double": FactCard(self.tr("Double")),
            "refused": FactCard(self.tr("Refused")),
            "blank": FactCard(self.tr("Blank")),
        }
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._lay_cards(_ABREAST)
        top = Panel(margin=12)
        top.column.setSpacing(8)
        head = row(self._file, spacing=12)
        head.addWidget(self._about, 1)
        top.column.addLayout(head)
        top.column.addLayout(self._grid)
        for part, title in (
            (self.refused, self.tr("Refused")),
            (self.changes, self.tr("Changed")),
            (self.findings, self.tr("Findings")),
            (self.doubles, self.tr("Double")),
            (self.columns, self.tr("Columns")),
        ):
            frame = Panel(margin=1)
            frame.column.addWidget(part)
            self.tabs.addTab(frame, title)
        self._foot = Text("", "small", wrap=True)
        foot = row()
        foot.addWidget(self._foot, 1)
        foot.addWidget(self.other_button)
        foot.addWidget(self.import_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(top)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)

    def _say_counts(self, tried: ImportResult) -> None:
        known: tuple[tuple[str, int, str, Tone], ...] = (
            ("new", phrases.new_cases(tried), self.tr("not in the register yet"), "plain"),
            ("changed", len(tried.changed), self.tr("say something else"), "plain"),
            ("unchanged", tried.unchanged, self.tr("say the same"), "plain"),
            ("double", len(tried.doubles) + tried.skipped, self.tr("stood above already"), "plain"),
            ("refused", tried.refused_rows, self.tr("cannot be read"), "urgent"),
            ("blank", tried.blank, self.tr("nothing in them"), "plain"),
        )
        for name, count, note, tone in known:
            self._cards[name].say(labels.number(count), note, tone if count else "plain")

    def _say_what_happens(self) -> None:
        if self._tried is None:
            return
        new, updated = phrases.new_cases(self._tried), len(self.changes.update_rows)
        left = len(self._tried.changed) - updated
        parts = [self.tr("%n new", None, new)] if new else []
        parts += [self.tr("update %n", None, updated)] if updated else []
        face = self.tr("Import: {what}").format(what=", ".join(parts)) if parts else self.tr("Import")
        set_face(self.import_button, face)
        self.import_button.refuse("" if parts else self.tr("There is nothing new in this list"))
        kept = self.tr("%n changed row(s) are left as they are. ", None, left) if left else ""
        self._foot.say(
            kept + self.tr("Nothing is stored yet. The whole import can be taken back afterwards.")
        )
