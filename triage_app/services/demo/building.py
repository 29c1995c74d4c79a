"""Filling an empty register with synthetic people, cases, decisions, requests and meetings."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from random import Random
from typing import TypeVar

from triage_app.domain.decisions.decide import check_decision
from triage_app.domain.decisions.decision import Decision, EntryKind
from triage_app.services.actor import Actor, Clock
from triage_app.services.demo.meetings import fix_held, hold, plan_coming, put_on_agenda
from triage_app.services.demo.people import engage
from triage_app.services.demo.plots import Planned, plan
from triage_app.services.demo.scribe import Held
from triage_app.services.demo.stories import Stories, Story
from triage_app.services.people.registering import actor_for
from triage_app.services.ports import Store, Work

STANDARD_CASES = 120
STANDARD_SEED = 1
CHUNK = 2000
"""Cases to a unit of work."""

PURPOSE = "demo.build"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Built:
    """How much the register holds now."""

    cases: int
    requests: int
    meetings: int


def build(store: Store, clock: Clock, account: str, chance: Random, cases: int = STANDARD_CASES) -> Built:
    """Fill an empty register. The same chance on the same day gives the same register.

    Args:
        store: An empty register, marked as demo.
        clock: Everything lies around its day; nothing is recorded after its moment.
        account: The account of the operating system; the first prosecutor is tied to it.
        chance: Where chance comes from.
        cases: How many cases, fewer than a million.
    """
    today = clock.today()
    with store.begin(Actor(account=account), PURPOSE) as work:
        cast = engage(work.people, account, today)
    actor = actor_for(store, account)
    with store.begin(actor, PURPOSE) as work:
        held = hold(work, today)
    stories = Stories(chance, clock.now(), today, cast, Held(held.id, held.meeting.on))
    met: list[int] = []
    for chunk in _chunks(plan(cases, chance, today, held.meeting.on), CHUNK):
        told = [stories.tell(one) for one in chunk]
        with store.begin(actor, PURPOSE) as work:
            met += _store(work, chunk, told, today)
    if met:
        with store.begin(actor, PURPOSE) as work:
            put_on_agenda(work, held, met)
        fix_held(store, clock, actor, held)
    plan_coming(store, clock, actor, held)
    with store.reading(actor) as work:
        return Built(cases, work.requests.count(), len(work.meetings.every()))


def _store(work: Work, planned: Sequence[Planned], stories: Sequence[Story], today: date) -> list[int]:
    """Store some stories; give the ids of the cases decided in the held meeting."""
    stored = work.cases.add_many([one.case for one in stories])
    ids = [one.id for one in stored]
    work.requests.add_many(
        [(case_id, request) for case_id, one in zip(ids, stories, strict=True) for request in one.requests]
    )
    by_moment: dict[datetime, list[tuple[int, Decision]]] = defaultdict(list)
    for case_id, story in zip(ids, stories, strict=True):
        if any(entry.decision.kind is not EntryKind.DECISION for entry in story.entries):
            _record(work, case_id, story, today)
            continue
        for entry in story.entries:
            check_decision(entry.decision, (), today)
            by_moment[entry.at].append((case_id, entry.decision))
    for at in sorted(by_moment):
        work.decisions.append_many(by_moment[at], at)
    return [case_id for case_id, one in zip(ids, planned, strict=True) if one.at_meeting]


def _record(work: Work, case_id: int, story: Story, today: date) -> None:
    """Record entries one after the other: a confirmation refers to the one before it."""
    before: int | None = None
    for entry in story.entries:
        decision = entry.decision
        if decision.kind is not EntryKind.DECISION:
            decision = decision.model_copy(update={"refers_to": before})
        check_decision(decision, work.decisions.of_case(case_id), today)
        before = work.decisions.append(case_id, decision, entry.at).id


def _chunks(values: Iterable[T], size: int) -> Iterator[list[T]]:
    remaining = iter(values)
    while chunk := list(islice(remaining, size)):
        yield chunk
