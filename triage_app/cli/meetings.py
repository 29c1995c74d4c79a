"""Meetings: the list, and planning one."""

from collections import Counter
from collections.abc import Iterator, Sequence

from triage_app.cli.answer import Answer
from triage_app.cli.call import Call
from triage_app.cli.command import Command
from triage_app.cli.parser import Parser
from triage_app.cli.text import shown, table
from triage_app.domain.meetings.meeting import Lane, StoredMeeting
from triage_app.words import Language, say


def every(call: Call) -> Answer:
    """All meetings, the latest first."""
    with call.reading() as app:
        meetings = app.meetings.every()
    return Answer([document(one) for one in meetings], lambda language: _lines(meetings, language))


def plan(call: Call) -> Answer:
    """Plan a meeting, filled from the pool where that is asked.

    Raises:
        NotFound: ``series.unknown``.
        RuleBroken: ``meeting.day_taken``.
    """
    on = call.a_day(call.given.date, "date")
    with call.writing() as app:
        planned = app.meetings.plan(on, call.given.series)
        if call.given.fill:
            planned = app.meetings.fill(planned.id)
    return Answer(document(planned), lambda language: _lines([planned], language))


def document(stored: StoredMeeting) -> dict[str, object]:
    """A meeting as a JSON document; ``late`` counts the items added with a reason after the cut-off."""
    meeting = stored.meeting
    lanes = Counter(item.lane for item in meeting.items)
    return {
        "id": stored.id,
        "on": meeting.on.isoformat(),
        "items": len(meeting.items),
        "lanes": {lane.value: lanes[lane] for lane in Lane},
        "late": sum(bool(item.late_reason) for item in meeting.items),
        "state": meeting.state.value,
    }


def _lines(meetings: Sequence[StoredMeeting], language: Language) -> Iterator[str]:
    headings = [say(f"cli.column.{name}", language) for name in ("id", "on", "items")]
    headings += [say(f"lane.{lane}", language) for lane in Lane]
    headings.append(say("cli.column.state", language))
    yield from table(headings, (_cells(one, language) for one in meetings))


def _cells(stored: StoredMeeting, language: Language) -> tuple[str, ...]:
    meeting = stored.meeting
    lanes = Counter(item.lane for item in meeting.items)
    return (
        str(stored.id),
        shown(meeting.on),
        str(len(meeting.items)),
        *(str(lanes[lane]) for lane in Lane),
        say(f"meeting_state.{meeting.state}", language),
    )


def _plan_arguments(parser: Parser) -> None:
    parser.add_argument("date", metavar="DATE")
    parser.add_argument("--series", metavar="S")
    parser.add_argument("--fill", action="store_true")


COMMANDS = (
    Command("meeting list", "", every),
    Command("meeting plan", "DATE [--series S] [--fill]", plan, _plan_arguments),
)
