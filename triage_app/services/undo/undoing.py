"""Undo and redo: each is a unit of work of its own, with its line in the log."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from triage_app.errors import NotAllowed, NotFound, Problem, RegisterUnusable
from triage_app.services.actor import Actor, Clock
from triage_app.services.history import changed_fields
from triage_app.services.ports import Store, Work
from triage_app.services.ports.changes import (
    CaseChanged,
    CaseMoved,
    CasesAdded,
    Change,
    DecisionsAdded,
    MeetingChanged,
    PersonChanged,
)
from triage_app.services.undo.reversing import do_again, take_back
from triage_app.services.undo.step import REVERSALS, Step
from triage_app.services.undo.trail import Trail

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A step as people read it.

    Args:
        number: Tells it from the others.
        purpose: What was done.
        at: When it was done first.
        subject: The parketnummer, the day of the meeting as ISO text, or the name of the person.
        fields: The names of the fields it changed, of a case or a person.
        case_id: The case it is about, if about one.
        meeting_id: The meeting it is about, if about one.
        undone: Whether it was taken back.
    """

    number: int
    purpose: str
    at: datetime
    subject: str
    fields: tuple[str, ...]
    case_id: int | None
    meeting_id: int | None
    undone: bool


class Undoing:
    """Takes back what was done at this desk, and does it again.

    Args:
        store: The register, where nothing remembers what is done here.
        clock: Gives the day and the moment.
        actor: Who works at this desk.
        trail: What was done.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor, trail: Trail) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor
        self._trail = trail

    def last(self) -> int | None:
        """The number of what was done last; None where nothing can be taken back. Asks no register."""
        done = self._trail.done
        return done[-1].number if done else None

    def doing(self, work: Callable[[], T]) -> tuple[T, int | None]:
        """Do something, and say by what number it is taken back; None where it changed nothing."""
        before = self.last()
        result = work()
        after = self.last()
        return result, after if after != before else None

    def history(self) -> tuple[ShownStep, ...]:
        """What can be taken back and what can be done again, in the order of doing."""
        with self._store.reading(self._actor) as work:
            done = [_shown(work, step, undone=False) for step in self._trail.done]
            undone = [_shown(work, step, undone=True) for step in reversed(self._trail.undone)]
        return (*done, *undone)

    def undo(self, number: int | None = None) -> ShownStep:
        """Take a step back; without a number the last one.

        A step that can no longer be taken back is forgotten; the next time the one before it has its turn.

        Raises:
            NotFound: ``undo.nothing``.
            RuleBroken: as ``take_back`` says; nothing was changed.
        """
        step = _of(self._trail.done, number, "undo.nothing")

        def back(work: Work) -> None:
            for change in reversed(step.changes):
                take_back(work, change, self._clock)

        shown = self._carry_out(step, REVERSALS[step.purpose].back, back, undone=True)
        self._trail.took_back(step)
        return shown

    def redo(self, number: int | None = None) -> ShownStep:
        """Do again what was taken back; without a number the last of it.

        Raises:
            NotFound: ``undo.nothing_again``.
            RuleBroken: as ``do_again`` says; nothing was changed.
        """
        step = _of(self._trail.undone, number, "undo.nothing_again")
        changed: list[Change] = []

        def again(work: Work) -> None:
            changed.extend(do_again(work, change, self._clock) for change in step.changes)

        shown = self._carry_out(step, REVERSALS[step.purpose].again, again, undone=False)
        self._trail.did_again(step, changed)
        return shown

    def go_to(self, number: int) -> tuple[ShownStep, ...]:
        """Undo or redo as many steps as it takes until this one is the last that changed sides.

        Raises:
            NotFound: ``undo.nothing``.
            RuleBroken: a step could not be taken back or done again; those before it were.
        """
        moved: list[ShownStep] = []
        if any(one.number == number for one in self._trail.undone):
            while not moved or moved[-1].number != number:
                moved.append(self.redo())
            return tuple(moved)
        _of(self._trail.done, number, "undo.nothing")
        while not moved or moved[-1].number != number:
            moved.append(self.undo())
        return tuple(moved)

    def _carry_out(
        self, step: Step, purpose: str, change: Callable[[Work], None], *, undone: bool
    ) -> ShownStep:
        try:
            with self._store.begin(self._actor, purpose) as work:
                change(work)
                return _shown(work, step, undone=undone)
        except (RegisterUnusable, NotAllowed):
            raise
        except Problem:
            self._trail.forget(step)
            raise


def _of(steps: tuple[Step, ...], number: int | None, missing: str) -> Step:
    found = [one for one in steps if number in {None, one.number}]
    if not found:
        raise NotFound(missing)
    return found[-1]


def _shown(work: Work, step: Step, *, undone: bool) -> ShownStep:
    change = step.changes[0]
    kind, record_id, subject = _subject(work, change)
    if all(isinstance(one, CaseChanged) for one in step.changes[1:]) and len(step.changes) > 1:
        subject = f"{subject} (+{len(step.changes) - 1})"
    fields = (
        changed_fields(change.before, change.after) if isinstance(change, CaseChanged | PersonChanged) else ()
    )
    return ShownStep(
        number=step.number,
        purpose=step.purpose,
        at=step.at,
        subject=subject,
        fields=fields,
        case_id=record_id if kind == "case" else None,
        meeting_id=record_id if kind == "meeting" else None,
        undone=undone,
    )


def _subject(work: Work, change: Change) -> tuple[str, int, str]:
    """What a change is about: kind and id of the record, and what people call it."""
    match change:
        case CasesAdded(cases=cases):
            return "case", cases[0].id, cases[0].case.parketnummer
        case CaseChanged(case_id=case_id) | CaseMoved(case_id=case_id):
            return "case", case_id, _number(work, case_id)
        case DecisionsAdded(entries=entries):
            return "case", entries[0].case_id, _number(work, entries[0].case_id)
        case MeetingChanged(meeting_id=meeting_id, after=meeting):
            return "meeting", meeting_id, meeting.on.isoformat()
        case _:
            return "person", change.person_id, change.after.name


def _number(work: Work, case_id: int) -> str:
    return work.cases.get(case_id).case.parketnummer
