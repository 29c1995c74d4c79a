"""Undo and redo as the window, the pages and their messages ask for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.jobs import Failed, Jobs
from ui.notices import Action, Notices
from ui.undo import words

if TYPE_CHECKING:
    from triage_app.services.undo.undoing import ShownStep, Undoing
    from ui.preferences import Preferences

T = TypeVar("T")
Back = Callable[[], object]


class Undoer(QObject):
    """Takes back what was done at this desk, and says what that was.

    Args:
        undoing: The use case.
        jobs: Runs it.
        notices: Where it is said.
        go: Shows a page by key, with a record.
        preferences: Where the columns of the list of what was done are kept.
        window: The window, also of that list.
    """

    def __init__(  # noqa: PLR0913 - what undo needs of the window
        self,
        undoing: "Undoing",
        jobs: Jobs,
        notices: Notices,
        go: Callable[..., object],
        *,
        preferences: "Preferences",
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._undoing = undoing
        self._jobs = jobs
        self._notices = notices
        self._go = go
        self._preferences = preferences
        self._window = window

    def change(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T, Back | None], object],
        failed: Failed | None = None,
    ) -> None:
        """Change the register, and hand what takes exactly that back to whoever says that it was done.

        Args:
            owner: As for ``Jobs.change``.
            work: As for ``Jobs.change``.
            done: Called with what ``work`` returned, and with the way back; None where nothing was changed.
            failed: As for ``Jobs.change``.
        """

        def tell(answer: tuple[T, int | None]) -> None:
            result, number = answer
            done(result, None if number is None else lambda: self.undo(number))

        self._jobs.change(owner, lambda: self._undoing.doing(work), tell, failed)

    def undo(self, number: int | None = None) -> None:
        """Take a step back; without a number the last one."""
        self._jobs.change(self, lambda: self._undoing.undo(number), self._say_undone)

    def redo(self, number: int | None = None) -> None:
        """Do again what was taken back; without a number the last of it."""
        self._jobs.change(self, lambda: self._undoing.redo(number), self._say_redone)

    def show_history(self) -> None:
        """Show the list of what was done."""
        from ui.undo.dialog import UndoDialog  # noqa: PLC0415 - hardly ever needed

        UndoDialog(self._undoing, self._jobs, self._preferences, self._window).open()

    def _say_undone(self, step: "ShownStep") -> None:
        said = self.tr("Undone: {what}.").format(what=words.what(step))
        self._notices.say(
            said, "ok", Action(self.tr("&Redo"), lambda: self.redo(step.number)), *self._shower(step)
        )

    def _say_redone(self, step: "ShownStep") -> None:
        said = self.tr("Done again: {what}.").format(what=words.what(step))
        self._notices.say(
            said, "ok", Action(self.tr("&Undo"), lambda: self.undo(step.number)), *self._shower(step)
        )

    def _shower(self, step: "ShownStep") -> tuple[Action, ...]:
        """What was changed may be out of sight: the way to it."""
        if step.case_id is None or _in_trash(step):
            return ()
        return (Action(self.tr("Show it"), lambda: self._go("cases", step.case_id)),)


def _in_trash(step: "ShownStep") -> bool:
    """Whether the case lies in the trash by what was done or undone."""
    into = {"case.trash"} if not step.undone else {"case.add", "case.restore"}
    return step.purpose in into
