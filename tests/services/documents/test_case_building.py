"""From a case to what is printed of it."""

from datetime import date, timedelta

import pytest

from tests.reports.examples import (
    CLERK,
    COMPLETE_REFUSAL,
    COMPLETE_TBS,
    MEETING,
    OFFICER,
    OLD_REPORT,
    READ_OTHER,
    deferred,
    entry,
    example_case,
    not_requested,
    valued,
)
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.cases.offence import Offence, Regime
from triage_app.domain.cases.suspect import AgeGroup, Suspect
from triage_app.domain.decisions.decision import Decision, EntryKind, Outcome
from triage_app.domain.decisions.standing import Standing
from triage_app.domain.grounds.one_year import OneYear
from triage_app.services.documents.case_building import case_value
from triage_app.services.documents.case_values import CustodyState, EntryState

BARE = Case(parketnummers=("16-000001-26",), registered_on=date(2026, 11, 20))
REMAND = Custody(title=CustodyTitle.REMAND, since=date(2026, 11, 25))


def with_custody(custody: Custody | None) -> Case:
    return BARE.model_copy(update={"custody": custody})


@pytest.mark.parametrize(
    ("custody", "state"),
    [
        (None, CustodyState.UNKNOWN),
        (Custody(title=CustodyTitle.NONE), CustodyState.NOT_HELD),
        (REMAND, CustodyState.HELD),
        (REMAND.model_copy(update={"since": date(2026, 12, 5)}), CustodyState.NOT_HELD),
        (REMAND.model_copy(update={"suspended_on": date(2026, 11, 28)}), CustodyState.SUSPENDED),
        (REMAND.model_copy(update={"lifted_on": date(2026, 11, 28)}), CustodyState.LIFTED),
        (REMAND.model_copy(update={"lifted_on": date(2026, 12, 28)}), CustodyState.HELD),
    ],
)
def test_whether_the_suspect_is_held(custody: Custody | None, state: CustodyState) -> None:
    assert valued(with_custody(custody)).custody.state is state


def test_a_term_is_counted_to_the_day_of_the_document() -> None:
    custody = valued(with_custody(REMAND)).custody

    assert custody.ends_on == date(2026, 12, 9)
    assert custody.days_left == 8
    assert custody.hearing_due_by == date(2026, 11, 25) + timedelta(days=104)


def test_suspension_and_lifting_say_since_when() -> None:
    suspended = REMAND.model_copy(update={"suspended_on": date(2026, 11, 28)})
    lifted = REMAND.model_copy(update={"lifted_on": date(2026, 11, 29)})

    assert valued(with_custody(suspended)).custody.changed_on == date(2026, 11, 28)
    assert valued(with_custody(lifted)).custody.changed_on == date(2026, 11, 29)
    assert valued(with_custody(lifted)).custody.days_left is None


def test_the_next_hearing_is_singled_out_and_all_are_in_order() -> None:
    case = BARE.model_copy(
        update={"hearings": tuple(Hearing(on=MEETING + timedelta(days=n)) for n in (30, -5, 9))}
    )
    value = valued(case)

    assert value.hearing is not None
    assert value.hearing.days == 9
    assert [one.days for one in value.hearings] == [-5, 9, 30]
    assert valued(BARE).hearing is None


def test_the_age_is_that_at_the_first_offence() -> None:
    offences = (
        Offence(article="243", committed_to=date(2026, 3, 1)),
        Offence(article="243", committed_from=date(2024, 3, 1)),
        Offence(article="243"),
    )
    case = BARE.model_copy(update={"offences": offences, "suspect": Suspect(birth_year=2008)})

    assert valued(case).suspect.age_to == 16
    assert valued(case).suspect.age_group is AgeGroup.YOUTH


@pytest.mark.parametrize("year", [None, 2026, 2030])
def test_an_age_that_cannot_be_is_unknown(year: int | None) -> None:
    case = BARE.model_copy(
        update={
            "offences": (Offence(article="243", committed_from=date(2026, 3, 1)),),
            "suspect": Suspect(birth_year=year),
        }
    )

    assert valued(case).suspect.age_to is None


