"""From a meeting to the agenda that is printed."""

from datetime import UTC, date, datetime, time

import pytest

from tests.fakes.clock import DESK
from tests.fakes.store import FakeStore
from tests.reports.examples import deferred, example_case
from triage_app.domain.meetings.meeting import AgendaItem, Lane, Meeting, MeetingSeries
from triage_app.domain.people.person import Function, Organisation, Person
from triage_app.services.documents.agenda_building import agenda_document
from triage_app.services.documents.values import AgendaDocument

ON = date(2026, 12, 1)


def document(
    *lanes: Lane,
    minutes: int = 10,
    starts_at: time = time(9, 0),
    today: date = ON,
    fixed_at: datetime | None = None,
    decided_on: date = date(2026, 11, 3),
) -> AgendaDocument:
    store = FakeStore()
    with store.begin(DESK, "test") as work:
        work.people.add(
            Person(name="mr. E. Voorbeeld", organisation=Organisation.OM, function=Function.PROSECUTOR)
        )
        cases = [work.cases.add(example_case(number)) for number in range(len(lanes))]
        for stored in cases:
            work.decisions.append(stored.id, deferred(on=decided_on), datetime(2026, 11, 3, 9, tzinfo=UTC))
        series = work.meetings.add_series(MeetingSeries(name="Triage", parket="Limburg"))
        items = tuple(
            AgendaItem(case_id=stored.id, code=str(place), lane=lane, minutes=minutes, question="Hoe?")
            for place, (stored, lane) in enumerate(zip(cases, lanes, strict=True), 1)
        )
        meeting = work.meetings.add(
            Meeting(
                series_id=series.id,
                on=ON,
                starts_at=starts_at,
                place="zaal 1",
                items=items,
                agenda_version=1 if fixed_at else 0,
                fixed_at=fixed_at,
            )
        )
        return agenda_document(work, meeting, today, demo=True)


def test_items_stand_in_blocks_by_lane_in_their_order() -> None:
    made = document(Lane.NOT_READY, Lane.DISCUSS, Lane.WITHOUT_DISCUSSION, Lane.DISCUSS)

    assert [(block.lane, [item.code for item in block.items]) for block in made.blocks] == [
        (Lane.DISCUSS, ["2", "4"]),
        (Lane.WITHOUT_DISCUSSION, ["3"]),
        (Lane.NOT_READY, ["1"]),
    ]
    assert [block.starts_at for block in made.blocks] == [time(9, 0), None, None]
    assert [item.code for item in made.items] == ["2", "4", "3", "1"]


def test_only_discussion_takes_time() -> None:
    assert document(Lane.DISCUSS, Lane.NOT_READY, Lane.DISCUSS).ends_at == time(9, 20)
    assert document(Lane.NOT_READY).ends_at is None


def test_a_meeting_past_midnight_has_no_end() -> None:
    assert document(Lane.DISCUSS, starts_at=time(23, 55)).ends_at is None


def test_the_meeting_is_told_whole() -> None:
    made = document(Lane.DISCUSS, fixed_at=datetime(2026, 11, 27, 15, 10, tzinfo=UTC))

    assert (made.series, made.parket, made.place, made.on) == ("Triage", "Limburg", "zaal 1", ON)
    assert made.issue.version == 1
    assert f"{made.issue.issued_at:%d-%m-%Y %H:%M}" == "27-11-2026 16:10"
    assert made.issue.demo
    assert made.items[0].case.prosecutor == "mr. E. Voorbeeld"


def test_a_draft_has_no_version_or_moment() -> None:
    assert document(Lane.DISCUSS).issue.version == 0
    assert document(Lane.DISCUSS).issue.issued_at is None


@pytest.mark.parametrize(
    ("today", "decided_on", "known"),
    [
        (date(2026, 11, 20), date(2026, 11, 20), 1),
        (date(2026, 12, 9), date(2026, 12, 8), 1),
        (date(2026, 12, 5), date(2026, 12, 8), 0),
        (date(2026, 11, 13), date(2026, 12, 1), 0),
    ],
)
def test_what_is_decided_later_is_not_on_it(today: date, decided_on: date, known: int) -> None:
    made = document(Lane.DISCUSS, today=today, decided_on=decided_on)

    assert len(made.items[0].case.decisions) == known


def test_a_case_without_prosecutor_names_none() -> None:
    store = FakeStore()
    with store.begin(DESK, "test") as work:
        case = work.cases.add(example_case().model_copy(update={"prosecutor_id": None}))
        series = work.meetings.add_series(MeetingSeries(name="Triage"))
        item = AgendaItem(case_id=case.id, code="1")
        meeting = work.meetings.add(Meeting(series_id=series.id, on=ON, items=(item,)))
        made = agenda_document(work, meeting, ON, demo=False)

    assert made.items[0].case.prosecutor == ""
