"""From a row to a case, a decision and a request."""

from datetime import date

from tests.services.importing.listing import NUMBER, SAYS, TODAY, Register, plan_of
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.cases.offence import Offence, Regime, VictimAge
from triage_app.domain.cases.suspect import Suspect
from triage_app.domain.decisions.decision import Decision, Origin, Outcome, Taker
from triage_app.domain.grounds.refusal import Refusal
from triage_app.domain.requests.request import Request
from triage_app.services.importing.building import Occasion, decision_of, new_case, request_of
from triage_app.services.importing.listed import Listed
from triage_app.spreadsheets.sheet import CellValue

OCCASION = Occasion("lijst week 47.xlsx", TODAY)


def listed(**cells: CellValue) -> Listed:
    return plan_of({"parketnummer": NUMBER, **cells}).listed[0]


def test_a_whole_row_becomes_a_whole_case() -> None:
    row = listed(
        second_parketnummer="22-000123-26",
        research_handle="Vlinder",
        registered_on="1-10-2026",
        suspect="A. B.",
        birth_year=1981.0,
        offence="243 lid 1",
        committed_on="1-3-2026",
        victim_age="12-15",
        custody_since="2-4-2026",
        hearing_on="1-2-2027",
        behavioural_aspects="ja",
    )

    assert new_case(row, OCCASION) == Case(
        parketnummers=(NUMBER, "22-000123-26"),
        suspect=Suspect(initials="A. B.", birth_year=1981),
        registered_on=date(2026, 10, 1),
        parket="Midden-Nederland",
        research_handle="Vlinder",
        offences=(
            Offence(
                article="243",
                paragraph="1",
                regime=Regime.NEW,
                committed_from=date(2026, 3, 1),
                victim_age=VictimAge.FROM_12_TO_15,
                mode=new_case(row, OCCASION).offences[0].mode,
            ),
        ),
        custody=Custody(title=CustodyTitle.REMAND, since=date(2026, 4, 2)),
        hearings=(Hearing(on=date(2027, 2, 1)),),
        behavioural_aspects=BehaviouralAspects.YES,
    )


def test_a_bare_number_becomes_a_case_with_everything_open() -> None:
    assert new_case(listed(), OCCASION) == Case(
        parketnummers=(NUMBER,), registered_on=TODAY, parket="Midden-Nederland"
    )


def test_a_list_says_who_is_not_held() -> None:
    assert new_case(listed(custody_since="nee"), OCCASION).custody == Custody(title=CustodyTitle.NONE)


def test_a_second_number_that_is_the_first_counts_once() -> None:
    assert new_case(listed(second_parketnummer=NUMBER), OCCASION).parketnummers == (NUMBER,)


def test_no_aspects_is_the_word_of_the_list() -> None:
    case = new_case(listed(behavioural_aspects="nee"), OCCASION)

    assert case.behavioural_aspects is BehaviouralAspects.NO
    assert (case.aspects_reason, case.aspects_judged_by, case.aspects_judged_on) == (SAYS, SAYS, TODAY)


def test_a_request_is_decided_by_the_list() -> None:
    row = listed(requested="ja", sent_on="15-3-2026", variant="dubbel", due_on="1-2-2027")
    case = new_case(row, OCCASION)

    assert decision_of(row.facts, case, OCCASION) == Decision(
        outcome=Outcome.REQUEST,
        reasoning=SAYS,
        taken_by=Taker(name=SAYS, entitled=False),
        decided_on=date(2026, 3, 15),
        origin=Origin.LIST,
    )
    assert request_of(row.facts) == Request(
        variant="double", decided_on=date(2026, 3, 15), sent_on=date(2026, 3, 15), due_on=date(2027, 2, 1)
    )


def test_a_refusal_of_the_list_is_never_final() -> None:
    row = listed(requested="nee", reason="weigert medewerking", note="raadsman geïnformeerd")
    decision = decision_of(row.facts, new_case(row, OCCASION), OCCASION)

    assert decision is not None
    assert (decision.outcome, decision.finalised, decision.origin) == (
        Outcome.NOT_REQUESTED,
        False,
        Origin.LIST,
    )
    assert decision.ground == Refusal(remark="raadsman geïnformeerd")
    assert decision.reasoning == f"{SAYS}\nraadsman geïnformeerd"
    assert decision.decided_on == TODAY
    assert request_of(row.facts) is None


def test_a_row_that_says_nothing_of_a_request_decides_nothing() -> None:
    row = listed(behavioural_aspects="ja")

    assert decision_of(row.facts, new_case(row, OCCASION), OCCASION) is None
    assert request_of(row.facts) is None


def test_a_period_across_the_change_of_law_is_kept_as_a_period() -> None:
    register = Register()
    register.take_in({"parketnummer": NUMBER, "offence": "242", "committed_on": "1-3-2024 t/m 1-9-2024"})

    (offence,) = register.case().offences
    assert (offence.committed_from, offence.committed_to) == (date(2024, 3, 1), date(2024, 9, 1))
    assert offence.regime is Regime.OLD
