"""What a page is, what it is given, and how it is announced to the window."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QWidget

from ui.jobs import Jobs
from ui.notices import Notices
from ui.preferences import Preferences

if TYPE_CHECKING:
    from datetime import date

    from triage_app.services.app import App
    from ui.drafts.drafts import Drafts
    from ui.faults.fault_book import FaultBook
    from ui.undo.undoer import Undoer
    from ui.widgets.list_detail import ListDetail

Command = Literal["new", "find", "decide", "print", "save"]
"""What the window's shortcuts ask of a page: Ctrl+N, Ctrl+F, Ctrl+D, Ctrl+P, Ctrl+S."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What every page is given.

    Args:
        app: The use cases of the open register; call them inside ``jobs`` only.
        jobs: Runs them off the window's thread.
        notices: Where messages go.
        preferences: What this desk prefers.
        today: Says which day it is.
        go: Shows a page by key, perhaps with a target such as a case's id.
        badge: Shows a count beside a page in the navigation; empty for none.
        speak: Switches the window to another language, at once.
        lock_limit_changed: The desk prefers to lock after another time.
        drafts: Keeps what is typed and not saved.
        undo: Takes back what was done at this desk.
        faults: What went wrong in the app itself.
    """

    app: "App"
    jobs: Jobs
    notices: Notices
    preferences: Preferences
    today: "Callable[[], date]"
    go: Callable[..., object]
    badge: Callable[[str, str], None]
    speak: Callable[[Literal["nl", "en"]], None]
    lock_limit_changed: Callable[[], None]
    drafts: "Drafts"
    undo: "Undoer"
    faults: "FaultBook"


class Page(QWidget):
    """A page of the window. It is built once, when first shown.

    Args:
        desk: What it works with.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.division: ListDetail | None = None
        """A list beside a record, if the page has those: where it is narrow, one of them at a time."""

    def refresh(self) -> None:
        """Ask again for what is shown: at the first showing, and when the register changed."""

    def show_target(self, target: object) -> None:
        """Go to a record, as ``desk.go(key, target)`` asked."""

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        """Return what the window's shortcuts do here."""
        return {}

    def panes(self) -> Sequence[QWidget]:
        """Return the panes F6 goes through, in reading order."""
        return (self,)

    def put_away(self) -> None:
        """Save what is saved without being asked, before the window closes or is rebuilt."""

    def state(self) -> object:
        """Return what is chosen, so that the window can be rebuilt in another language."""
        return None

    def restore(self, state: object) -> None:
        """Choose again what was chosen before the rebuild."""

    def help_text(self) -> str:
        """Return what F1 says about this page."""
        return ""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page as the navigation knows it before it exists.

    Args:
        key: Its stable name, for ``desk.go``.
        title: Translated.
        icon: Name of an icon.
        factory: Makes the page; as ``module:Class`` it is imported on the worker lane after the first paint.
        shortcut: Goes there from anywhere.
        answers: Commands it takes over when the page in sight has no answer to them.
        listed: Whether it stands in the navigation.
    """

    key: str
    title: str
    icon: str
    factory: str | Callable[[Desk], Page]
    shortcut: str = ""
    answers: tuple[Command, ...] = ()
    listed: bool = True

    def load(self) -> Callable[[Desk], Page]:
        """Return what makes the page, importing it if that wasn't done before."""
        if not isinstance(self.factory, str):
            return self.factory
        module, _, name = self.factory.partition(":")
        made: Callable[[Desk], Page] = getattr(import_module(module), name)
        return made