def test_an_offence_has_its_name_in_the_law_only_where_the_law_is_known() -> None:
    offences = (
        Offence(article="243", paragraph="1", regime=Regime.NEW),
        Offence(article="242", regime=Regime.OLD),
        Offence(article="242"),
        Offence(article="999", regime=Regime.NEW),
    )
    names = [one.name_nl for one in valued(BARE.model_copy(update={"offences": offences})).offences]

    assert names == ["opzetverkrachting", "verkrachting", "", ""]


def test_a_silent_case_counts_from_its_registration() -> None:
    assert valued(example_case()).standing.silent_days == 42
    assert valued(example_case(), not_requested(example_case(), COMPLETE_TBS)).standing.silent_days is None


def test_the_prosecutor_is_named_where_known() -> None:
    assert case_value(BARE, (), (), OFFICER, MEETING).prosecutor == "mr. E. Voorbeeld"
    assert case_value(BARE, (), (), None, MEETING).prosecutor == ""
    assert case_value(BARE, (), (), None, MEETING).parket == ""


def test_the_ground_carries_its_evidence_and_the_one_year_rule() -> None:
    case = example_case(4).model_copy(update={"cooperation": None})
    ground = valued(case, not_requested(case, OLD_REPORT)).ground

    assert ground is not None
    assert ground.one_year is not None
    assert ground.one_year.view.verdict is OneYear.CONSENT_NEEDED
    assert ground.one_year.view.last_usable_on == date(2026, 11, 20)
    assert (ground.one_year.om_consents, ground.one_year.suspect_consents) == (True, False)
    assert ground.hints == ("one_year.consent_needed",)
    assert ground.evidence == OLD_REPORT.evidence()
    assert ground.internal_note == ""


def test_notes_and_readers_come_with_the_grounds_that_have_them() -> None:
    case = example_case()
    refusal = valued(case, not_requested(case, COMPLETE_REFUSAL)).ground
    other = valued(case, not_requested(case, READ_OTHER)).ground
    unread = READ_OTHER.model_copy(
        update={"second_reader": READ_OTHER.second_reader.model_copy(update={"agrees": None})}
    )
    without = valued(case, not_requested(case, unread, finalised=False)).ground

    assert refusal is not None
    assert refusal.internal_note == "Raadsman belt nog terug over zijn standpunt."
    assert refusal.second_reader is None
    assert other is not None
    assert other.second_reader is not None
    assert not other.second_reader.agrees
    assert without is not None
    assert without.second_reader is None


def test_a_decision_without_ground_has_none() -> None:
    value = valued(example_case(), deferred())

    assert value.ground is None
    assert value.decisions[0].evidence == ()
    assert value.decisions[0].ground_code is None


def test_what_became_of_every_entry_is_told() -> None:
    taken = deferred()
    withdrawn = taken.model_copy(update={"reasoning": "fout"})
    withdrawal = Decision(
        kind=EntryKind.WITHDRAWAL,
        outcome=Outcome.DEFERRED,
        refers_to=1,
        reasoning="verkeerde zaak",
        taken_by=taken.taken_by,
        decided_on=taken.decided_on,
    )
    missed = taken.model_copy(update={"outcome": Outcome.NOT_REACHED})
    value = valued(example_case(), withdrawn, withdrawal, taken, missed, taken)

    assert [one.state for one in value.decisions] == [
        EntryState.WITHDRAWN,
        EntryState.NOTED,
        EntryState.REPLACED,
        EntryState.NOTED,
        EntryState.COUNTS,
    ]


def test_advice_awaits_its_confirmation() -> None:
    advice = deferred().model_copy(update={"taken_by": CLERK})
    value = valued(example_case(), advice)

    assert value.decisions[0].state is EntryState.AWAITS
    assert value.standing.standing is Standing.AWAITING_CONFIRMATION


def test_a_log_without_a_decision_that_counts_has_only_notes() -> None:
    missed = deferred().model_copy(update={"outcome": Outcome.NOT_REACHED})
    value = case_value(example_case(), (entry(1, missed),), (), None, MEETING)

    assert [one.state for one in value.decisions] == [EntryState.NOTED]
    assert value.ground is None
