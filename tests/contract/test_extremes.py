"""What people type at the edges: numbers no record has, days at the ends of the calendar, any text."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fakes.clock import DESK, NOW
from tests.fakes.examples import DAY, SERIES, decision, item, meeting, person, plain
from triage_app.errors import NotFound
from triage_app.services.cases.query import CaseQuery
from triage_app.services.ports import Store

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@pytest.mark.parametrize("unlikely", [0, -1, 2**63, 2**200])
def test_numbers_no_record_has_are_unknown(store: Store, unlikely: int) -> None:
    with store.begin(DESK, "look") as work:
        for ask in (
            lambda: work.cases.get(unlikely),
            lambda: work.people.get(unlikely),
            lambda: work.meetings.get(unlikely),
            lambda: work.meetings.version(unlikely, 1),
            lambda: work.meetings.version(1, unlikely),
            lambda: work.imports.get(unlikely),
            lambda: work.lists.row(unlikely, DAY),
            lambda: work.decisions.append(unlikely, decision(), NOW),
            lambda: work.cases.restore(unlikely),
        ):
            with pytest.raises(NotFound):
                ask()
        assert work.cases.many([unlikely]) == {}
        assert work.decisions.of_case(unlikely) == ()
        assert work.requests.of_case(unlikely) == ()


@pytest.mark.parametrize("day", [date.min, date(1, 2, 3), date(9999, 12, 1), date.max])
def test_any_day_of_the_calendar_can_be_stored_and_listed(store: Store, day: date) -> None:
    custody = {"title": "detention", "since": day, "suspended_on": day, "arrested_on": day}
    case = plain(1, hearings=({"on": day},), custody=custody, tbs={"ended_on": day}, aspects_judged_on=day)
    with store.begin(DESK, "case.add") as work:
        added = work.cases.add(case.model_copy(update={"registered_on": day}))
        work.decisions.append(added.id, decision("U", deferred_until=day, decided_on=day), NOW)
    with store.reading(DESK) as work:
        assert work.cases.get(added.id).case.hearings[0].on == day
        for asked in (DAY, day, date.min, date.max):
            assert work.lists.count(CaseQuery(asked)) in {0, 1}


@given(texts)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_out_as_it_went_in(store: Store, text: str) -> None:
    with store.begin(DESK, "type") as work:
        count = len(work.cases.every())
        case = plain(count, aspects_reason=text, custody={"title": "other", "place": text})
        added = work.cases.add(case)
        work.decisions.append(added.id, decision(reasoning=text), NOW)
        someone = work.people.add(person(f"x{text}"))
        planned = work.meetings.add(
            meeting(
                work.meetings.add_series(SERIES.model_copy(update={"name": text})).id,
                item(added.id).model_copy(update={"question": text}),
            )
        )
    with store.reading(DESK) as work:
        assert work.cases.get(added.id).case == case
        assert work.decisions.of_case(added.id)[0].decision.reasoning == text
        assert work.people.get(someone.id).person.name == f"x{text}"
        assert work.meetings.get(planned.id).meeting.items[0].question == text
