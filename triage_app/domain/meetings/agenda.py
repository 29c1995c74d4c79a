"""The agenda: codes that stay with their items, order, and moving an item."""

from triage_app.domain.meetings.meeting import AgendaItem, Meeting, MeetingState
from triage_app.errors import NotFound, RuleBroken

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def with_items(meeting: Meeting, items: tuple[AgendaItem, ...]) -> Meeting:
    """The meeting with these items, coded.

    Until an agenda is fixed the codes follow the order; from then on an item keeps its code and a later one
    gets the code before it with a letter (``12a``).

    Raises:
        RuleBroken: ``agenda.case_twice``.
    """
    if len({item.case_id for item in items}) != len(items):
        raise RuleBroken("agenda.case_twice")
    if meeting.agenda_version == 0:
        coded = tuple(item.model_copy(update={"code": str(n)}) for n, item in enumerate(items, 1))
    else:
        coded = _keep_codes(meeting, items)
    return meeting.model_copy(update={"items": coded})


def _keep_codes(meeting: Meeting, items: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
    known = {item.case_id: item.code for item in meeting.items}
    taken = set(known.values())
    coded: list[AgendaItem] = []
    before = "0"
    for item in items:
        code = known.get(item.case_id) or _free_code(before, taken)
        taken.add(code)
        before = code.rstrip(_LETTERS)
        coded.append(item.model_copy(update={"code": code}))
    return tuple(coded)


def _free_code(before: str, taken: set[str]) -> str:
    singles = (before + letter for letter in _LETTERS)
    doubles = (before + first + second for first in _LETTERS for second in _LETTERS)
    return next(code for code in (*singles, *doubles) if code not in taken)


def moved(meeting: Meeting, case_id: int, step: int) -> Meeting:
    """The meeting with one item moved up (negative) or down; at an end it stays where it is.

    Raises:
        NotFound: ``agenda.item_unknown``.
    """
    items = list(meeting.items)
    at = next((n for n, item in enumerate(items) if item.case_id == case_id), None)
    if at is None:
        raise NotFound("agenda.item_unknown")
    to = min(max(at + step, 0), len(items) - 1)
    items.insert(to, items.pop(at))
    return with_items(meeting, tuple(items))


def fixed(meeting: Meeting) -> Meeting:
    """The meeting with its agenda fixed under the next number.

    Raises:
        RuleBroken: ``agenda.empty``.
    """
    if not meeting.items:
        raise RuleBroken("agenda.empty")
    return meeting.model_copy(
        update={"state": MeetingState.FIXED, "agenda_version": meeting.agenda_version + 1}
    )
