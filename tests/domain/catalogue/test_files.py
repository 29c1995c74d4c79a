"""Every data file: each entry sourced, dated where it is dated, and named in both languages."""

import tomllib
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from importlib import resources
from itertools import combinations

import pytest

from triage_app import words
from triage_app.domain import catalogue
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import ClosedHow, Instance
from triage_app.domain.cases.custody import CustodyTitle
from triage_app.domain.cases.hearing import HearingKind
from triage_app.domain.cases.offence import Mode, Regime, Relation, VictimAge
from triage_app.domain.cases.stance import CooperationStance, Plea
from triage_app.domain.cases.suspect import AgeGroup
from triage_app.domain.decisions.decision import EntryKind, Origin, Outcome
from triage_app.domain.decisions.staleness import StaleReason
from triage_app.domain.decisions.standing import Standing
from triage_app.domain.grounds.checks import Level
from triage_app.domain.grounds.ground import ExceptionGround
from triage_app.domain.grounds.one_year import OneYear
from triage_app.domain.grounds.other import NEEDS_SECOND_READER, OtherCode, OtherGround
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.grounds.refusal import Refusal, RefusalExtent
from triage_app.domain.grounds.tbs_patient import TbsPatient
from triage_app.domain.meetings.meeting import Lane, MeetingState, PoolReason
from triage_app.domain.people.person import Function, Organisation
from triage_app.domain.questions import QuestionGroup
from triage_app.domain.requests.request import Commissioner

KEYS = {
    "case_question": ("code",),
    "clinic": ("name",),
    "closing": ("code",),
    "ground": ("code",),
    "legal_basis": ("audience",),
    "retention": ("code",),
    "function": ("code",),
    "norm": ("code",),
    "offence": ("regime", "article", "paragraph"),
    "organisation": ("code",),
    "parket": ("name",),
    "relation": ("code",),
    "signal": ("code",),
    "standard": ("group", "number"),
    "variant": ("code",),
    "word": ("code",),
}
"""What tells the entries of a table apart; two with the same key may not hold on the same day."""

NAMED_BY_WORDS: dict[str, type[StrEnum]] = {
    "age_group": AgeGroup,
    "aspects": BehaviouralAspects,
    "closed_how": ClosedHow,
    "commissioner": Commissioner,
    "cooperation": CooperationStance,
    "custody": CustodyTitle,
    "entry_kind": EntryKind,
    "function": Function,
    "ground_kind": ExceptionGround,
    "hearing_kind": HearingKind,
    "instance": Instance,
    "lane": Lane,
    "level": Level,
    "meeting_state": MeetingState,
    "mode": Mode,
    "one_year": OneYear,
    "organisation": Organisation,
    "origin": Origin,
    "outcome": Outcome,
    "outcome_legend": Outcome,
    "outcome_taken": Outcome,
    "plea": Plea,
    "pool_reason": PoolReason,
    "question_group": QuestionGroup,
    "refusal_extent": RefusalExtent,
    "regime": Regime,
    "relation": Relation,
    "stale": StaleReason,
    "standing": Standing,
    "victim_age": VictimAge,
}


def entries() -> Iterator[tuple[str, str, int, dict[str, object]]]:
    """File, table, place and content of every entry of the catalogue's own files."""
    for file in (resources.files("triage_app") / "catalogue").iterdir():
        if file.name.endswith(".toml") and file.name != "headings.toml":
            for table, rows in tomllib.loads(file.read_text(encoding="utf-8")).items():
                for place, row in enumerate(rows, start=1):
                    yield file.name, table, place, row


ENTRIES = tuple(entries())


def test_every_entry_has_a_source_and_says_whether_it_is_confirmed() -> None:
    lacking = [
        (file, place)
        for file, _, place, row in ENTRIES
        if not isinstance(row.get("confirmed"), bool) or not str(row.get("source", "")).strip()
    ]
    assert lacking == []


