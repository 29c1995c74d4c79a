"""Taking back and doing again: each way, what refuses it, and what the list of steps says."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta

import pytest

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import DAY, PROSECUTOR, number, plain
from tests.fakes.keys import FakeKeys
from tests.fakes.store import FakeStore
from tests.fakes.upkeep import FakeUpkeep
from triage_app.domain.audit.kinds import Subject
from triage_app.domain.audit.reasons import Because, Disclosure, Reason
from triage_app.domain.cases.case import StoredCase
from triage_app.domain.decisions.decision import Decision, EntryKind, Outcome, Taker
from triage_app.domain.decisions.log import effective
from triage_app.domain.meetings.meeting import Meeting, MeetingSeries
from triage_app.domain.people.person import Function, Organisation, Person
from triage_app.errors import NotFound, RegisterUnusable, RuleBroken
from triage_app.services.actor import Actor
from triage_app.services.app import App
from triage_app.services.decisions.deciding import Proposal
from triage_app.services.ports import Work
from triage_app.wiring import wired

MINE = Person(name="Officier Een", organisation=Organisation.OM, function=Function.PROSECUTOR)


class Here:
    """A register with one case, one meeting and the prosecutor who works."""

    def __init__(self) -> None:
        self.clock = FixedClock()
        self.store = FakeStore(self.clock)
        with self.store.begin(DESK, "demo.build") as work:
            person = work.people.add(MINE)
            series = work.meetings.add_series(MeetingSeries(name="Reeks"))
            self.meeting = work.meetings.add(Meeting(series_id=series.id, on=DAY + timedelta(days=7))).id
            self.case = work.cases.add(plain(1)).id
        actor = Actor(account="een", person_id=person.id, name=MINE.name, function=Function.PROSECUTOR)
        self.app: App = wired(self.store, self.clock, actor, FakeKeys(), FakeUpkeep())

    @contextmanager
    def somebody_else(self) -> Iterator[Work]:
        with self.store.begin(DESK, "case.change") as work:
            yield work

    def stored(self, case_id: int | None = None) -> StoredCase:
        with self.store.reading(DESK) as work:
            return work.cases.get(case_id or self.case)

    def in_trash(self, case_id: int) -> bool:
        with self.store.reading(DESK) as work:
            return work.cases.in_trash(case_id)

    def change(self, **fields: object) -> None:
        stored = self.stored()
        changed = type(stored.case).model_validate({**stored.case.__dict__, **fields})
        self.app.entry.save(stored, changed)

    def items(self) -> list[tuple[int, str]]:
        return [(one.case_id, one.code) for one in self.app.meetings.get(self.meeting).meeting.items]


@pytest.fixture
def here() -> Here:
    return Here()


def test_a_new_case_goes_to_the_trash_and_comes_back(here: Here) -> None:
    made = here.app.entry.add(plain(2))
    shown = here.app.undoing.undo()
    assert (shown.purpose, shown.subject, shown.case_id) == ("case.add", number(2), made.id)
    assert (shown.undone, shown.fields) == (True, ())
    assert here.in_trash(made.id)
    assert not here.app.undoing.redo().undone
    assert not here.in_trash(made.id)


def test_a_changed_field_is_put_back_beside_what_others_changed_since(here: Here) -> None:
    here.change(research_handle="AB")
    with here.somebody_else() as work:
        stored = work.cases.get(here.case)
        work.cases.save(
            here.case, stored.version, stored.case.model_copy(update={"parket": "oost_nederland"})
        )
    shown = here.app.undoing.undo()
    assert shown.fields == ("research_handle",)
    assert (here.stored().case.research_handle, here.stored().case.parket) == ("", "oost_nederland")
    here.app.undoing.redo()
    assert here.stored().case.research_handle == "AB"


def test_a_field_somebody_changed_since_stays_and_the_step_is_forgotten(here: Here) -> None:
    here.change(instance="appeal")
    here.change(research_handle="AB")
    with here.somebody_else() as work:
        stored = work.cases.get(here.case)
        work.cases.save(here.case, stored.version, stored.case.model_copy(update={"research_handle": "CD"}))
    with pytest.raises(RuleBroken, match=r"undo\.changed_since"):
        here.app.undoing.undo()
    assert here.stored().case.research_handle == "CD"
    assert here.app.undoing.undo().fields == ("instance",)


def test_a_change_of_a_case_somebody_put_in_the_trash_is_not_taken_back(here: Here) -> None:
    here.change(research_handle="AB")
    with here.somebody_else() as work:
        work.cases.trash(here.case, work.cases.get(here.case).version)
    with pytest.raises(RuleBroken, match=r"undo\.changed_since"):
        here.app.undoing.undo()


def test_the_trash_goes_both_ways(here: Here) -> None:
    here.app.entry.trash(here.stored())
    here.app.undoing.undo()
    assert not here.in_trash(here.case)
    here.app.undoing.redo()
    assert here.in_trash(here.case)
    here.app.entry.restore(here.case)
    here.app.undoing.undo()
    assert here.in_trash(here.case)
    here.app.undoing.redo()
    assert not here.in_trash(here.case)


def test_an_entry_somebody_worked_on_since_stays(here: Here) -> None:
    changed, decided, listed = (here.app.entry.add(plain(at)) for at in (2, 3, 4))
    steps = [one.number for one in here.app.undoing.history()]
    with here.somebody_else() as work:
        work.cases.save(changed.id, 1, plain(2, research_handle="AB"))
        entry = Decision(outcome=Outcome.REQUEST, taken_by=PROSECUTOR, decided_on=DAY)
        work.decisions.append(decided.id, entry, here.clock.now())
    here.app.meetings.add_cases(here.meeting, (listed.id,))
    for step, why in zip(steps, ("undo.changed_since", "undo.decided_since", "case.on_agenda"), strict=True):
        with pytest.raises(RuleBroken, match=why.replace(".", r"\.")):
            here.app.undoing.undo(step)


def test_a_decision_is_withdrawn_and_recorded_again(here: Here) -> None:
    here.app.deciding.decide(here.case, Proposal(Outcome.REQUEST, reasoning="nodig"))
    shown = here.app.undoing.undo()
    assert (shown.purpose, shown.subject) == ("decision.take", number(1))
    with here.store.reading(DESK) as work:
        log = work.decisions.of_case(here.case)
    assert effective(log) is None
    assert [one.decision.kind for one in log] == [EntryKind.DECISION, EntryKind.WITHDRAWAL]
    assert log[1].decision.reasoning == "Teruggenomen – herstel invoer"
    here.app.undoing.redo()
    here.app.undoing.undo()
    here.app.undoing.redo()
    with here.store.reading(DESK) as work:
        counting = effective(work.decisions.of_case(here.case))
    assert counting is not None
    assert (counting.entry.decision.reasoning, counting.confirmed) == ("nodig", True)


def test_a_decision_that_was_printed_or_replaced_stands(here: Here) -> None:
    here.app.deciding.decide(here.case, Proposal(Outcome.REQUEST))
    with here.store.begin(DESK, "document.case_summary") as work:
        disclosure = Disclosure(recipient="zitting", because=Because(reason=Reason.OWN_CASE), basis="")
        work.audit.disclosed(Subject.CASE, (here.case,), disclosure)
    with pytest.raises(RuleBroken, match=r"undo\.printed"):
        here.app.undoing.undo()
    here.clock.moment += timedelta(minutes=5)
    here.app.deciding.decide(here.case, Proposal(Outcome.REQUEST, reasoning="opnieuw"))
    with here.somebody_else() as work:
        entry = Decision(
            outcome=Outcome.REQUEST, taken_by=PROSECUTOR, decided_on=DAY, reasoning="van een ander"
        )
        work.decisions.append(here.case, entry, here.clock.now())
    with pytest.raises(RuleBroken, match=r"undo\.changed_since"):
        here.app.undoing.undo()


def test_a_decision_printed_before_it_was_taken_can_be_taken_back(here: Here) -> None:
    with here.store.begin(DESK, "document.case_summary") as work:
        disclosure = Disclosure(recipient="zitting", because=Because(reason=Reason.OWN_CASE), basis="")
        work.audit.disclosed(Subject.CASE, (here.case,), disclosure)
    here.clock.moment += timedelta(minutes=5)
    here.app.deciding.decide(here.case, Proposal(Outcome.REQUEST))
    assert here.app.undoing.undo().undone


def test_a_confirmation_is_taken_back_and_given_again(here: Here) -> None:
    with here.somebody_else() as work:
        advice = Decision(
            outcome=Outcome.REQUEST, taken_by=Taker(name="Adviseur", entitled=False), decided_on=DAY
        )
        entry = work.decisions.append(here.case, advice, here.clock.now())
    here.app.deciding.confirm(here.case, entry.id)

    def confirmed() -> bool:
        with here.store.reading(DESK) as work:
            counting = effective(work.decisions.of_case(here.case))
        assert counting is not None
        return counting.confirmed

    assert confirmed()
    here.app.undoing.undo()
    assert not confirmed()
    here.app.undoing.redo()
    assert confirmed()


def test_an_agenda_is_put_back_with_its_codes(here: Here) -> None:
    second = here.app.entry.add(plain(2)).id
    here.app.meetings.add_cases(here.meeting, (here.case, second))
    here.app.meetings.move(here.meeting, second, -1)
    assert here.items() == [(second, "1"), (here.case, "2")]
    shown = here.app.undoing.undo()
    assert (shown.meeting_id, shown.subject) == (here.meeting, (DAY + timedelta(days=7)).isoformat())
    assert here.items() == [(here.case, "1"), (second, "2")]
    here.app.undoing.redo()
    assert here.items() == [(second, "1"), (here.case, "2")]


def test_an_item_of_a_fixed_agenda_comes_back_under_its_own_code_unless_that_was_given_away(
    here: Here,
) -> None:
    more = [here.app.entry.add(plain(at)).id for at in (2, 3)]
    here.app.meetings.add_cases(here.meeting, (here.case,))
    here.app.meetings.fix(here.meeting)
    here.app.meetings.add_cases(here.meeting, (more[0],))
    assert here.items() == [(here.case, "1"), (more[0], "1a")]
    here.app.meetings.remove(here.meeting, more[0])
    removal = here.app.undoing.last()
    here.app.undoing.undo()
    assert here.items() == [(here.case, "1"), (more[0], "1a")]
    here.app.undoing.redo()
    here.app.meetings.add_cases(here.meeting, (more[1],))
    assert here.items() == [(here.case, "1"), (more[1], "1a")]
    here.app.undoing.undo(removal)
    assert here.items() == [(here.case, "1"), (more[0], "1b"), (more[1], "1a")]


def test_a_persons_details_are_put_back(here: Here) -> None:
    [stored] = here.app.people.every()
    here.app.people.save(stored, MINE.model_copy(update={"name": "Officier Twee"}))
    shown = here.app.undoing.undo()
    assert (shown.subject, shown.fields) == ("Officier Twee", ("name",))
    assert [one.person.name for one in here.app.people.every()] == ["Officier Een"]
    here.app.undoing.redo()
    assert [one.person.name for one in here.app.people.every()] == ["Officier Twee"]


def test_with_nothing_done_there_is_nothing_to_undo_or_redo(here: Here) -> None:
    for act, code in (
        (here.app.undoing.undo, "undo.nothing"),
        (here.app.undoing.redo, "undo.nothing_again"),
        (lambda: here.app.undoing.go_to(1), "undo.nothing"),
        (lambda: here.app.undoing.undo(7), "undo.nothing"),
    ):
        with pytest.raises(NotFound) as met:
            act()
        assert met.value.code == code
    assert here.app.undoing.history() == ()


def test_one_goes_back_and_forth_over_many_steps(here: Here) -> None:
    for handle in ("A", "B", "C", "D"):
        here.change(research_handle=handle)
    steps = [one.number for one in here.app.undoing.history()]
    here.app.undoing.go_to(steps[1])
    assert here.stored().case.research_handle == "A"
    assert [one.undone for one in here.app.undoing.history()] == [False, True, True, True]
    assert [one.number for one in here.app.undoing.history()] == steps
    here.app.undoing.go_to(steps[2])
    assert here.stored().case.research_handle == "C"


def test_doing_something_says_by_what_number_it_is_taken_back(here: Here) -> None:
    made, step = here.app.undoing.doing(lambda: here.app.entry.add(plain(2)))
    assert step == here.app.undoing.last()
    same, nothing = here.app.undoing.doing(lambda: here.app.entry.save(made, made.case))
    assert (same, nothing) == (made, None)


def test_many_cases_on_an_agenda_are_one_step(here: Here) -> None:
    second = here.app.entry.add(plain(2))
    here.app.meetings.add_cases(here.meeting, (here.case, second.id))
    assert len(here.items()) == 2
    assert here.app.undoing.undo().purpose == "meeting.add"
    assert here.items() == []


def test_a_register_that_cannot_be_written_keeps_the_step(
    here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.change(research_handle="AB")

    def full(_actor: Actor, _purpose: str) -> AbstractContextManager[Work]:
        raise RegisterUnusable("register.disk_full")

    with monkeypatch.context() as patch:
        patch.setattr(here.store, "begin", full)
        with pytest.raises(RegisterUnusable):
            here.app.undoing.undo()
    assert here.app.undoing.undo().undone


def test_a_unit_of_work_that_fails_leaves_no_step(here: Here) -> None:
    with pytest.raises(RuleBroken, match=r"parketnummer\.taken"):
        here.app.entry.add(plain(1))
    assert here.app.undoing.last() is None
