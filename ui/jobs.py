"""Run use cases off the window's thread: the two verbs to the store, and a lane of its own for long work.

Results come back by one queued signal. A closed or destroyed owner is not called back. A ``Problem`` goes to
the caller's ``failed`` or, without one, to ``problem_met`` (the window shows it); anything else is a bug and
goes to ``sys.excepthook``. Imports nothing heavy: it must run before the first import of the store.
"""

import sys
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from triage_app.errors import Problem
from ui.lane import Lane

T = TypeVar("T")
Failed = Callable[[Problem], object]
Report = Callable[[int, int], object]

_TURN_S = 0.001
"""So long the window waits for its turn while a worker computes. Python's own five milliseconds add up:
drawing a list asks for a turn some twenty times."""


class Cancelled(Exception):
    """Somebody pressed Cancel: raised inside long work at its next report after it was cancelled."""


class Job:
    """A piece of work under way. Keep it to cancel it; dropping it changes nothing.

    Args:
        lasting: Whether it is done even if the window closes before its turn: what was typed is stored.
        quiet: Whether nobody is told that it is under way.
    """

    def __init__(self, *, lasting: bool = False, quiet: bool = False) -> None:
        self._cancelled = threading.Event()
        self.lasting = lasting
        self.quiet = quiet

    def cancel(self) -> None:
        """Take back the wish for an answer: work not begun is skipped, long work stops at its next report."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the answer any more."""
        return self._cancelled.is_set()