def test_every_date_is_a_date_and_every_period_runs_forward() -> None:
    wrong = [
        (file, place)
        for file, _, place, row in ENTRIES
        if not all(type(row.get(end)) in {date, type(None)} for end in ("from", "until"))
        or ends(row)[1] < ends(row)[0]
    ]
    assert wrong == []


def ends(row: dict[str, object]) -> tuple[date, date]:
    start, end = row.get("from"), row.get("until")
    return (
        start if isinstance(start, date) else date.min,
        end if isinstance(end, date) else date.max,
    )


def test_no_two_entries_of_the_same_key_hold_on_the_same_day() -> None:
    overlapping = [
        (file, first_place, second_place)
        for (file, table, first_place, first), (_, other, second_place, second) in combinations(ENTRIES, 2)
        if table == other
        and all(first.get(part) == second.get(part) for part in KEYS[table])
        and ends(first)[0] <= ends(second)[1]
        and ends(second)[0] <= ends(first)[1]
    ]
    assert overlapping == []


def test_every_table_is_known_to_these_tests() -> None:
    assert {table for _, table, _, _ in ENTRIES} == set(KEYS)


@pytest.mark.parametrize("topic", NAMED_BY_WORDS)
def test_every_code_of_the_domain_has_its_word(topic: str) -> None:
    lacking = [code.value for code in NAMED_BY_WORDS[topic] if not words.has(f"{topic}.{code.value}")]
    assert lacking == []


def test_every_code_of_the_catalogue_has_its_word() -> None:
    keys = [
        *(f"variant.{one.code}" for one in catalogue.variants()),
        *(f"discipline.{code}" for one in catalogue.variants() for code in one.disciplines),
        *(f"ground.{one.code}.{form}" for one in catalogue.ground_entries() for form in ("short", "full")),
        *(f"signal.{one.code}" for one in catalogue.signal_entries()),
    ]
    assert [key for key in keys if not words.has(key)] == []


def test_every_check_of_every_ground_has_its_name_and_no_name_lacks_its_check() -> None:
    grounds = (RecentReport(), TbsPatient(), Refusal(), OtherGround(reason_code=OtherCode.ELSE))
    checks = {f"check.{check.code}" for ground in grounds for check in ground.evidence()}
    assert set(words.keys("check.")) == checks


def test_the_lists_cover_the_codes_of_the_domain() -> None:
    assert {one.code for one in catalogue.closing_entries()} == set(ClosedHow)
    assert {one.code for one in catalogue.relation_entries()} == set(Relation)
    assert {one.code for one in catalogue.organisation_entries()} == set(Organisation)
    assert {one.code for one in catalogue.ground_entries()} == {"1", "2", "3", *OtherCode}


def test_only_the_om_decides() -> None:
    assert [one.code for one in catalogue.organisation_entries() if one.decides] == [Organisation.OM]
    rvdk = next(one for one in catalogue.organisation_entries() if one.code is Organisation.RVDK)
    assert rvdk.adviser_for == "youth"


def test_the_second_reader_is_asked_for_where_the_rules_ask_one() -> None:
    needing = {one.code for one in catalogue.ground_entries() if one.needs_second_reader}
    assert needing == {code.value for code in NEEDS_SECOND_READER}
    assert {one.code for one in catalogue.ground_entries() if one.kind is not ExceptionGround.OTHER} == {
        "1",
        "2",
        "3",
    }


def test_no_legal_basis_ships_confirmed() -> None:
    assert {one.audience for one in catalogue.legal_bases()} == {"chair", "om", "nifp", "probation", "rvdk"}
    assert not any(one.confirmed for one in catalogue.legal_bases())


def test_the_clinics_are_centres_and_clinics() -> None:
    assert len(catalogue.clinics()) == 12
    assert all(one.name.startswith("FPK") == (one.kind == "fpk") for one in catalogue.clinics())
