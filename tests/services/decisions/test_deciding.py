from datetime import date

import pytest

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.histories import COMPLETE_REFUSAL, COMPLETE_REPORT, INCOMPLETE
from tests.fakes.store import FakeStore
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.decisions.decision import Outcome
from triage_app.domain.decisions.standing import Standing, standing_of
from triage_app.domain.grounds.one_year import OneYear
from triage_app.domain.people.person import Function, Organisation, Person
from triage_app.errors import NotFound, RuleBroken
from triage_app.services.actor import Actor
from triage_app.services.decisions.deciding import Deciding, Proposal, evidence_of, list_taker

CLOCK = FixedClock()
TODAY = CLOCK.today()


class Desk:
    """A register with one case, one prosecutor and one clerk without a mandate."""

    def __init__(self) -> None:
        self.store = FakeStore(CLOCK)
        with self.store.begin(DESK, "test") as work:
            self.case_id = work.cases.add(Case(parketnummers=("16-000001-26",), registered_on=TODAY)).id
            people = [
                Person(name="Officier Een", organisation=Organisation.OM, function=Function.PROSECUTOR),
                Person(name="Secretaris Twee", organisation=Organisation.OM, function=Function.CLERK),
            ]
            self.prosecutor, self.clerk = (work.people.add(person).id for person in people)

    def acting(self, person_id: int | None) -> Deciding:
        name = {self.prosecutor: "Officier Een", self.clerk: "Secretaris Twee"}.get(person_id or 0, "")
        return Deciding(self.store, CLOCK, Actor(account="x", person_id=person_id, name=name))

    def standing(self) -> Standing:
        with self.store.reading(DESK) as work:
            log = work.decisions.of_case(self.case_id)
            return standing_of(work.cases.get(self.case_id).case, log, TODAY).standing


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_prosecutor_decides(desk: Desk) -> None:
    entry = desk.acting(desk.prosecutor).decide(desk.case_id, Proposal(Outcome.REQUEST))
    assert entry.decision.taken_by.entitled
    assert entry.decision.finalised
    assert entry.decision.decided_on == TODAY
    assert desk.standing() is Standing.REQUESTED


def test_a_clerk_without_a_mandate_records_advice_that_a_prosecutor_confirms(desk: Desk) -> None:
    advice = desk.acting(desk.clerk).decide(desk.case_id, Proposal(Outcome.REQUEST))
    assert desk.standing() is Standing.AWAITING_CONFIRMATION
    with pytest.raises(RuleBroken, match=r"decision\.not_entitled"):
        desk.acting(desk.clerk).confirm(desk.case_id, advice.id)
    confirmation = desk.acting(desk.prosecutor).confirm(desk.case_id, advice.id)
    assert confirmation.decision.outcome is Outcome.REQUEST
    assert desk.standing() is Standing.REQUESTED


def test_a_clerk_records_what_a_prosecutor_decided(desk: Desk) -> None:
    proposal = Proposal(Outcome.REQUEST, taken_by=desk.prosecutor)
    entry = desk.acting(desk.clerk).decide(desk.case_id, proposal)
    assert (entry.decision.taken_by.name, entry.recorded_by) == ("Officier Een", "Secretaris Twee")
    assert desk.standing() is Standing.REQUESTED


def test_an_account_nobody_knows_gives_advice_only(desk: Desk) -> None:
    entry = desk.acting(None).decide(desk.case_id, Proposal(Outcome.REQUEST))
    assert (entry.decision.taken_by.person_id, entry.decision.taken_by.entitled) == (None, False)
    assert entry.decision.taken_by.name == "x"


def test_an_incomplete_ground_is_saved_but_not_finalised(desk: Desk) -> None:
    deciding = desk.acting(desk.prosecutor)
    with pytest.raises(RuleBroken, match=r"decision\.evidence_missing"):
        deciding.decide(desk.case_id, Proposal(Outcome.NOT_REQUESTED, INCOMPLETE[0], finalise=True))
    deciding.decide(desk.case_id, Proposal(Outcome.NOT_REQUESTED, INCOMPLETE[0]))
    assert desk.standing() is Standing.EXCEPTION_INCOMPLETE
    deciding.decide(desk.case_id, Proposal(Outcome.NOT_REQUESTED, COMPLETE_REFUSAL, finalise=True))
    assert desk.standing() is Standing.EXCEPTION


def test_a_withdrawal_needs_a_reason_and_leaves_the_entry_in_the_log(desk: Desk) -> None:
    deciding = desk.acting(desk.prosecutor)
    entry = deciding.decide(desk.case_id, Proposal(Outcome.REQUEST))
    with pytest.raises(RuleBroken, match=r"decision\.reason_missing"):
        deciding.withdraw(desk.case_id, entry.id, " ")
    deciding.withdraw(desk.case_id, entry.id, "teruggenomen – herstel invoer")
    with desk.store.reading(DESK) as work:
        assert len(work.decisions.of_case(desk.case_id)) == 2
    assert desk.standing() is Standing.UNCLEAR


def test_an_entry_that_is_not_there_cannot_be_confirmed(desk: Desk) -> None:
    with pytest.raises(RuleBroken, match=r"decision\.refers_to_unknown"):
        desk.acting(desk.prosecutor).confirm(desk.case_id, 77)


def test_a_decision_for_an_unknown_case_or_person_is_refused(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.acting(desk.prosecutor).decide(99, Proposal(Outcome.REQUEST))
    with pytest.raises(NotFound):
        desk.acting(desk.prosecutor).decide(desk.case_id, Proposal(Outcome.REQUEST, taken_by=99))


def test_deciders_are_the_entitled_only(desk: Desk) -> None:
    assert [one.person.name for one in desk.acting(None).deciders(TODAY)] == ["Officier Een"]


def test_live_evidence_counts_what_lacks_and_shows_the_one_year_rule() -> None:
    case = Case(
        parketnummers=("16-000001-26",), registered_on=TODAY, hearings=(Hearing(on=date(2027, 9, 1)),)
    )
    live = evidence_of(case, COMPLETE_REPORT, TODAY)
    assert (live.lacking, live.hints) == (0, ("one_year.consent_needed",))
    assert live.one_year is not None
    assert live.one_year.verdict is OneYear.CONSENT_NEEDED
    assert evidence_of(case, INCOMPLETE[0], TODAY).one_year is None
    assert evidence_of(case, INCOMPLETE[0], TODAY).lacking == 2


def test_a_list_takes_decisions_in_its_own_name_and_is_not_a_person() -> None:
    taker = list_taker("zeden.xlsx")
    assert (taker.name, taker.person_id, taker.entitled) == ("volgens lijst zeden.xlsx", None, False)
