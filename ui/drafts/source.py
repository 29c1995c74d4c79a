"""What a draft is made from, whatever the form is."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance

if TYPE_CHECKING:
    from triage_app.services.ports.drafts import DraftKey


class DraftSource(Protocol):
    """A form, or part of one, in which something can be typed that is not saved."""

    @property
    def changed(self) -> SignalInstance:
        """Emitted whenever what stands there changes."""
        ...

    @property
    def dirty_changed(self) -> SignalInstance:
        """Emitted when there is, or no longer is, something to save."""
        ...

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        ...

    def typed(self) -> dict[str, object]:
        """Return what is not saved, as JSON has it."""
        ...

    def type_again(self, typed: Mapping[str, object]) -> None:
        """Let stand there what ``typed`` returned."""
        ...


class Kept(Protocol):
    """What keeps a form, as the window sees it."""

    @property
    def key(self) -> "DraftKey | None":
        """What the draft of the record in sight is filed under; None while nothing is kept."""
        ...

    @property
    def title(self) -> str:
        """The record in sight, as people know it."""
        ...

    @property
    def unsaved(self) -> bool:
        """Whether something is typed there that is not saved."""
        ...

    def flush(self) -> None:
        """Hand in now what was typed."""
        ...

    def throw_away(self) -> None:
        """Forget what was typed, on screen and off."""
        ...
