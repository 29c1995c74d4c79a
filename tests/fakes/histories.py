"""Examples and strategies of decision logs."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import Case
from triage_app.domain.decisions.decision import Decision, EntryKind, Origin, Outcome, StoredDecision, Taker
from triage_app.domain.grounds.ground import Ground
from triage_app.domain.grounds.other import OtherCode, OtherGround, SecondReader
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.grounds.refusal import Refusal
from triage_app.domain.grounds.tbs_patient import TbsPatient

DAY = date(2026, 3, 2)
PROSECUTOR = Taker(person_id=1, name="Officier Een", entitled=True)
CLERK = Taker(person_id=2, name="Secretaris Twee", entitled=False)
LIST = Taker(name="volgens lijst lijst.xlsx", entitled=False)

CASE = Case(parketnummers=("16-000001-26",), registered_on=DAY, behavioural_aspects=BehaviouralAspects.YES)
COMPLETE_REFUSAL = Refusal(refused_on=DAY, refusal_source="brief", gravity="licht", weighed_by="officier")
COMPLETE_REPORT = RecentReport(report_date=DAY, variant="dubbel", why_sufficient="zelfde vragen")
COMPLETE_TBS = TbsPatient(
    clinic_or_measure="FPK Assen",
    still_in_treatment_source="brief",
    still_in_treatment_on=DAY,
    offence_during_treatment=True,
)
COMPLETE_OTHER = OtherGround(reason_code=OtherCode.OBSERVATION_IMPOSSIBLE, reasoning="niet in vh")
COMPLETE: tuple[Ground, ...] = (COMPLETE_REFUSAL, COMPLETE_REPORT, COMPLETE_TBS, COMPLETE_OTHER)
INCOMPLETE: tuple[Ground, ...] = (
    Refusal(refused_on=DAY, refusal_source="brief"),
    RecentReport(report_date=DAY),
    TbsPatient(),
    OtherGround(reason_code=OtherCode.ELSE, reasoning="x", second_reader=SecondReader(name="NIFP")),
)


def stored(number: int, decision: Decision) -> StoredDecision:
    return StoredDecision(
        id=number,
        case_id=1,
        recorded_by="tester",
        recorded_at=datetime(2026, 3, 2, 12, tzinfo=UTC) + timedelta(seconds=number),
        decision=decision,
    )


def decided(outcome: Outcome, **fields: object) -> Decision:
    return Decision.model_validate(
        {"outcome": outcome, "taken_by": PROSECUTOR, "decided_on": DAY, "finalised": True, **fields}
    )


grounds = st.none() | st.sampled_from(COMPLETE + INCOMPLETE)

proposals = st.builds(
    Decision,
    kind=st.sampled_from(EntryKind),
    outcome=st.sampled_from(Outcome),
    ground=grounds,
    finalised=st.booleans(),
    reasoning=st.sampled_from(["", "  ", "nader bezien"]),
    deferred_until=st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    waiting_for=st.sampled_from(["", "trajectconsult"]),
    taken_by=st.sampled_from([PROSECUTOR, CLERK, LIST]),
    decided_on=st.dates(date(2026, 1, 1), date(2026, 4, 1)),
    origin=st.sampled_from(Origin),
    refers_to=st.none() | st.integers(1, 8),
)
