"""An agenda with a change taken back, also where others changed other items since."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage_app.domain.meetings.meeting import AgendaItem, PoolReason
from triage_app.domain.meetings.taking_back import taken_back
from triage_app.errors import RuleBroken


def item(case_id: int, question: str = "") -> AgendaItem:
    return AgendaItem(case_id=case_id, code=str(case_id), reasons=(PoolReason.BY_HAND,), question=question)


def items(*case_ids: int) -> tuple[AgendaItem, ...]:
    return tuple(item(one) for one in case_ids)


def order(found: tuple[AgendaItem, ...]) -> list[int]:
    return [one.case_id for one in found]


agendas = st.lists(st.integers(1, 6), unique=True).map(lambda ids: items(*ids))


@given(before=agendas, after=agendas)
def test_where_nothing_happened_since_all_is_as_it_was(
    before: tuple[AgendaItem, ...], after: tuple[AgendaItem, ...]
) -> None:
    assert taken_back(after, before, after) == before


@given(before=agendas, after=agendas, more=st.lists(st.integers(7, 9), unique=True))
def test_what_others_put_on_it_since_stays(
    before: tuple[AgendaItem, ...], after: tuple[AgendaItem, ...], more: list[int]
) -> None:
    found = order(taken_back((*after, *items(*more)), before, after))
    assert [one for one in found if one not in more] == order(before)
    assert [one for one in found if one in more] == more


def test_an_item_taken_off_comes_back_behind_the_one_it_stood_behind() -> None:
    assert order(taken_back(items(4, 1, 3), items(1, 2, 3), items(1, 3))) == [4, 1, 2, 3]
    assert order(taken_back(items(3), items(2, 3), items(3))) == [2, 3]


def test_an_item_somebody_changed_since_is_not_taken_back() -> None:
    with pytest.raises(RuleBroken, match=r"undo\.changed_since"):
        taken_back((item(1, "nieuw"),), (), items(1))
    with pytest.raises(RuleBroken, match=r"undo\.changed_since"):
        taken_back(items(1), (item(1, "oud"),), (item(1, "van ons"),))


def test_an_order_somebody_changed_since_is_not_taken_back() -> None:
    with pytest.raises(RuleBroken, match=r"undo\.changed_since"):
        taken_back(items(3, 2, 1), items(1, 2, 3), items(2, 1, 3))


def test_a_new_code_alone_is_no_change() -> None:
    recoded = item(1).model_copy(update={"code": "12a"})
    assert order(taken_back((recoded,), items(2, 1), items(1))) == [2, 1]
