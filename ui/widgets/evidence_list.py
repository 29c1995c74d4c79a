"""The evidence of a ground, live: what is required, what is good practice, what is there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons.tint import dress
from ui.plain_text import Text, name_for_reader, without_mnemonic
from ui.theme.theme import theme


@dataclass(frozen=True, slots=True)
class Evidence:
    """One check as it is shown.

    Args:
        code: Its name, to find its line again.
        text: What is asked, in words.
        detail: What was filled in, or what is missing.
        required: Whether it follows from the policy letter; good practice never blocks.
        met: Whether it is there.
    """

    code: str
    text: str
    detail: str
    required: bool
    met: bool


class EvidenceLine(QWidget):
    """One check: a tick, its words, and below it perhaps the field that meets it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Text()
        self._text = Text(wrap=True)
        self._detail = Text("", "small", wrap=True)
        self._below = QVBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._text)
        words.addWidget(self._detail)
        words.addLayout(self._below)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 2, 0, 2)
        self._line.setSpacing(8)
        self._line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(words, 1)

    def show_check(self, check: Evidence) -> None:
        """Show a check as it stands."""
        missing = check.required and not check.met
        icon = "circle-check" if check.met else "circle" if check.required else "circle-dashed"
        dress(
            self._icon,
            icon,
            "ok" if check.met else "urgent" if missing else "muted",
            size=theme().metrics.icon + 2,
        )
        self._text.setProperty("role", "strong" if missing else "body")
        face = self._text.text() if without_mnemonic(self._text.text()) == check.text else check.text
        self._text.say(face, "plain" if check.met or missing else "muted")  # a letter given to it stays
        self._text.style().polish(self._text)
        self._detail.say(check.detail)
        self._detail.setVisible(bool(check.detail))
        kind = self.tr("required") if check.required else self.tr("good practice")
        state = self.tr("met") if check.met else self.tr("missing")
        name_for_reader(self, f"{check.text}: {kind}, {state}", check.detail)

    def put_beside(self, editor: QWidget, buddy: QWidget) -> None:
        """Put a short field at the end of the line; the check's words are its label."""
        self._line.addWidget(editor, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)
        self._text.setBuddy(buddy)

    def put_below(self, editor: QWidget, buddy: QWidget | None = None) -> None:
        """Put the field that meets the check below its words; with a buddy, the words are its label."""
        self._below.addWidget(editor)
        if buddy is not None:
            self._text.setBuddy(buddy)


class EvidenceList(QWidget):
    """All checks of a ground; fields stay where they are while ticks change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, EvidenceLine] = {}
        self._checks: tuple[Evidence, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._headings = {True: Text("", "caption"), False: Text("", "caption")}
        self._parts = {True: QVBoxLayout(), False: QVBoxLayout()}
        for required in (True, False):
            self._parts[required].setSpacing(4)
            column.addWidget(self._headings[required])
            column.addLayout(self._parts[required])
        name_for_reader(self, self.tr("Evidence"))
        self.show_checks(())

    def show_checks(self, checks: Sequence[Evidence]) -> None:
        """Show the checks as they stand now; another set of checks replaces all lines."""
        if {check.code for check in checks} != set(self._lines):
            for old in self._lines.values():
                old.hide()
                old.deleteLater()
            self._lines = {check.code: EvidenceLine() for check in checks}
            for check in checks:
                self._parts[check.required].addWidget(self._lines[check.code])
                self._lines[check.code].show()  # Qt would only in the next turn of its loop
        for check in checks:
            self._lines[check.code].show_check(check)
        self._checks = tuple(checks)
        titles = {True: self.tr("Required"), False: self.tr("Good practice")}
        for required, heading in self._headings.items():
            heading.say(titles[required])
            heading.setVisible(any(check.required is required for check in checks))

    def put_beside(self, code: str, editor: QWidget, buddy: QWidget) -> None:
        """Put a short field at the end of the check's line; the check's words are its label."""
        self._lines[code].put_beside(editor, buddy)

    def put_below(self, code: str, editor: QWidget, buddy: QWidget | None = None) -> None:
        """Put a field below the check it meets; with a buddy, the check's words are its label."""
        self._lines[code].put_below(editor, buddy)

    @property
    def missing(self) -> int:
        """How many required checks are not met."""
        return sum(check.required and not check.met for check in self._checks)

    def summary(self) -> str:
        """Return what still blocks, in words; empty when nothing does."""
        return self.tr("%n required point(s) to go", "", self.missing) if self.missing else ""
