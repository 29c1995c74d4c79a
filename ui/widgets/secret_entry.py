"""A field for a passphrase: dots instead of letters, unless its eye is pressed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QLineEdit, QWidget

from triage_app.errors import Problem
from ui.icons.tint import pixmap
from ui.plain_text import set_tip
from ui.theme.theme import theme

_LONGEST = 500


class SecretEntry(QLineEdit):
    """One line nobody else should read; ``value`` is exactly what was typed, or None."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.textChanged.connect(self.changed)
        self.eye = QAction(self)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._turn)
        self.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        self._turn(shown=False)

    def value(self) -> str | None:
        """Return what was typed, or None."""
        return self.text() or None

    def set_value(self, value: object) -> None:
        """Show dots for a text."""
        self.setText("" if value is None else str(value))

    def problem(self) -> Problem | None:
        """Return None: what a passphrase must be is said when it is used."""
        return None

    def typed(self) -> None:
        """Return None: a secret is never kept."""

    def type_again(self, typed: object) -> None:
        """Leave the field as it is: no secret was kept."""

    def forget(self) -> None:
        """Empty the field and its undo list, and hide letters again."""
        self.clear()
        self.eye.setChecked(False)

    def _turn(self, shown: bool) -> None:  # noqa: FBT001 - the signature of QAction.toggled
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        size = theme().metrics.icon
        face = pixmap("eye-off" if shown else "eye", theme().palette.muted, size, self.devicePixelRatioF())
        self.eye.setIcon(QIcon(face))
        self.eye.setText(self.tr("Hide the letters") if shown else self.tr("Show the letters"))
        set_tip(self.eye, self.eye.text())