class Progress:
    """What long work is given to say how far it is.

    Args:
        job: The job it belongs to.
        tell: Called on the worker with (done, total).
    """

    def __init__(self, job: Job, tell: Report) -> None:
        self._job = job
        self._tell = tell

    def __call__(self, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` is finished.

        Raises:
            Cancelled: The user cancelled; let it pass through, the unit of work rolls back.
        """
        if self._job.cancelled:
            raise Cancelled
        self._tell(done, total)


@dataclass(frozen=True, slots=True, eq=False)
class _Order(Generic[T]):
    job: Job
    owner: weakref.ref[QObject]
    work: Callable[[], T]
    done: Callable[[T], object]
    failed: Failed | None
    changes: bool


class Jobs(QObject):
    """The worker lane for everything that touches the register, and the long lane.

    Signals:
        data_changed: A change was committed; visible pages ask again for what they show.
        busy_changed: The first job started (True) or the last ended (False).
        problem_met: A ``Problem`` nobody else took care of.
    """

    data_changed = Signal()
    busy_changed = Signal(bool)
    problem_met = Signal(object)
    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN_S)
        self._lane = Lane("triage register")
        self._long_lane = Lane("triage long work")
        self._open: set[Job] = set()
        self._closed = False
        self._delivered.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def query(
        self, owner: QObject, work: Callable[[], T], done: Callable[[T], object], failed: Failed | None = None
    ) -> Job:
        """Ask the register something.

        Args:
            owner: The widget or object the answer is for; once it is closed or gone, nothing is called.
            work: Runs on the worker; must not touch a widget.
            done: Called in the window's thread with what ``work`` returned.
            failed: Takes a ``Problem``; without it the window shows it.
        """
        return self._submit(self._lane, _Order(Job(), weakref.ref(owner), work, done, failed, changes=False))

    def change(
        self, owner: QObject, work: Callable[[], T], done: Callable[[T], object], failed: Failed | None = None
    ) -> Job:
        """Change the register; ``data_changed`` follows after ``done``. Arguments as for ``query``."""
        job = Job(lasting=True)
        return self._submit(self._lane, _Order(job, weakref.ref(owner), work, done, failed, changes=True))

    def keep(self, owner: QObject, work: Callable[[], None], failed: Failed) -> Job:
        """Keep something of which nothing on screen follows; done even if the window closes first."""
        job = Job(lasting=True, quiet=True)
        return self._submit(
            self._lane, _Order(job, weakref.ref(owner), work, _take_note, failed, changes=False)
        )

    def long(  # noqa: PLR0913 - the arguments of ``query`` and what long work needs besides
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Failed | None = None,
        *,
        progress: Report | None = None,
        changes: bool = False,
    ) -> Job:
        """Do long work (printing, importing) beside the worker lane.

        Args:
            owner: As for ``query``.
            work: Is given a ``Progress`` to call with (done, total) at least every few hundred milliseconds.
            done: As for ``query``; not called after ``cancel``.
            failed: As for ``query``.
            progress: Called in the window's thread with (done, total).
            changes: Whether ``data_changed`` follows.
        """
        job, listener = Job(), weakref.ref(owner)

        def tell(finished: int, total: int) -> None:
            self._delivered.emit(lambda: self._show_progress(job, listener, progress, finished, total))

        return self._submit(
            self._long_lane, _Order(job, listener, lambda: work(Progress(job, tell)), done, failed, changes)
        )

    @property
    def busy(self) -> bool:
        """Whether anything is under way or unanswered."""
        return bool(self._open)

    @property
    def _loud(self) -> int:
        return sum(not job.quiet for job in self._open)

    def forget(self) -> None:
        """Cancel everything under way; nobody is called back."""
        for job in self._open:
            job.cancel()

    def settle(self, seconds: float = 2.0) -> bool:
        """Wait until what was asked of the register so far is done, or for so long; says whether it is."""
        reached = threading.Event()
        self._lane.submit(reached.set)
        return reached.wait(seconds)

    def close(self) -> None:
        """Stop both threads: questions are dropped, long work stops, every change asked for is made first."""
        for job in self._open:
            if not job.lasting:
                job.cancel()
        self._long_lane.close()
        self._lane.close()
        self._closed = True
        self.forget()

    def _submit(self, lane: Lane, order: _Order[T]) -> Job:
        if self._closed:  # an answer still on its way asked for more: the register is gone
            order.job.cancel()
            return order.job
        self._open.add(order.job)
        if not order.job.quiet and self._loud == 1:
            self.busy_changed.emit(True)  # noqa: FBT003 - a signal takes no keywords
        lane.submit(lambda: self._work(order))
        return order.job

    def _work(self, order: _Order[T]) -> None:
        answer: Callable[[], object] | None = None
        error: BaseException | None = None
        try:
            if not order.job.cancelled:
                result = order.work()
                answer = lambda: order.done(result)  # noqa: E731 - the result is bound where it is known
        except Cancelled:
            pass
        except BaseException as caught:  # noqa: BLE001 - whatever it is, the window's thread must hear of it
            error = caught
        self._delivered.emit(lambda: self._finish(order, answer, error))

    @Slot(object)
    def _receive(self, parcel: Callable[[], object]) -> None:
        parcel()

    def _finish(
        self, order: _Order[T], answer: Callable[[], object] | None, error: BaseException | None
    ) -> None:
        self._open.discard(order.job)
        if not order.job.quiet and not self._loud:
            self.busy_changed.emit(False)  # noqa: FBT003 - a signal takes no keywords
        waited_for = not order.job.cancelled and _is_listening(order.owner)
        if isinstance(error, Problem):
            if waited_for and order.failed is not None:
                order.failed(error)
            elif waited_for or order.changes:  # a save that failed is told, even when its form is gone
                self.problem_met.emit(error)
        elif error is not None:
            sys.excepthook(type(error), error, error.__traceback__)
        elif answer is not None:
            self._hand_over(answer if waited_for else _nothing, changes=order.changes)

    def _hand_over(self, answer: Callable[[], object], *, changes: bool) -> None:
        try:
            answer()
        finally:
            if changes:
                self.data_changed.emit()

    @staticmethod
    def _show_progress(
        job: Job, owner: weakref.ref[QObject], progress: Report | None, finished: int, total: int
    ) -> None:
        if progress is not None and not job.cancelled and _is_listening(owner):
            progress(finished, total)


def _take_note(_none: None) -> None:
    """What was kept quietly is told to nobody."""


def _nothing() -> None:
    """Stand in for the answer to an owner that is gone."""


def _is_listening(listener: weakref.ref[QObject]) -> bool:
    """Whether the owner still exists and its window, once shown, was not closed."""
    owner = listener()
    if owner is None or not shiboken6.isValid(owner):
        return False
    if not isinstance(owner, QWidget):
        return True
    window = owner.window()
    return not (window.isHidden() and window.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide))
