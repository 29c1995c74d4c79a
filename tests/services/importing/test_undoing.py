"""Taking an import back."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.fakes.clock import DESK
from tests.services.importing.listing import NUMBER, TODAY, Register, found
from triage_app.domain.decisions.decision import Decision, Outcome, Taker
from triage_app.domain.meetings.meeting import AgendaItem, Meeting, MeetingSeries
from triage_app.domain.requests.request import Request
from triage_app.errors import NotFound, RuleBroken
from triage_app.services.importing.undoing import Undone
from triage_app.services.ports import Work

OTHER = "16-123457-26"
LIST = ({"parketnummer": NUMBER, "requested": "ja", "variant": "dubbel"}, {"parketnummer": OTHER})


@pytest.fixture
def register() -> Register:
    made = Register()
    made.take_in(*LIST)
    made.clock.move(1)
    return made


def numbers(register: Register) -> list[str]:
    with register.store.reading(DESK) as work:
        return [one.case.parketnummer for one in work.cases.every()]


def test_what_nobody_touched_is_taken_back(register: Register) -> None:
    assert register.importing.undo() == Undone(removed=2, kept=())
    assert numbers(register) == []
    assert register.importing.every()[0].undone


def test_after_that_the_same_list_can_be_taken_in_again(register: Register) -> None:
    register.importing.undo(1)

    assert register.take_in(*LIST).imported == 2
    assert numbers(register) == [NUMBER, OTHER]


def save(work: Work) -> None:
    stored = found(work)
    work.cases.save(stored.id, stored.version, stored.case.model_copy(update={"parket": "Limburg"}))


def decide(work: Work) -> None:
    taker = Taker(name="A. de Officier", entitled=True)
    decision = Decision(outcome=Outcome.REQUEST, taken_by=taker, decided_on=TODAY)
    (batch,) = work.imports.every()
    work.decisions.append(found(work).id, decision, batch.at + timedelta(hours=1))


def ask_again(work: Work) -> None:
    work.requests.add(found(work).id, Request(variant="triple"))


def follow_up(work: Work) -> None:
    (stored,) = work.requests.of_case(found(work).id)
    work.requests.save(stored.id, stored.version, stored.request.model_copy(update={"due_on": TODAY}))


def put_on_agenda(work: Work) -> None:
    series = work.meetings.add_series(MeetingSeries(name="Midden", weekday=2, place="Utrecht"))
    item = AgendaItem(case_id=found(work).id, code="1")
    work.meetings.add(Meeting(series_id=series.id, on=TODAY, items=(item,)))


@pytest.mark.parametrize("touch", [save, decide, ask_again, follow_up, put_on_agenda])
def test_what_somebody_worked_on_is_kept(touch: Callable[[Work], None], register: Register) -> None:
    with register.store.begin(DESK, "test") as work:
        touch(work)

    assert register.importing.undo() == Undone(removed=1, kept=(NUMBER,))
    assert numbers(register) == [NUMBER]


def test_what_is_in_the_trash_already_is_neither_removed_nor_kept(register: Register) -> None:
    with register.store.begin(DESK, "test") as work:
        stored = found(work)
        work.cases.trash(stored.id, stored.version)

    assert register.importing.undo() == Undone(removed=1, kept=())


def test_the_last_that_still_stands_is_taken_back_first(register: Register) -> None:
    register.take_in({"parketnummer": "16-123458-26"})

    assert register.importing.undo().removed == 1
    assert register.importing.undo().removed == 2
    with pytest.raises(NotFound) as none_left:
        register.importing.undo()
    assert none_left.value.code == "import.none"


def test_an_import_is_taken_back_once(register: Register) -> None:
    register.importing.undo(1)

    with pytest.raises(RuleBroken) as refused:
        register.importing.undo(1)

    assert refused.value.code == "import.undone_already"


def test_an_unknown_import_is_told(register: Register) -> None:
    with pytest.raises(NotFound):
        register.importing.undo(7)
