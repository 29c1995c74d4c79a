"""Made-up cases and agendas to print; every number and name in them is invented."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from triage_app.domain.cases.assessment import EarlierAssessment
from triage_app.domain.cases.behaviour import BehaviouralAspects, Signal
from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing, HearingKind
from triage_app.domain.cases.notes import Reference
from triage_app.domain.cases.offence import Mode, Offence, Regime, Relation, VictimAge
from triage_app.domain.cases.stance import Cooperation, CooperationStance, Plea, TbsStatus
from triage_app.domain.cases.suspect import Suspect
from triage_app.domain.decisions.decision import Decision, Origin, Outcome, StoredDecision, Taker
from triage_app.domain.decisions.staleness import inputs_of
from triage_app.domain.decisions.standing import standing_of
from triage_app.domain.grounds.ground import Ground
from triage_app.domain.grounds.other import OtherCode, OtherGround, SecondReader
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.grounds.refusal import Refusal, RefusalExtent
from triage_app.domain.grounds.tbs_patient import TbsPatient
from triage_app.domain.meetings.meeting import Lane, PoolReason
from triage_app.domain.people.person import Function, Organisation, Person, StoredPerson
from triage_app.domain.requests.request import Request, StoredRequest
from triage_app.services.cases.rows import case_row
from triage_app.services.cases.showing import CaseFile
from triage_app.services.documents.case_building import case_value
from triage_app.services.documents.case_values import CaseValue
from triage_app.services.documents.values import (
    AgendaBlock,
    AgendaDocument,
    AgendaItemValue,
    Audience,
    Issue,
)

MEETING = date(2026, 12, 1)
FIXED = datetime(2026, 11, 27, 16, 10)  # noqa: DTZ001 - what the clock in Amsterdam showed
PROSECUTOR = Taker(person_id=1, name="mr. E. Voorbeeld", entitled=True)
CLERK = Taker(person_id=2, name="P. Secretaris", entitled=False)
OFFICER = StoredPerson(
    id=1, person=Person(name="mr. E. Voorbeeld", organisation=Organisation.OM, function=Function.PROSECUTOR)
)
SUSPECTS = ("Ş. Ö.", "A. B.", "K. van d. M.", "J.-P. L.", "R. Č.", "W. K.", "M. el A.", "É. de V.", "Ł. Č.")
OFFENCES = (
    ("250", "1", VictimAge.UNDER_12, Mode.HANDS_ON),
    ("251", None, VictimAge.FROM_12_TO_15, Mode.ONLINE),
    ("247", "1", VictimAge.FROM_12_TO_15, Mode.HANDS_ON),
    ("243", "1", VictimAge.FROM_16_TO_17, Mode.HANDS_ON),
    ("252", None, VictimAge.UNDER_12, Mode.ONLINE),
    ("248", "1", VictimAge.FROM_12_TO_15, Mode.HANDS_ON),
)
QUESTIONS = (
    "Dubbel nodig, of volstaat enkel?",
    "RvdK: zijn er ontwikkelingsvragen?",
    "Aanvragen vóór de raadkamer van 8 december?",
    "Grond 3 of 4b? Verdachte weigert; hij is niet in hechtenis. Wie weegt de klinische observatie?",
    "Rapport van 11-02-2026: bruikbaar tot en met 11-02-2027. Is dat genoeg?",
    "Pro forma, of een andere rapporteur?",
)

COMPLETE_REFUSAL = Refusal(
    refused_on=date(2026, 10, 14),
    refusal_source="gesprek NIFP-consult, brief 2026-4471",
    gravity="Eenmalig feit zonder geweld; straf van beperkte duur te verwachten.",
    weighed_by="mr. E. Voorbeeld, 16-11-2026",
    extent=RefusalExtent.FULL,
    counsel_informed=True,
    remark="Raadsman belt nog terug over zijn standpunt.",
)
INCOMPLETE_REFUSAL = Refusal(
    refused_on=date(2026, 10, 14), refusal_source="gesprek NIFP-consult", weighed_by="mr. E. Voorbeeld"
)
OLD_REPORT = RecentReport(
    report_date=date(2025, 11, 20),
    variant="double",
    why_sufficient="Zelfde problematiek en dezelfde vragen; geen nieuwe feiten of omstandigheden.",
    disciplines=("psychiatrist", "psychologist"),
    advises_measure=True,
    om_consents=True,
)
COMPLETE_TBS = TbsPatient(
    clinic_or_measure="FPK Assen",
    still_in_treatment_source="brief behandelaar",
    still_in_treatment_on=date(2026, 11, 2),
    offence_during_treatment=True,
    phase="begeleid verlof",
    remark="Kliniek vraagt om terugkoppeling.",
)
READ_OTHER = OtherGround(
    reason_code=OtherCode.NO_ADDED_VALUE,
    reasoning="Ontkennende verdachte, geen aanwijzing voor een stoornis; rapportage verandert de eis niet.",
    second_reader=SecondReader(
        name="NIFP, consult 12-11-2026", agrees=False, comment="Enkel is te overwegen."
    ),
)


def entry(number: int, decision: Decision) -> StoredDecision:
    return StoredDecision(
        id=number,
        case_id=1,
        recorded_by="P. Secretaris",
        recorded_at=datetime(2026, 11, 16, 10, number % 60, tzinfo=UTC),
        decision=decision,
    )


def not_requested(
    case: Case, ground: Ground, *, finalised: bool = True, on: date = date(2026, 11, 16)
) -> Decision:
    return Decision(
        outcome=Outcome.NOT_REQUESTED,
        ground=ground,
        finalised=finalised,
        reasoning="Afgewogen met het NIFP.",
        taken_by=PROSECUTOR,
        decided_on=on,
        inputs=inputs_of(case, on),
    )


def deferred(until: date = date(2026, 11, 25), on: date = date(2026, 11, 3)) -> Decision:
    return Decision(
        outcome=Outcome.DEFERRED,
        taken_by=PROSECUTOR,
        decided_on=on,
        deferred_until=until,
        waiting_for="trajectconsult",
        reasoning="Eerst het consult.",
        origin=Origin.MEETING,
    )


def example_case(number: int = 3) -> Case:
    """A case that differs with its number: held or not, young or not, with a hearing or without."""
    article, paragraph, age, mode = OFFENCES[number % len(OFFENCES)]
    committed = date(2026, 2, 2) + timedelta(days=number)
    remand = Custody(title=CustodyTitle.REMAND, since=date(2026, 11, 25) + timedelta(days=number % 5))
    second = (
        Offence(article="241", paragraph="1", regime=Regime.NEW, committed_from=committed, victim_age=age),
    )
    return Case(
        parketnummers=(f"16-{(118204 + number * 7331) % 1_000_000:06d}-26",),
        suspect=Suspect(
            initials=SUSPECTS[number % len(SUSPECTS)], birth_year=2009 if number < 2 else 1970 + number % 30
        ),
        registered_on=date(2026, 10, 20),
        parket="Midden-Nederland",
        prosecutor_id=1,
        offences=(
            Offence(
                article=article,
                paragraph=paragraph,
                regime=Regime.NEW,
                committed_from=committed,
                committed_to=committed + timedelta(days=number % 3),
                victim_age=age,
                relation=Relation.FAMILY,
                mode=mode,
            ),
            *(second if number % 3 == 0 else ()),
        ),
        plea=Plea.DENIES,
        custody=remand if number % 3 == 0 else Custody(title=CustodyTitle.NONE),
        hearings=()
        if number % 7 == 6
        else (Hearing(on=date(2027, 1, 14) + timedelta(days=number * 3), kind=HearingKind.MERITS),),
        cooperation=Cooperation(
            stance=CooperationStance.REFUSES, stated_on=date(2026, 10, 14), source="NIFP-consult"
        ),
        behavioural_aspects=BehaviouralAspects.YES,
        signals=(
            Signal(code="earlier_treatment", source="reclassering", noted_on=date(2026, 6, 4)),
            Signal(code="pattern", source="pv 2026-118"),
            Signal(code="substance_use", source="verhoor 2"),
        ),
    )


def valued(case: Case, *decisions: Decision, requests: tuple[Request, ...] = ()) -> CaseValue:
    log = tuple(entry(number, one) for number, one in enumerate(decisions, 1))
    stored = tuple(
        StoredRequest(id=n, version=1, case_id=1, request=one) for n, one in enumerate(requests, 1)
    )
    return case_value(case, log, stored, OFFICER, MEETING)


def example_decisions(case: Case, number: int) -> tuple[Decision, ...]:
    match number % 6:
        case 1:
            return (deferred(),)
        case 3:
            return (deferred(), not_requested(case, INCOMPLETE_REFUSAL, finalised=False))
        case 4:
            return (not_requested(case, OLD_REPORT),)
        case 5:
            return (not_requested(case, COMPLETE_TBS),)
        case _:
            return ()


def item(number: int, case: CaseValue, question: str = "", lane: Lane = Lane.DISCUSS) -> AgendaItemValue:
    return AgendaItemValue(
        code=str(number),
        case=case,
        question=question,
        lane=lane,
        minutes=5,
        reasons=(PoolReason.SILENCE, PoolReason.CUSTODY),
        late_reason="",
    )


def typical_item(number: int) -> AgendaItemValue:
    case = example_case(number)
    lane = Lane.WITHOUT_DISCUSSION if number in {22, 23} else Lane.DISCUSS
    question = QUESTIONS[number % len(QUESTIONS)]
    return item(number + 1, valued(case, *example_decisions(case, number)), question, lane)


def agenda(items: tuple[AgendaItemValue, ...], *, issue: Issue | None = None) -> AgendaDocument:
    lanes = [(lane, tuple(one for one in items if one.lane is lane)) for lane in Lane]
    return AgendaDocument(
        series="Triage-overleg zeden",
        parket="Midden-Nederland",
        on=MEETING,
        starts_at=time(9, 0),
        ends_at=time(10, 30),
        place="zaal 2.14",
        blocks=tuple(
            AgendaBlock(lane=lane, starts_at=time(9, 0) if lane is Lane.DISCUSS else None, items=members)
            for lane, members in lanes
            if members
        ),
        issue=issue or Issue(version=3, issued_at=FIXED, audience=Audience.CHAIR),
    )


def typical_agenda(count: int = 24) -> AgendaDocument:
    return agenda(tuple(typical_item(number) for number in range(count)))


def longest_case() -> Case:
    """Every field as long as it may be, forty offences, and text that looks like mark-up."""
    long = "<b>Aé&ż</b> {x} 'y' \"z\" " * 400
    base = example_case(3)
    return base.model_copy(
        update={
            "suspect": Suspect(initials="<b>Ş. Öztürk & Ł. Č.</b> van der Langenam"[:40], birth_year=1984),
            "parketnummers": tuple(f"16-{number:06d}-26" for number in range(1, 13)),
            "offences": tuple(base.offences[0] for _ in range(40)),
            "signals": tuple(Signal(code="pattern", source=long[:400]) for _ in range(30)),
            "cooperation": Cooperation(stance=CooperationStance.REFUSES, source=long[:400]),
            "tbs": TbsStatus(clinic=long[:120], phase=long[:120]),
            "assessments": tuple(
                EarlierAssessment(reported_on=date(2020, 1, 1), variant="double") for _ in range(20)
            ),
            "references": tuple(Reference(text=long[:120], on=date(2026, 1, 1)) for _ in range(10)),
            "hearings": tuple(Hearing(on=date(2027, 1, 1) + timedelta(days=n)) for n in range(30)),
            "aspects_reason": long[:1000],
        }
    )


def longest_item(number: int = 1, *, blanks: bool = True) -> AgendaItemValue:
    long = "x<i>&amp;" * 2500 if not blanks else "Vraag <i>met</i> & zonder; " * 800
    case = longest_case()
    ground = INCOMPLETE_REFUSAL.model_copy(update={"gravity": "", "refusal_source": long[:400]})
    later = not_requested(case, ground, finalised=False).model_copy(update={"reasoning": long[:8000]})
    value = valued(case, *(deferred() for _ in range(30)), later)
    return replace(item(number, value, long[:20000]), code="240zz", late_reason=long[:400])


def case_file(case: Case, *decisions: Decision, requests: tuple[Request, ...] = ()) -> CaseFile:
    stored = StoredCase(id=1, version=1, case=case)
    log = tuple(entry(number, one) for number, one in enumerate(decisions, 1))
    return CaseFile(
        stored=stored,
        row=case_row(stored, log, MEETING),
        standing=standing_of(case, log, MEETING),
        log=log,
        requests=tuple(
            StoredRequest(id=n, version=1, case_id=1, request=one) for n, one in enumerate(requests, 1)
        ),
        history=(),
        prosecutor=OFFICER,
    )
