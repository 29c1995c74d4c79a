from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage_app.domain.meetings.agenda import fixed, moved, with_items
from triage_app.domain.meetings.meeting import AgendaItem, Meeting, MeetingState
from triage_app.errors import NotFound, RuleBroken


def item(case_id: int) -> AgendaItem:
    return AgendaItem(case_id=case_id, code="0")


def meeting(*case_ids: int) -> Meeting:
    return with_items(Meeting(series_id=1, on=date(2026, 12, 1)), tuple(item(one) for one in case_ids))


def codes(one: Meeting) -> dict[int, str]:
    return {item.case_id: item.code for item in one.items}


def test_codes_follow_the_order_until_the_agenda_is_fixed() -> None:
    assert codes(meeting(7, 8, 9)) == {7: "1", 8: "2", 9: "3"}
    assert codes(moved(meeting(7, 8, 9), 9, -1)) == {7: "1", 9: "2", 8: "3"}


@given(st.lists(st.integers(1, 30), unique=True, min_size=1), st.data())
def test_moving_neither_drops_nor_doubles_an_item(case_ids: list[int], data: st.DataObject) -> None:
    one = meeting(*case_ids)
    case_id = data.draw(st.sampled_from(case_ids))
    step = data.draw(st.integers(-40, 40))
    after = moved(one, case_id, step)
    assert sorted(codes(after)) == sorted(case_ids)
    at = [item.case_id for item in after.items].index(case_id)
    assert at == min(max(case_ids.index(case_id) + step, 0), len(case_ids) - 1)


@given(st.lists(st.integers(1, 30), unique=True, min_size=1), st.data())
def test_a_fixed_code_stays_with_its_item_whatever_happens_to_the_order(
    case_ids: list[int], data: st.DataObject
) -> None:
    one = fixed(meeting(*case_ids))
    before = codes(one)
    for new in data.draw(st.lists(st.integers(31, 99), unique=True, max_size=30)):
        at = data.draw(st.integers(0, len(one.items)))
        one = with_items(one, (*one.items[:at], item(new), *one.items[at:]))
    one = moved(one, data.draw(st.sampled_from(case_ids)), data.draw(st.integers(-5, 5)))
    after = codes(one)
    assert {case_id: after[case_id] for case_id in before} == before
    assert len(set(after.values())) == len(after)


def test_a_late_item_gets_the_code_before_it_with_a_letter() -> None:
    one = fixed(meeting(7, 8))
    late = with_items(one, (one.items[0], item(20), item(21), one.items[1], item(22)))
    assert codes(late) == {7: "1", 20: "1a", 21: "1b", 8: "2", 22: "2a"}


def test_fixing_counts_versions_and_refuses_an_empty_agenda() -> None:
    once = fixed(meeting(7))
    assert (once.state, once.agenda_version, fixed(once).agenda_version) == (MeetingState.FIXED, 1, 2)
    with pytest.raises(RuleBroken, match=r"agenda\.empty"):
        fixed(meeting())


def test_a_case_stands_on_an_agenda_once() -> None:
    with pytest.raises(RuleBroken, match=r"agenda\.case_twice"):
        meeting(7, 7)


def test_moving_what_is_not_listed_is_refused() -> None:
    with pytest.raises(NotFound):
        moved(meeting(7), 8, 1)
