"""Undo and redo at random: the register ends as if only what still stands had ever been done."""

import random
from collections.abc import Callable, Iterator
from contextlib import nullcontext, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.fakes.clock import FixedClock
from tests.fakes.examples import DAY, number, plain
from tests.fakes.keys import FakeKeys
from tests.fakes.registers import new_register, opened
from tests.fakes.store import FakeStore
from tests.fakes.upkeep import FakeUpkeep
from tests.proving.row import Row
from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.decisions.decision import Outcome
from triage_app.domain.decisions.log import effective
from triage_app.domain.meetings.meeting import Lane, Meeting, MeetingSeries
from triage_app.domain.people.person import Function, Organisation, Person
from triage_app.errors import Problem
from triage_app.services.actor import Actor
from triage_app.services.app import App
from triage_app.services.cases.query import CaseQuery, View
from triage_app.services.decisions.deciding import Proposal
from triage_app.services.ports import Store
from triage_app.wiring import wired

ON_DISK_AT_ONCE = 25
"""So many sequences share a register on disk: each has cases and a meeting of its own."""
KNOWN, NEW = 4, 3
"""How many cases a sequence begins with, and how many more it may add."""
DEEDS = 24
_TOLD = ("differ", "refused", "deeds", "undone", "redone")
_CONTROL = "the same against all that was ever done: must differ"


@dataclass(frozen=True)
class World:
    """A register, and what one sequence calls its own in it.

    Args:
        app: Its use cases, with a trail of their own.
        base: The first of its case numbers.
        meeting_id: Its meeting.
        person_id: Its person, besides the prosecutor who works.
    """

    app: App
    base: int
    meeting_id: int
    person_id: int

    def case(self, at: int) -> StoredCase:
        """The case outside the trash with this number. Raises NotFound."""
        showing = self.app.showing
        return showing.whole(showing.id_of(number(self.base + at)), DAY).stored


@dataclass(frozen=True)
class Deed:
    """Something done: its name, and how it is done in a world."""

    name: str
    act: Callable[[World], object]


def run(folder: Path, count: int, on_disk: int, seed: int = 5) -> list[Row]:
    """Play so many sequences, the first ``on_disk`` of them on registers on disk, the rest in memory."""
    same: dict[str, int | str] = {"differ": 0, "refused": 0, "undone": "some", "redone": "some"}
    return [
        _row("undo and redo at random, on disk", on_disk, _on_disk(folder), seed, same),
        _row("undo and redo at random, in memory", count - on_disk, _in_memory(), seed, same),
        _row(_CONTROL, min(count, 100), _in_memory(), seed, {"differ": "some"}),
    ]


def _row(
    what: str, count: int, pairs: Iterator[tuple[World, World]], seed: int, expected: dict[str, int | str]
) -> Row:
    found = dict.fromkeys(_TOLD, 0)
    for at in range(count):
        told = play(random.Random(f"{seed}/{what}/{at}"), next(pairs), everything=what == _CONTROL)
        for name, times in told.items():
            found[name] += times
    return Row("undo", what, count, found, expected)


def play(dice: random.Random, pair: tuple[World, World], *, everything: bool = False) -> dict[str, int]:
    """Do, undo and redo in one world; do what still stands (or everything) in the other; compare them."""
    world, replayed = pair
    undoing = world.app.undoing
    told = dict.fromkeys(_TOLD, 0)
    by_step: dict[int, Deed] = {}
    for _ in range(DEEDS):
        kind = dice.choices(("do", "undo", "redo", "far"), (5, 3, 2, 1))[0]
        if kind == "do":
            deed = _deed(dice)
            with suppress(Problem):
                _, step = undoing.doing(lambda: deed.act(world))  # noqa: B023 - done at once
                if step is not None:
                    by_step[step] = deed
                    told["deeds"] += 1
            continue
        steps = undoing.history()
        moves = [one for one in steps if one.undone is (kind == "redo")] if kind != "far" else list(steps)
        if not moves:
            continue
        try:
            if kind == "far":
                there = dice.choice(moves)
                told["redone" if there.undone else "undone"] += len(undoing.go_to(there.number))
            else:
                getattr(undoing, kind)()
                told["undone" if kind == "undo" else "redone"] += 1
        except Problem:
            told["refused"] += 1
    standing = {one.number for one in undoing.history() if not one.undone}
    for number_of_step, deed in by_step.items():
        if everything or number_of_step in standing:
            with suppress(Problem) if everything else nullcontext():
                deed.act(replayed)
    told["differ"] = int(not _same(picture(world), picture(replayed)))
    return told


def picture(world: World) -> dict[str, Any]:
    """What a world holds, in words that say nothing of ids and versions."""
    app = world.app
    own = {number(world.base + at) for at in range(KNOWN + NEW)}
    names: dict[int, str] = {}
    living: dict[str, Any] = {}
    trashed: list[dict[str, Any]] = []
    with app.store.reading(app.actor) as work:
        for view in (View.ALL, View.TRASH):
            for row in work.lists.page(CaseQuery(DAY, view)):
                if row.parketnummer not in own:
                    continue
                names[row.id] = row.parketnummer
                case = work.cases.get(row.id).case.model_dump(mode="json", exclude={"prosecutor_id"})
                counting = effective(work.decisions.of_case(row.id))
                taken = None if counting is None else counting.entry.decision
                said = None if taken is None else (taken.outcome, taken.reasoning, taken.taken_by.name)
                if view is View.ALL:
                    living[row.parketnummer] = (case, said, row.standing)
                else:
                    trashed.append(case)
        meeting = work.meetings.get(world.meeting_id).meeting
        person = work.people.get(world.person_id).person.model_dump(mode="json", exclude={"os_account"})
    items = [(names[one.case_id], one.code, one.question, one.lane, one.minutes) for one in meeting.items]
    return {"living": living, "trashed": trashed, "items": items, "person": person}


