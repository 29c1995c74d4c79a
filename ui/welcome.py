"""The first start: a new register or one there is. No set-up, no wizard."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from triage_app.errors import Problem
from ui import files, labels
from ui.icons.tint import dress
from ui.plain_text import Text
from ui.widgets.button import Button, button
from ui.widgets.entries import TickEntry
from ui.widgets.flow import Flow
from ui.widgets.panel import Panel, row

KINDS = "Triage (*.triage *.db);;* (*)"


class WelcomePage(QWidget):
    """Offers a new register, with demo cases if wanted, or opening one.

    Args:
        default: Where a new register is proposed.
        choose_new: Asks for a new file; the system's dialogue unless a test answers.
        choose_old: Asks for a file that is there; likewise.

    Signals:
        create_wanted: A path, and whether demo cases are wanted.
        open_wanted: A path.
        rescue_wanted: The path of a register that does not open: a backup may take its place.
    """

    create_wanted = Signal(object, bool)
    open_wanted = Signal(object)
    rescue_wanted = Signal(object)

    def __init__(
        self,
        default: Path,
        choose_new: Callable[..., Path | None] = files.choose_to_save,
        choose_old: Callable[..., Path | None] = files.choose_to_open,
    ) -> None:
        super().__init__()
        self._default = default
        self._choose_new = choose_new
        self._choose_old = choose_old
        self.message = Text("", "strong", "urgent", wrap=True)
        self.message.hide()
        self.rescue_button = button(self.tr("Put back a &backup …"), icon="archive-restore")
        self.rescue_button.hide()
        self._lost: Path | None = None
        self.new_button = button(self.tr("&New register …"), icon="folder-plus", kind="primary")
        self.open_button = button(self.tr("&Open register …"), icon="folder-open")
        self.demo = TickEntry(self.tr("With &demo cases (synthetic people)"))
        self.new_button.clicked.connect(self._create)
        self.open_button.clicked.connect(self._open)
        self.rescue_button.clicked.connect(lambda: self.rescue_wanted.emit(self._lost))
        self._arrange()

    def tell(self, met: Problem, lost: Path | None = None) -> None:
        """Say why the register did not open or could not be made.

        Args:
            met: Why.
            lost: The register whose place a backup may take.
        """
        self.message.say(labels.problem(met))
        self.message.show()
        self._lost = lost
        self.rescue_button.setVisible(lost is not None)
        self.wait(busy=False)

    def wait(self, *, busy: bool) -> None:
        """Refuse a second click while the first is worked on."""
        for one in (self.new_button, self.open_button):
            one.refuse(self.tr("Busy opening the register") if busy else "")

    def _arrange(self) -> None:
        cards = Flow(12, fill=True)
        cards.addWidget(
            _card(
                "folder-plus",
                self.tr("New register"),
                self.tr("An empty file for your cases. It stays on this computer or on the disk you choose."),
                self.demo,
                self.new_button,
            )
        )
        cards.addWidget(
            _card(
                "folder-open",
                self.tr("Existing register"),
                self.tr("A register made before, or one a colleague shares with you."),
                self.open_button,
            )
        )
        inner = QWidget()
        inner.setMaximumWidth(760)
        middle = QVBoxLayout(inner)
        middle.setSpacing(12)
        middle.addWidget(Text(self.tr("Welcome"), "title"))
        middle.addWidget(
            Text(
                self.tr(
                    "For every case with behavioural-science aspects a request or a documented exception – "
                    "and silence is visible."
                ),
                tone="muted",
                wrap=True,
            )
        )
        middle.addWidget(self.message)
        middle.addLayout(row(self.rescue_button, None))
        middle.addLayout(cards)
        centre = QHBoxLayout()
        centre.addStretch(1)
        centre.addWidget(inner, 8)
        centre.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(centre)
        column.addStretch(3)

    def _create(self) -> None:
        path = self._choose_new(self, self.tr("New register"), KINDS, self._default)
        if path is not None:
            self.message.hide()
            self.wait(busy=True)
            self.create_wanted.emit(path, self.demo.isChecked())

    def _open(self) -> None:
        path = self._choose_old(self, self.tr("Open register"), KINDS, self._default.parent)
        if path is not None:
            self.message.hide()
            self.wait(busy=True)
            self.open_wanted.emit(path)


def _card(icon: str, title: str, text: str, *parts: QWidget) -> Panel:
    panel = Panel()
    picture = Text()
    dress(picture, icon, "accent", size=28)
    words = Text(text, tone="muted", wrap=True)
    words.setMinimumWidth(300)
    for line in (picture, Text(title, "heading"), words):
        panel.column.addWidget(line)
    panel.column.addStretch(1)
    for part in parts:
        left = Qt.AlignmentFlag.AlignLeft if isinstance(part, Button) else Qt.AlignmentFlag(0)
        panel.column.addWidget(part, 0, left)
    return panel
