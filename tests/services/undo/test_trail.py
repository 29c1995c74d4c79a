"""What is remembered of what was done."""

from tests.fakes.clock import NOW
from triage_app.services.access.guarded import RIGHT_FOR
from triage_app.services.ports.changes import CaseMoved, Change
from triage_app.services.undo.step import ENDING, REVERSALS
from triage_app.services.undo.trail import LONGEST, Trail

MOVED: tuple[Change, ...] = (CaseMoved(1, trashed=True),)

FOR_GOOD = {
    "case.open": "a look",
    "case.search": "a look",
    "case.list": "a look",
    "decision.withdrawal": "given with a reason of its own; a new decision follows it",
    "series.add": "an empty series harms nobody",
    "meeting.plan": "an empty meeting harms nobody",
    "agenda.fix": "a fixed agenda is kept for good; it may be fixed again",
    "case.link": "a link is taken away by hand",
    "case.unlink": "a link is made anew",
    "case.join": "two cases at once: the link is taken away and the case opened again by hand",
    "case.split": "two cases at once: the new one goes to the trash by hand",
    "case.transfer": "two cases at once: by hand, for the other parket may have begun",
    "case.copy": "what left cannot be taken back",
    "case.export": "what left cannot be taken back",
    "watch.arrange": "a watch is ended",
    "watch.end": "a watch is arranged anew",
    "person.add": "a person without a function harms nobody",
    "document.agenda": "paper cannot be taken back",
    "document.case_summary": "paper cannot be taken back",
    "document.statement": "paper cannot be taken back",
    "demo.build": "a register of its own",
    "log.open": "a look",
    "log.export": "a file cannot be taken back",
    "retention.keep": "a term is set anew, with its reason",
    "retention.clear": "cleared cases are cleared anew",
    "register.copy": "upkeep",
    "register.restore": "upkeep",
    "register.rekey": "upkeep",
    "register.passphrase": "upkeep",
    "register.recovery_code": "upkeep",
}
"""What is not taken back by undo, and why."""


def numbers(trail: Trail) -> tuple[list[int], list[int]]:
    return [one.number for one in trail.done], [one.number for one in trail.undone]


def test_every_purpose_can_be_taken_back_or_it_is_said_why_not() -> None:
    assert REVERSALS.keys() | ENDING | FOR_GOOD.keys() == RIGHT_FOR.keys()
    assert not REVERSALS.keys() & (ENDING | FOR_GOOD.keys())
    assert {purpose for one in REVERSALS.values() for purpose in (one.back, one.again)} <= RIGHT_FOR.keys()


def test_steps_go_back_and_forth_between_done_and_undone() -> None:
    trail = Trail()
    for _ in range(3):
        trail.add("case.trash", NOW, MOVED)
    trail.took_back(trail.done[-1])
    trail.took_back(trail.done[-1])
    assert numbers(trail) == ([1], [3, 2])
    trail.did_again(trail.undone[-1], (CaseMoved(9, trashed=True),))
    assert numbers(trail) == ([1, 2], [3])
    assert trail.done[-1].changes == (CaseMoved(9, trashed=True),)
    trail.forget(trail.undone[0])
    trail.forget(trail.done[0])
    assert numbers(trail) == ([2], [])


def test_something_new_ends_what_could_be_done_again() -> None:
    trail = Trail()
    trail.add("case.trash", NOW, MOVED)
    trail.took_back(trail.done[0])
    trail.add("case.change", NOW, MOVED)
    assert numbers(trail) == ([2], [])


def test_looks_and_work_that_changed_nothing_are_not_remembered() -> None:
    trail = Trail()
    trail.add("case.open", NOW, MOVED)
    trail.add("case.change", NOW, ())
    assert numbers(trail) == ([], [])


def test_after_an_import_or_an_erasure_nothing_before_is_taken_back() -> None:
    for purpose in ENDING:
        trail = Trail()
        trail.add("case.trash", NOW, MOVED)
        trail.add("case.trash", NOW, MOVED)
        trail.took_back(trail.done[-1])
        trail.add(purpose, NOW, MOVED)
        assert numbers(trail) == ([], [])


def test_it_forgets_the_oldest_first() -> None:
    trail = Trail()
    for _ in range(LONGEST + 2):
        trail.add("case.trash", NOW, MOVED)
    assert numbers(trail)[0] == list(range(3, LONGEST + 3))
