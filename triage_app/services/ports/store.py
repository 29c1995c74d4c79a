"""The register itself, and one unit of work on it."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from triage_app.domain.audit.line import LogReport
from triage_app.services.actor import Actor
from triage_app.services.ports.audit import Audit, Erasing
from triage_app.services.ports.cases import Cases, Decisions, Requests
from triage_app.services.ports.changes import Change
from triage_app.services.ports.drafts import DraftBox
from triage_app.services.ports.links import Links
from triage_app.services.ports.lists import History, Lists
from triage_app.services.ports.office import Imports, Meetings, People, Watches
from triage_app.services.ports.text_blocks import TextBlockBox
from triage_app.services.ports.views import ViewBox


class Work(Protocol):
    """One unit of work: all of it is committed, or none."""

    @property
    def actor(self) -> Actor:
        """Who does it."""
        ...

    @property
    def changes(self) -> Sequence[Change]:
        """What it changed so far of cases, decisions, meetings and people, in order; no request or import."""
        ...

    @property
    def cases(self) -> Cases:
        """The cases."""
        ...

    @property
    def decisions(self) -> Decisions:
        """The decision log."""
        ...

    @property
    def links(self) -> Links:
        """What cases have to do with one another."""
        ...

    @property
    def requests(self) -> Requests:
        """The requests."""
        ...

    @property
    def people(self) -> People:
        """The people."""
        ...

    @property
    def watches(self) -> Watches:
        """Who looks after whose cases."""
        ...

    @property
    def meetings(self) -> Meetings:
        """The meetings."""
        ...

    @property
    def imports(self) -> Imports:
        """The lists taken in."""
        ...

    @property
    def lists(self) -> Lists:
        """Rows for lists."""
        ...

    @property
    def history(self) -> History:
        """What happened."""
        ...

    @property
    def erasing(self) -> Erasing:
        """Taking away what must no longer be known."""
        ...

    @property
    def audit(self) -> Audit:
        """The log: who did what with which data."""
        ...


class Store(Protocol):
    """The register itself."""

    @property
    def location(self) -> str:
        """The file or address, as the user knows it."""
        ...

    @property
    def schema(self) -> str:
        """The revision of the schema."""
        ...

    @property
    def demo(self) -> bool:
        """Whether everything in it is synthetic; marked on screen and paper."""
        ...

    @property
    def register_id(self) -> str:
        """What tells this register from every other."""
        ...

    @property
    def drafts(self) -> DraftBox:
        """What is typed and not saved."""
        ...

    @property
    def views(self) -> ViewBox:
        """Questions to the list under a name."""
        ...

    @property
    def text_blocks(self) -> TextBlockBox:
        """Texts that come back in reasons."""
        ...

    def begin(self, actor: Actor, purpose: str) -> AbstractContextManager[Work]:
        """Open a unit of work that may write: commits on a clean exit, rolls back otherwise.

        What it changed and what it told ``audit`` becomes one line of the log, in the same transaction.

        Raises RegisterUnusable: ``register.disk_full``, ``register.read_only``, ``register.damaged``,
        ``register.locked``; nothing is then half written.
        """
        ...

    def reading(self, actor: Actor) -> AbstractContextManager[Work]:
        """Open a unit of work that only reads: one consistent picture, never blocking writers."""
        ...

    def compact(self) -> None:
        """Leave nothing behind of what was taken away: no free page, no word in the search index."""
        ...

    def check_log(self) -> LogReport:
        """Check the whole log, in itself and against what is kept of it outside the register."""
        ...

    def close(self) -> None:
        """Let go of the register."""
        ...
