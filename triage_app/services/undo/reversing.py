"""Taking one change back and doing it again, inside a unit of work.

Both look first whether what the change left is still there: what somebody else did since is never lost.
"""

from typing import TypeVar

from triage_app.domain.audit.kinds import Kind
from triage_app.domain.audit.line import LogQuery
from triage_app.domain.decisions.decide import check_decision
from triage_app.domain.decisions.decision import Decision, EntryKind, StoredDecision
from triage_app.domain.decisions.log import effective
from triage_app.domain.meetings.agenda import with_items
from triage_app.domain.meetings.meeting import Meeting
from triage_app.domain.meetings.taking_back import taken_back
from triage_app.domain.value import Value
from triage_app.errors import RuleBroken
from triage_app.services.actor import Clock
from triage_app.services.cases.trashing import to_trash
from triage_app.services.decisions.deciding import taker
from triage_app.services.history import changed_fields
from triage_app.services.ports import Work
from triage_app.services.ports.changes import (
    CaseChanged,
    CaseMoved,
    CasesAdded,
    Change,
    DecisionsAdded,
    MeetingChanged,
    PersonChanged,
)
from triage_app.services.validation import validated
from triage_app.words import say

V = TypeVar("V", bound=Value)


def take_back(work: Work, change: Change, clock: Clock) -> None:
    """Put back what a change replaced.

    Raises:
        RuleBroken: ``undo.changed_since``, ``undo.decided_since``, ``undo.printed``, ``case.on_agenda``.
        NotFound: what it changed is gone.
    """
    match change:
        case CasesAdded(cases=cases):
            for stored in cases:
                _unmake(work, stored.id, stored.case, clock)
        case CaseMoved(case_id=case_id, trashed=trashed):
            _move(work, case_id, clock, into_trash=not trashed)
        case CaseChanged(case_id=case_id, before=before, after=after):
            _change_case(work, CaseChanged(case_id, before=after, after=before))
        case DecisionsAdded(entries=entries):
            for entry in entries:
                _withdraw(work, entry, clock)
        case MeetingChanged(meeting_id=meeting_id, before=before, after=after):
            _change_meeting(work, MeetingChanged(meeting_id, before=after, after=before))
        case _:
            _change_person(work, PersonChanged(change.person_id, before=change.after, after=change.before))


def do_again(work: Work, change: Change, clock: Clock) -> Change:
    """Do what was taken back once more, and say what it changed this time. Raises as ``take_back``."""
    match change:
        case CasesAdded(cases=cases):
            for stored in cases:
                work.cases.restore(stored.id)
        case CaseMoved(case_id=case_id, trashed=trashed):
            _move(work, case_id, clock, into_trash=trashed)
        case CaseChanged():
            _change_case(work, change)
        case DecisionsAdded(entries=entries):
            return DecisionsAdded(tuple(_record(work, entry, clock) for entry in entries))
        case MeetingChanged():
            _change_meeting(work, change)
        case _:
            _change_person(work, change)
    return change


def replaced(current: V, before: V, after: V) -> V:
    """A record with the fields in which ``after`` differs from ``before`` as they are in ``after``.

    Raises:
        RuleBroken: ``undo.changed_since`` where one of those fields is not as it is in ``before``.
        FieldProblems: with what others changed since, the fields do not go together.
    """
    names = changed_fields(before, after)
    if any(getattr(current, name) != getattr(before, name) for name in names):
        raise RuleBroken("undo.changed_since")
    return validated(type(current), {**current.__dict__, **{name: getattr(after, name) for name in names}})


def _unmake(work: Work, case_id: int, made: Value, clock: Clock) -> None:
    stored = work.cases.get(case_id)
    if stored.case != made:
        raise RuleBroken("undo.changed_since")
    if effective(work.decisions.of_case(case_id)) is not None:
        raise RuleBroken("undo.decided_since")
    to_trash(work, stored, clock.today())


def _move(work: Work, case_id: int, clock: Clock, *, into_trash: bool) -> None:
    if into_trash:
        to_trash(work, work.cases.get(case_id), clock.today())
    else:
        work.cases.restore(case_id)


def _change_case(work: Work, change: CaseChanged) -> None:
    stored = work.cases.get(change.case_id)
    if work.cases.in_trash(stored.id):
        raise RuleBroken("undo.changed_since")
    work.cases.save(stored.id, stored.version, replaced(stored.case, change.before, change.after))


def _change_person(work: Work, change: PersonChanged) -> None:
    stored = work.people.get(change.person_id)
    work.people.save(stored.id, stored.version, replaced(stored.person, change.before, change.after))


def _change_meeting(work: Work, change: MeetingChanged) -> None:
    stored = work.meetings.get(change.meeting_id)
    items = taken_back(stored.meeting.items, change.after.items, change.before.items)
    here: Meeting = stored.meeting.model_copy(update={"items": ()})
    old, new = (one.model_copy(update={"items": ()}) for one in (change.before, change.after))
    # What belongs to the meeting before it is coded keeps a fixed code, unless another item got it since.
    held = {item.code: item.case_id for item in stored.meeting.items}
    known = tuple(item for item in items if held.get(item.code, item.case_id) == item.case_id)
    meeting = replaced(here, old, new).model_copy(update={"items": known})
    work.meetings.save(stored.id, stored.version, with_items(meeting, items))


def _withdraw(work: Work, entry: StoredDecision, clock: Clock) -> None:
    """An entry is never taken away: a withdrawal behind it says that it was entered by mistake."""
    log = work.decisions.of_case(entry.case_id)
    counting = effective(log)
    if entry.decision.kind is EntryKind.DECISION and (counting is None or counting.entry.id != entry.id):
        raise RuleBroken("undo.changed_since")
    printed = work.audit.page(LogQuery(case_id=entry.case_id, kinds=(Kind.DISCLOSURE,), limit=1))
    if printed and printed[0].at >= entry.recorded_at:
        raise RuleBroken("undo.printed")
    withdrawal = Decision(
        kind=EntryKind.WITHDRAWAL,
        outcome=entry.decision.outcome,
        reasoning=say("undo.withdrawn", "nl"),
        taken_by=taker(work, None, clock.today()),
        decided_on=clock.today(),
        refers_to=entry.id,
    )
    check_decision(withdrawal, log, clock.today())
    work.decisions.append(entry.case_id, withdrawal, clock.now())


def _record(work: Work, entry: StoredDecision, clock: Clock) -> StoredDecision:
    check_decision(entry.decision, work.decisions.of_case(entry.case_id), clock.today())
    return work.decisions.append(entry.case_id, entry.decision, clock.now())
