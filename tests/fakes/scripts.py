"""Random histories of a whole register, to be played on any store."""

from collections.abc import Callable
from datetime import date

from hypothesis import strategies as st

from tests.fakes.clock import DESK, NOW, FixedClock
from tests.fakes.examples import number
from tests.fakes.histories import proposals
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.cases.offence import Offence, Regime, VictimAge
from triage_app.domain.cases.stance import Cooperation, CooperationStance, TbsStatus
from triage_app.domain.cases.suspect import Suspect
from triage_app.domain.decisions.decision import Decision
from triage_app.errors import RuleBroken
from triage_app.services.ports import Store

Step = Callable[[Store, FixedClock], None]

days = st.dates(date(2025, 11, 1), date(2026, 7, 31))
maybe_days = st.none() | days

cases = st.builds(
    Case,
    parketnummers=st.lists(st.integers(1, 6).map(number), min_size=1, max_size=2, unique=True).map(tuple),
    suspect=st.builds(Suspect, initials=st.sampled_from(["", "A.B.", "Ö.ł", "z"])),
    registered_on=days,
    parket=st.sampled_from([None, "oost", "midden_nederland"]),
    offences=st.lists(
        st.builds(
            Offence,
            article=st.sampled_from(["243", "252"]),
            regime=st.sampled_from(Regime),
            victim_age=st.sampled_from(VictimAge),
        ),
        max_size=2,
    ).map(tuple),
    custody=st.none()
    | st.builds(
        Custody,
        title=st.sampled_from(CustodyTitle),
        since=maybe_days,
        suspended_on=maybe_days,
        resumed_on=maybe_days,
        lifted_on=maybe_days,
    ),
    hearings=st.lists(st.builds(Hearing, on=days), max_size=3).map(tuple),
    cooperation=st.none() | st.builds(Cooperation, stance=st.sampled_from(CooperationStance)),
    tbs=st.none() | st.builds(TbsStatus, ended_on=maybe_days),
    behavioural_aspects=st.sampled_from(BehaviouralAspects),
    aspects_judged_on=maybe_days,
)


def _pick(store: Store, chance: int) -> int | None:
    """One of the cases, trashed ones included; none in an empty register."""
    with store.reading(DESK) as work:
        ids = sorted(work.cases.many(range(1, 50)))
    return ids[chance % len(ids)] if ids else None


def _adding(case: Case) -> Step:
    def step(store: Store, clock: FixedClock) -> None:
        try:
            with store.begin(DESK, "add") as work:
                work.cases.add(case)
        except RuleBroken:
            return

    return step


def _changing(chance: int, case: Case) -> Step:
    def step(store: Store, clock: FixedClock) -> None:
        case_id = _pick(store, chance)
        if case_id is None:
            return
        try:
            with store.begin(DESK, "change") as work:
                work.cases.save(case_id, work.cases.get(case_id).version, case)
        except RuleBroken:
            return

    return step


def _deciding(chance: int, entry: Decision) -> Step:
    def step(store: Store, clock: FixedClock) -> None:
        case_id = _pick(store, chance)
        if case_id is None:
            return
        with store.begin(DESK, "decide") as work:
            log = work.decisions.of_case(case_id)
            known = entry.refers_to in {one.id for one in log}
            work.decisions.append(
                case_id, entry if known else entry.model_copy(update={"refers_to": None}), NOW
            )

    return step


def _trashing(chance: int) -> Step:
    """Into the trash, or out of it."""

    def step(store: Store, clock: FixedClock) -> None:
        case_id = _pick(store, chance)
        if case_id is None:
            return
        try:
            with store.begin(DESK, "trash") as work:
                before = work.cases.get(case_id)
                work.cases.trash(case_id, before.version)
                if work.cases.get(case_id).version == before.version:
                    work.cases.restore(case_id)
        except RuleBroken:
            return

    return step


def _waiting(some: int) -> Step:
    def step(store: Store, clock: FixedClock) -> None:
        clock.move(some)

    return step


chances = st.integers(0, 30)

scripts = st.lists(
    st.one_of(
        st.builds(_adding, cases),
        st.builds(_adding, cases),
        st.builds(_changing, chances, cases),
        st.builds(_deciding, chances, proposals),
        st.builds(_deciding, chances, proposals),
        st.builds(_trashing, chances),
        st.builds(_waiting, st.integers(-45, 60)),
    ),
    max_size=16,
)
