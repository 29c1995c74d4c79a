"""What a form asks of a field, whatever the field is."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance

from triage_app.errors import Problem


@runtime_checkable
class Editor(Protocol):
    """What a form asks of a field."""

    @property
    def changed(self) -> SignalInstance:
        """Emitted without arguments whenever the user or the program changes the value."""
        ...

    def value(self) -> object:
        """Return the value; None when empty or not understood."""
        ...

    def set_value(self, value: object) -> None:
        """Show a value; None empties the field."""
        ...

    def problem(self) -> Problem | None:
        """Return why what was typed is not understood, or None."""
        ...

    def typed(self) -> object:
        """Return what stands there, understood or not, as JSON has it."""
        ...

    def type_again(self, typed: object) -> None:
        """Let stand there what ``typed`` returned."""
        ...


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose.

    Args:
        value: What the choice means; usually a code.
        text: What is shown.
        letter: The key that picks it, for a segmented choice.
    """

    value: object
    text: str
    letter: str = ""
