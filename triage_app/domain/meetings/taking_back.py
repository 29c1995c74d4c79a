"""Taking back a change of an agenda, also where others changed other items of it since."""

from collections.abc import Iterable

from triage_app.domain.meetings.meeting import AgendaItem
from triage_app.errors import RuleBroken

Items = tuple[AgendaItem, ...]


def taken_back(now: Items, before: Items, after: Items) -> Items:
    """The items as they are now, with what changed from ``before`` to ``after`` as it was.

    Codes are those the items had; whoever stores them codes them anew.

    Raises:
        RuleBroken: ``undo.changed_since`` where an item of that change is no longer as the change left it.
    """
    was, became = ({item.case_id: item for item in items} for items in (before, after))
    said, left, current = _uncoded(before), _uncoded(after), _uncoded(now)
    touched = {one for one in {**was, **became} if said.get(one) != left.get(one)}
    if any(current.get(one) != left.get(one) for one in touched):
        raise RuleBroken("undo.changed_since")
    added = touched - was.keys()
    items = [
        was[item.case_id] if item.case_id in touched else item for item in now if item.case_id not in added
    ]
    staying = was.keys() & became.keys()
    if _order(before, staying) != _order(after, staying):
        if _order(now, staying) != _order(after, staying):
            raise RuleBroken("undo.changed_since")
        items = _in_order(items, _order(before, staying))
    for at, item in enumerate(before):
        if item.case_id not in became:
            items.insert(_place(items, before[:at]), was[item.case_id])
    return tuple(items)


def _uncoded(items: Items) -> dict[int, AgendaItem]:
    """The items by case, without their codes: those follow from the order."""
    return {item.case_id: item.model_copy(update={"code": "0"}) for item in items}


def _order(items: Items, cases: Iterable[int]) -> list[int]:
    wanted = set(cases)
    return [item.case_id for item in items if item.case_id in wanted]


def _in_order(items: list[AgendaItem], order: list[int]) -> list[AgendaItem]:
    """The items of these cases in this order, on the places they hold together; the others stay put."""
    moving = {item.case_id: item for item in items if item.case_id in set(order)}
    following = iter(case_id for case_id in order if case_id in moving)
    return [moving[next(following)] if item.case_id in moving else item for item in items]


def _place(items: list[AgendaItem], leaders: Items) -> int:
    """Behind the nearest of these that is still there; in front of all without one."""
    places = {item.case_id: at for at, item in enumerate(items)}
    return next((places[one.case_id] + 1 for one in reversed(leaders) if one.case_id in places), 0)