def _same(played: dict[str, Any], replayed: dict[str, Any]) -> bool:
    """A case whose entry was undone lies in the trash of one and was never in the other."""
    alike = all(played[name] == replayed[name] for name in ("living", "items", "person"))
    return alike and all(case in played["trashed"] for case in replayed["trashed"])


def _in_memory() -> Iterator[tuple[World, World]]:
    while True:
        yield _world(FakeStore(FixedClock()), 1), _world(FakeStore(FixedClock()), 1)


def _on_disk(folder: Path) -> Iterator[tuple[World, World]]:
    count = 0
    while True:
        stores = []
        for side in "ab":
            place = folder / f"{count}{side}"
            place.mkdir(parents=True)
            stores.append(opened(new_register(place / "register.db"), FixedClock()))
        for at in range(ON_DISK_AT_ONCE):
            count += 1
            base = 1 + at * (KNOWN + NEW)
            yield _world(stores[0], base), _world(stores[1], base)
        for store in stores:
            store.close()


def _world(store: Store, base: int) -> World:
    nobody = Actor(account="proef")
    with store.begin(nobody, "demo.build") as work:
        prosecutor = next(iter(work.people.every()), None) or work.people.add(
            Person(name="Officier Een", organisation=Organisation.OM, function=Function.PROSECUTOR)
        )
        other = work.people.add(
            Person(name=f"Mens {base}", organisation=Organisation.NIFP, function=Function.ADVISER)
        )
        series = next(iter(work.meetings.every_series()), None) or work.meetings.add_series(
            MeetingSeries(name="Reeks")
        )
        for at in range(KNOWN):
            work.cases.add(plain(base + at))
        meeting = work.meetings.add(Meeting(series_id=series.id, on=DAY + timedelta(days=base)))
    actor = replace(
        nobody, person_id=prosecutor.id, name=prosecutor.person.name, function=Function.PROSECUTOR
    )
    app = wired(store, FixedClock(), actor, FakeKeys(), FakeUpkeep())
    return World(app, base, meeting.id, other.id)


def _deed(dice: random.Random) -> Deed:
    at = dice.randrange(KNOWN + NEW)
    word = f"woord {dice.randrange(1000)}"
    step = dice.choice((-2, -1, 1, 2))
    name, act = dice.choice(
        (
            ("add", lambda world: world.app.entry.add(_case(world, at, word))),
            ("change", lambda world: _change(world, at, {"research_handle": word})),
            (
                "change",
                lambda world: _change(world, at, {"suspect": {"initials": word[:8], "birth_year": 1990}}),
            ),
            ("close", lambda world: _change(world, at, {"closed_on": DAY, "closed_how": "judgment"})),
            ("trash", lambda world: world.app.entry.trash(world.case(at))),
            ("shield", lambda world: world.app.handling.shield(world.case(at).id, word)),
            ("dispute", lambda world: world.app.handling.dispute(world.case(at).id, word)),
            ("decide", lambda world: _decide(world, at, Outcome.REQUEST, word)),
            ("decide", lambda world: _decide(world, at, Outcome.NO_ASPECTS, word)),
            ("list", lambda world: world.app.meetings.add_cases(world.meeting_id, (world.case(at).id,))),
            ("list", lambda world: world.app.meetings.add_cases(world.meeting_id, (world.case(at).id,))),
            ("unlist", lambda world: world.app.meetings.remove(world.meeting_id, world.case(at).id)),
            ("move", lambda world: world.app.meetings.move(world.meeting_id, world.case(at).id, step)),
            ("item", lambda world: _item(world, at, word)),
            ("person", lambda world: _person(world, word)),
        )
    )
    return Deed(name, act)


def _case(world: World, at: int, word: str) -> Case:
    return plain(world.base + at, research_handle=word)


def _change(world: World, at: int, fields: dict[str, object]) -> object:
    stored = world.case(at)
    changed = Case.model_validate({**stored.case.__dict__, **fields})
    return world.app.entry.save(stored, changed)


def _decide(world: World, at: int, outcome: Outcome, word: str) -> object:
    return world.app.deciding.decide(world.case(at).id, Proposal(outcome, reasoning=word))


def _item(world: World, at: int, word: str) -> object:
    case_id = world.case(at).id
    items = world.app.meetings.get(world.meeting_id).meeting.items
    for item in items:
        if item.case_id == case_id:
            changed = item.model_copy(update={"question": word, "lane": Lane.NOT_READY, "minutes": 5})
            return world.app.meetings.change_item(world.meeting_id, changed)
    return None


def _person(world: World, word: str) -> object:
    stored = next(one for one in world.app.people.every() if one.id == world.person_id)
    return world.app.people.save(stored, stored.person.model_copy(update={"name": word}))
