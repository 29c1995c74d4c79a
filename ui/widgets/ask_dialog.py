"""Small questions over the window: a passphrase, or some words and a date."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from triage_app.errors import Problem
from ui.plain_text import Text
from ui.widgets.dialog import Dialog
from ui.widgets.entries import Editor
from ui.widgets.focus import first_in
from ui.widgets.form import Form
from ui.widgets.mnemonics import Mnemonics


class AskDialog(Dialog):
    """A dialogue of a few fields; it stays open with what was typed until ``done`` closes it.

    Args:
        title: Translated.
        primary: What the main button does, translated.
        what: What happens then.
        fields: Name, label with mnemonic, field.
        give: Called with the values; says through ``problem`` what is wrong.
        parent: The window.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what a question is made of
        self,
        title: str,
        primary: str,
        what: str,
        fields: tuple[tuple[str, str, Editor], ...],
        give: Callable[["AskDialog"], object],
        parent: QWidget,
    ) -> None:
        super().__init__(title, primary, parent)
        self.form = Form()
        if what:
            self.column.addWidget(Text(what, tone="muted", wrap=True))
        for name, label, editor in fields:
            self.form.add(name, label, editor)
        self.column.addWidget(self.form)
        self.primary.clicked.connect(lambda: give(self) if self.form.understood() else None)
        self.setMinimumWidth(460)
        self._mnemonics = Mnemonics(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the first field."""
        super().showEvent(event)
        first_in(self.form)

    def values(self) -> dict[str, object]:
        """Return what the fields hold."""
        return self.form.values()

    def text(self, field: str) -> str:
        """Return what a field of text holds."""
        value = self.values()[field]
        return value if isinstance(value, str) else ""

    def wrong(self, met: Problem) -> None:
        """Say what is wrong, beside its field where it has one."""
        self.primary.refuse("")
        self.say_problems(self.form.show_problems(met))
