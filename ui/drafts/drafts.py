"""The drafts of this window: where keepers hand in what was typed, and find it back."""

import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from triage_app.errors import Problem
from ui.drafts.session import Session
from ui.jobs import Jobs

if TYPE_CHECKING:
    from triage_app.services.drafting import Drafting
    from triage_app.services.ports.drafts import Draft, DraftKey
    from ui.drafts.source import Kept


class Drafts(QObject):
    """Keeps and finds drafts on the worker lane.

    Args:
        drafting: The use case; of the open register.
        jobs: Runs it.
        session: This window.
    """

    def __init__(
        self, drafting: "Drafting", jobs: Jobs, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._jobs = jobs
        self._session = session
        self._keepers: weakref.WeakSet[Kept] = weakref.WeakSet()

    def join(self, keeper: "Kept") -> None:
        """Flush this keeper with the others."""
        self._keepers.add(keeper)

    def flush(self) -> None:
        """Hand in now what every form holds, before the window, the key or the computer goes away."""
        for keeper in self._living():
            keeper.flush()

    def unsaved(self) -> list[str]:
        """Name the records in which something is typed that is not saved."""
        return sorted({keeper.title for keeper in self._living() if keeper.unsaved})

    def keep(  # noqa: PLR0913, PLR0917 - what a draft is made of
        self,
        owner: QObject,
        key: "DraftKey",
        title: str,
        case_id: int | None,
        content: str,
        failed: Callable[[Problem], object],
    ) -> None:
        """Keep a draft; nothing on screen follows from it."""
        drafting, name = self._drafting, self._session.name
        self._jobs.keep(owner, lambda: drafting.keep(name, key, title, case_id, content), failed)

    def drop(self, key: "DraftKey") -> None:
        """Forget a draft of this window."""
        drafting, name = self._drafting, self._session.name
        self._jobs.keep(self, lambda: drafting.drop(name, key), _ignore)

    def drop_left(self, owner: QObject, draft: "Draft", done: Callable[[], object]) -> None:
        """Forget a draft whatever window it is of, and what stands of it in a form that is open here."""
        for keeper in self._living():
            if keeper.key == draft.key:
                keeper.throw_away()
        drafting = self._drafting

        def work() -> None:
            drafting.drop(draft.session, draft.key)

        self._jobs.query(owner, work, lambda _none: done())

    def find(self, owner: QObject, key: "DraftKey", done: Callable[["Draft | None"], object]) -> None:
        """Find the draft of a form again."""
        drafting, session = self._drafting, self._session

        def work() -> "Draft | None":
            session.begin()
            return drafting.find(session.name, key, session.is_open)

        self._jobs.query(owner, work, done)

    def left(self, owner: QObject, done: Callable[[tuple["Draft", ...]], object]) -> None:
        """Find every draft that can be gone on with in this window, the latest first."""
        drafting, session = self._drafting, self._session

        def work() -> "tuple[Draft, ...]":
            session.begin()
            return drafting.left(session.name, session.is_open)

        self._jobs.query(owner, work, done)

    def _living(self) -> "list[Kept]":
        return [one for one in self._keepers if shiboken6.isValid(one)]


def _ignore(_met: Problem) -> None:
    """A draft that could not be forgotten comes back once more; that harms nobody."""
