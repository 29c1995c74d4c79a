"""Meetings."""

from datetime import timedelta

import pytest

from tests.cli.running import Terminal
from triage_app.bootstrap import SystemClock

MEETING = {"id", "on", "items", "lanes", "late", "state"}
LANES = {"discuss", "without_discussion", "not_ready"}


def test_the_list_has_exactly_the_keys_of_the_surface(demo: Terminal) -> None:
    ran = demo.json("meeting", "list")

    assert ran.code == 0
    assert [one["state"] for one in ran.data] == ["planned", "fixed"]
    for one in ran.data:
        assert set(one) == MEETING
        assert set(one["lanes"]) == LANES
        assert sum(one["lanes"].values()) == one["items"] > 0
        assert one["late"] == 0


def test_a_meeting_is_planned_and_filled_from_the_pool(demo: Terminal) -> None:
    ran = demo.json("meeting", "plan", "+3w", "--fill")

    assert ran.code == 0
    assert set(ran.data) == MEETING
    assert ran.data["on"] == (SystemClock().today() + timedelta(days=21)).isoformat()
    assert ran.data["items"] >= len(demo.json("silence").data)
    assert demo.json("meeting", "list").data[0] == ran.data


def test_planning_happens_today_whatever_day_is_looked_at(empty: Terminal) -> None:
    ran = empty.json("meeting", "plan", "vandaag", "--on", "1-1-2020")

    assert (ran.code, ran.data["items"]) == (0, 0)
    assert ran.data["on"] == SystemClock().today().isoformat()


def test_people_read_a_table(demo: Terminal) -> None:
    planned, listed = demo.on("meeting", "plan", "+3w"), demo.on("meeting", "list", "--lang", "en")

    assert "gepland" in planned.out
    assert "agenda fixed" in listed.out
    assert len(listed.out.splitlines()) == 5


@pytest.mark.parametrize(
    ("arguments", "code", "field"),
    [
        (("nooit",), "date.unreadable", "date"),
        (("+3w", "--series", "Onbekend"), "series.unknown", "series"),
        ((), "arguments.incomplete", None),
    ],
)
def test_wrong_use_is_told_with_two(
    demo: Terminal, arguments: tuple[str, ...], code: str, field: str | None
) -> None:
    ran = demo.json("meeting", "plan", *arguments)

    assert ran.code == 2
    assert (ran.error["code"], ran.error["field"]) == (code, field)
    assert len(demo.json("meeting", "list").data) == 2


def test_a_day_is_taken_once(demo: Terminal) -> None:
    demo.json("meeting", "plan", "+3w")

    assert demo.json("meeting", "plan", "+3w", "--series", "triage-overleg ZEDEN").error["code"] == (
        "meeting.day_taken"
    )
