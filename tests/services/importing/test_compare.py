"""A list beside the register: field by field."""

from datetime import date

import pytest

from tests.services.importing.listing import (
    FULL,
    NUMBER,
    REFUSED,
    Register,
    change,
    decide,
    in_app,
    log_of,
    requests_of,
)
from triage_app.domain.cases.assessment import EarlierAssessment
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing, HearingKind
from triage_app.domain.cases.offence import Offence, Regime, VictimAge
from triage_app.domain.decisions.decision import Outcome
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.spreadsheets.sheet import CellValue


@pytest.fixture
def register() -> Register:
    return Register()


def test_an_empty_cell_never_blanks_a_filled_field(register: Register) -> None:
    register.take_in(FULL)
    before = register.case()

    result = register.take_in({"parketnummer": NUMBER, "hearing_on": "n.n.b."}, update=True)

    assert result.unchanged == 1
    assert register.case() == before


@pytest.mark.parametrize("field", [name for name in FULL if name != "parketnummer"])
def test_no_single_emptied_cell_changes_anything(field: str, register: Register) -> None:
    register.take_in(FULL)

    assert register.take_in({name: cell for name, cell in FULL.items() if name != field}).changed == ()


@pytest.mark.parametrize(
    ("field", "cell", "old", "new"),
    [
        ("birth_year", 1982.0, 1981, 1982),
        ("offence", "247", "243 lid 1", "247"),
        ("committed_on", "2-3-2026", date(2026, 3, 1), date(2026, 3, 2)),
        ("victim_age", "<12", "from_12_to_15", "under_12"),
        ("custody_since", "3-4-2026", date(2026, 4, 2), date(2026, 4, 3)),
        ("custody_since", "nee", date(2026, 4, 2), "none"),
        ("behavioural_aspects", "nee", "yes", "no"),
        ("variant", "triple", "double", "triple"),
        ("reported_on", "1-9-2026", None, date(2026, 9, 1)),
        ("second_parketnummer", "22-000001-26", None, "22-000001-26"),
        ("research_handle", "Vlinder", None, "Vlinder"),
        ("parket", "Oost-Nederland", "Midden-Nederland", "Oost-Nederland"),
        ("registered_on", "1-11-2026", date(2026, 11, 23), date(2026, 11, 1)),
    ],
)
def test_each_field_is_compared_and_stored(
    field: str, cell: float | str, old: object, new: object, register: Register
) -> None:
    register.take_in(FULL)

    result = register.take_in(FULL | {field: cell}, update=True)

    assert [dict(one.fields) for one in result.changed] == [{field: (old, new)}]
    assert register.take_in(FULL | {field: cell}).unchanged == 1


def test_a_no_that_became_a_yes_replaces_the_decision_of_the_list(register: Register) -> None:
    register.take_in(REFUSED)

    result = register.take_in(FULL, update=True)

    assert result.changed[0].fields["requested"] == ("no", "yes")
    assert [one.outcome for one in log_of(register)] == [Outcome.NOT_REQUESTED, Outcome.REQUEST]
    assert [one.variant for one in requests_of(register)] == ["double"]


def test_a_changed_note_is_a_new_entry_with_the_ground_it_had(register: Register) -> None:
    register.take_in(REFUSED)

    result = register.take_in(
        {"parketnummer": NUMBER, "requested": "nee", "note": "y"}, update=True, file="b.xlsx"
    )

    assert dict(result.changed[0].fields) == {"note": ("x", "y")}
    last = log_of(register)[-1]
    assert (last.ground.kind if last.ground else None, last.reasoning) == (
        "refusal",
        "volgens lijst b.xlsx\ny",
    )


def test_what_people_decided_no_list_overrides(register: Register) -> None:
    register.take_in({"parketnummer": NUMBER})
    decide(register, in_app(Outcome.OTHER_ROUTE))

    result = register.take_in(FULL | {"suspect": "Z. Z."}, update=True)

    assert [one.code for one in result.findings] == ["import.decision_kept"]
    assert "requested" not in result.changed[0].fields
    assert [one.outcome for one in log_of(register)] == [Outcome.OTHER_ROUTE]
    assert requests_of(register) == []
    assert register.case().suspect.initials == "Z. Z."


def test_a_decision_that_agrees_with_the_list_is_no_finding(register: Register) -> None:
    register.take_in({"parketnummer": NUMBER})
    decide(register, in_app(Outcome.NOT_REQUESTED, RecentReport()))
    row = {"parketnummer": NUMBER, "requested": "nee", "reason": "recente PJ", "note": "oud"}

    result = register.take_in(row, update=True)

    assert (result.unchanged, result.findings) == (1, ())


def test_what_the_desk_added_stays(register: Register) -> None:
    register.take_in(FULL)
    extra = Offence(article="252", regime=Regime.NEW)
    change(
        register,
        lambda case: case.model_copy(
            update={
                "offences": (*case.offences, extra),
                "assessments": (EarlierAssessment(variant="double"),),
                "hearings": (*case.hearings, Hearing(on=date(2027, 6, 1), kind=HearingKind.MERITS)),
                "custody": Custody(title=CustodyTitle.DETENTION, since=date(2026, 4, 16)),
            }
        ),
    )

    same = register.take_in(FULL)
    moved = register.take_in(
        FULL | {"hearing_on": "3-2-2027", "victim_age": "<12", "offence": "247"}, update=True
    )

    assert same.unchanged == 1
    assert set(moved.changed[0].fields) == {"hearing_on", "victim_age", "offence"}
    case = register.case()
    assert [one.on for one in case.hearings] == [date(2027, 2, 3), date(2027, 6, 1)]
    assert [one.article for one in case.offences] == ["247", "252"]
    assert case.offences[0].committed_from == date(2026, 3, 1)
    assert case.offences[0].victim_age is VictimAge.UNDER_12
    assert case.custody is not None
    assert case.custody.title is CustodyTitle.DETENTION


