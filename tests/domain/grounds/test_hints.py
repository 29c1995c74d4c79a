from datetime import date

from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.cases.stance import Cooperation, CooperationStance
from triage_app.domain.grounds.hints import hints, suspect_refuses
from triage_app.domain.grounds.other import OtherCode, OtherGround
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.grounds.refusal import Refusal
from triage_app.domain.grounds.tbs_patient import TbsPatient

DAY = date(2026, 3, 2)
CASE = Case(parketnummers=("16-000001-26",), registered_on=DAY)
FREE = CASE.model_copy(update={"custody": Custody(title=CustodyTitle.NONE)})
HELD = CASE.model_copy(update={"custody": Custody(title=CustodyTitle.REMAND, since=DAY)})
SUSPENDED = CASE.model_copy(
    update={"custody": Custody(title=CustodyTitle.DETENTION, since=date(2026, 1, 1), suspended_on=DAY)}
)


def test_a_refusal_outside_custody_points_to_ground_4b() -> None:
    assert hints(FREE, Refusal(), DAY) == ("not_held_observation_impossible",)
    assert hints(HELD, Refusal(), DAY) == ()
    assert hints(CASE, Refusal(), DAY) == ()


def test_suspended_custody_says_that_observation_needs_its_end() -> None:
    assert hints(SUSPENDED, Refusal(), DAY) == ("observation_needs_end_of_suspension",)


def test_ground_4b_for_somebody_in_custody_is_questioned() -> None:
    ground = OtherGround(reason_code=OtherCode.OBSERVATION_IMPOSSIBLE)
    assert hints(HELD, ground, DAY) == ("held_observation_possible",)
    assert hints(FREE, ground, DAY) == ()


def test_a_hearing_past_the_one_year_date_asks_for_consent_unless_the_suspect_refuses() -> None:
    late = CASE.model_copy(update={"hearings": (Hearing(on=date(2027, 6, 1)),)})
    ground = RecentReport(report_date=DAY)
    assert hints(late, ground, DAY) == ("one_year.consent_needed",)
    assert hints(late, ground.model_copy(update={"advises_measure": False}), DAY) == (
        "one_year.check_currency",
    )
    refusing = late.model_copy(update={"cooperation": Cooperation(stance=CooperationStance.REFUSES)})
    assert suspect_refuses(refusing)
    assert hints(refusing, ground, DAY) == ()
    assert hints(CASE, TbsPatient(), DAY) == ()
