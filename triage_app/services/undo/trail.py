"""What was done at this desk since the register was opened, and what of it was taken back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from threading import Lock

from triage_app.services.ports.changes import Change
from triage_app.services.undo.step import ENDING, REVERSALS, Step

LONGEST = 100
"""So many steps are remembered; an older one is done for good."""


class Trail:
    """The steps, in memory only: it ends with the window. Safe to share between threads.

    Attributes:
        done: What stands, the oldest first.
        undone: What was taken back, the next to do again last.
    """

    def __init__(self) -> None:
        self.done: tuple[Step, ...] = ()
        self.undone: tuple[Step, ...] = ()
        self._numbers = 0
        self._lock = Lock()

    def add(self, purpose: str, at: datetime, changes: Sequence[Change]) -> None:
        """Remember a unit of work, if it can be taken back; what was taken back is then not done again."""
        with self._lock:
            if purpose in ENDING:
                self.done = self.undone = ()
            elif purpose in REVERSALS and changes:
                self._numbers += 1
                self.done = (*self.done, Step(self._numbers, purpose, at, tuple(changes)))[-LONGEST:]
                self.undone = ()

    def took_back(self, step: Step) -> None:
        """A step was taken back."""
        with self._lock:
            self.done = _without(self.done, step)
            self.undone = (*self.undone, step)

    def did_again(self, step: Step, changes: Sequence[Change]) -> None:
        """A step was done again, with these changes."""
        with self._lock:
            self.undone = _without(self.undone, step)
            self.done = (*self.done, replace(step, changes=tuple(changes)))

    def forget(self, step: Step) -> None:
        """A step can no longer be taken back or done again."""
        with self._lock:
            self.done, self.undone = _without(self.done, step), _without(self.undone, step)


def _without(steps: tuple[Step, ...], step: Step) -> tuple[Step, ...]:
    return tuple(one for one in steps if one.number != step.number)