def test_an_offence_that_was_already_known_keeps_its_own_day(register: Register) -> None:
    register.take_in(FULL)
    change(
        register,
        lambda case: case.model_copy(
            update={
                "offences": (
                    *case.offences,
                    Offence(article="252", regime=Regime.NEW, committed_from=date(2026, 2, 2)),
                )
            }
        ),
    )

    both = register.take_in({"parketnummer": NUMBER, "offence": "252 en 253"}, update=True)

    assert set(both.changed[0].fields) == {"offence"}
    assert [(one.article, one.committed_from) for one in register.case().offences] == [
        ("252", date(2026, 2, 2)),
        ("253", date(2026, 2, 2)),
    ]


def test_a_day_moved_within_a_known_period_keeps_its_end(register: Register) -> None:
    register.take_in(FULL | {"committed_on": "1-3-2026 t/m 1-6-2026"})

    earlier = register.take_in(FULL | {"committed_on": "1-2-2026"}, update=True)
    assert set(earlier.changed[0].fields) == {"committed_on"}
    assert register.case().offences[0].committed_to == date(2026, 6, 1)

    register.take_in(FULL | {"committed_on": "1-7-2026"}, update=True)
    assert register.case().offences[0].committed_to is None


def test_a_new_last_day_is_a_change(register: Register) -> None:
    register.take_in(FULL)

    result = register.take_in(FULL | {"committed_on": "1-3-2026 t/m 1-6-2026"}, update=True)

    assert dict(result.changed[0].fields) == {"committed_to": (None, date(2026, 6, 1))}


def test_a_case_without_offence_has_nowhere_to_keep_a_day_or_an_age(register: Register) -> None:
    row: dict[str, CellValue] = {"parketnummer": NUMBER, "committed_on": "1-3-2026", "victim_age": "<12"}

    first = register.take_in(row)
    again = register.take_in(row, update=True)
    later = register.take_in(row | {"offence": "247"}, update=True)

    assert [one.column for one in first.findings] == ["Pleegdatum", "Leeftijd slo"]
    assert {one.code for one in first.findings} == {"import.offence_lacks"}
    assert (again.unchanged, len(again.findings)) == (1, 2)
    assert set(later.changed[0].fields) == {"offence", "committed_on", "victim_age"}
    assert register.case().offences[0].committed_from == date(2026, 3, 1)


def test_a_row_without_an_article_speaks_of_the_offence_there_is(register: Register) -> None:
    register.take_in(FULL)

    result = register.take_in({"parketnummer": NUMBER, "victim_age": "<12"}, update=True)

    assert dict(result.changed[0].fields) == {"victim_age": ("from_12_to_15", "under_12")}
    (offence,) = register.case().offences
    assert (offence.article, offence.victim_age) == ("243", VictimAge.UNDER_12)


def test_a_hearing_that_was_held_stays_when_the_list_names_the_next(register: Register) -> None:
    register.take_in({"parketnummer": NUMBER, "hearing_on": "1-3-2025"})
    register.take_in({"parketnummer": NUMBER, "hearing_on": "1-2-2027"}, update=True)

    assert [one.on for one in register.case().hearings] == [date(2025, 3, 1), date(2027, 2, 1)]


def test_a_first_hearing_is_added_where_there_was_none(register: Register) -> None:
    register.take_in({"parketnummer": NUMBER})

    register.take_in({"parketnummer": NUMBER, "hearing_on": "1-2-2027"}, update=True)

    assert register.case().hearings == (Hearing(on=date(2027, 2, 1)),)


def test_a_case_closed_before_the_day_of_the_list_keeps_its_own(register: Register) -> None:
    register.take_in({"parketnummer": NUMBER, "registered_on": "1-3-2026"})
    change(register, lambda case: case.model_copy(update={"closed_on": date(2026, 4, 1)}))

    result = register.take_in({"parketnummer": NUMBER, "registered_on": "1-5-2026"}, update=True)

    assert [one.code for one in result.findings] == ["case.closed_before_registered"]
    assert (result.unchanged, register.case().registered_on) == (1, date(2026, 3, 1))


def test_a_second_number_that_is_taken_is_left_out(register: Register) -> None:
    register.take_in({"parketnummer": "22-000001-26"})

    result = register.take_in(
        {"parketnummer": NUMBER, "second_parketnummer": "22-000001-26"},
        {"parketnummer": "16-123457-26", "second_parketnummer": "22-000002-26"},
        {"parketnummer": "16-123458-26", "second_parketnummer": "22-000002-26"},
    )

    assert [(one.row, one.code) for one in result.findings] == [
        (2, "parketnummer.taken"),
        (4, "parketnummer.taken"),
    ]
    assert register.case().parketnummers == (NUMBER,)
    assert register.case("16-123457-26").parketnummers == ("16-123457-26", "22-000002-26")
    again = register.take_in({"parketnummer": "16-123457-26", "second_parketnummer": "22-000002-26"})
    assert (again.unchanged, again.findings) == (1, ())


def test_a_case_listed_under_both_its_numbers_is_taken_once(register: Register) -> None:
    register.take_in({"parketnummer": NUMBER, "second_parketnummer": "22-000001-26"})

    result = register.take_in({"parketnummer": NUMBER}, {"parketnummer": "22-000001-26", "suspect": "Q. Q."})

    assert (result.unchanged, result.skipped, result.imported) == (1, 1, 0)
    assert [(one.row, one.code) for one in result.findings] == [(3, "import.listed_twice")]
