"""Importing, again and again."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes.clock import DESK
from tests.services.importing.listing import FILE, NUMBER, SAYS, TODAY, Cells, Register, found, plan_of
from triage_app.domain.cases.assessment import EarlierAssessment
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing, HearingKind
from triage_app.domain.cases.offence import Offence, Regime, VictimAge
from triage_app.domain.decisions.decision import Decision, Origin, Outcome, Taker
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.requests.request import Request
from triage_app.services.importing.plan import Cancelled
from triage_app.services.importing.taking_in import read_list, try_out
from triage_app.spreadsheets.sheet import CellValue

FULL: dict[str, CellValue] = {
    "parketnummer": NUMBER,
    "suspect": "A. B.",
    "birth_year": 1981.0,
    "offence": "243 lid 1",
    "committed_on": "1-3-2026",
    "victim_age": "12-15",
    "custody_since": "2-4-2026",
    "hearing_on": "1-2-2027",
    "behavioural_aspects": "ja",
    "requested": "ja",
    "variant": "dubbel",
    "sent_on": "15-4-2026",
    "due_on": "1-8-2026",
}
REFUSED: dict[str, CellValue] = {
    "parketnummer": NUMBER,
    "requested": "nee",
    "reason": "weigert medewerking",
    "note": "x",
}


@pytest.fixture
def register() -> Register:
    return Register()


def change(register: Register, alter: Callable[[Case], Case], number: str = NUMBER) -> None:
    """Change a case as somebody at the desk would."""
    with register.store.begin(DESK, "case.change") as work:
        stored = found(work, number)
        work.cases.save(stored.id, stored.version, alter(stored.case))


def decide(register: Register, decision: Decision) -> None:
    with register.store.begin(DESK, "decision.take") as work:
        work.decisions.append(found(work).id, decision, register.clock.now())


def in_app(outcome: Outcome, ground: RecentReport | None = None) -> Decision:
    taker = Taker(person_id=1, name="A. de Officier", entitled=True)
    return Decision(outcome=outcome, ground=ground, reasoning="r", taken_by=taker, decided_on=TODAY)


def log_of(register: Register) -> list[Decision]:
    with register.store.reading(DESK) as work:
        return [entry.decision for entry in work.decisions.of_case(found(work).id)]


def requests_of(register: Register) -> list[Request]:
    with register.store.reading(DESK) as work:
        return [one.request for one in work.requests.of_case(found(work).id)]


def test_a_list_is_taken_in_once(register: Register) -> None:
    first = register.take_in(FULL, REFUSED | {"parketnummer": "16-123457-26"})
    again = register.take_in(FULL, REFUSED | {"parketnummer": "16-123457-26"}, file="lijst week 48.xlsx")

    assert (first.imported, first.unchanged, first.complete) == (2, 0, True)
    assert (again.imported, again.updated, again.unchanged, again.changed) == (0, 0, 2, ())
    assert len(log_of(register)) == len(requests_of(register)) == 1


def test_a_dry_run_is_the_run_but_for_the_counters(register: Register) -> None:
    register.take_in(FULL)
    rows = (
        FULL | {"hearing_on": "1-5-2027"},
        REFUSED | {"parketnummer": "16-123457-26"},
        {"parketnummer": "x"},
    )
    plan = plan_of(*rows)

    dry = register.importing.dry_run(plan, update=True).document("nl")
    real = register.importing.carry_out(plan, update=True).document("nl")

    differ = {name for name in dry if dry[name] != real[name]}
    assert differ == {"id", "imported", "updated"}
    assert (dry["id"], dry["imported"], dry["updated"]) == (None, 0, 0)
    assert (real["imported"], real["updated"]) == (1, 1)


def test_a_dry_run_writes_nothing(register: Register) -> None:
    register.importing.dry_run(plan_of(FULL))

    with register.store.reading(DESK) as work:
        assert work.cases.every() == ()
    assert register.importing.every() == ()


def test_a_list_can_be_tried_out_without_a_register() -> None:
    result = try_out(plan_of(FULL, {"parketnummer": "x"}), TODAY)

    assert (result.id, result.valid, result.imported, result.skipped, result.refused_rows) == (
        None,
        1,
        0,
        0,
        1,
    )


def test_changed_rows_are_shown_and_skipped_unless_asked(register: Register) -> None:
    register.take_in(FULL)
    moved = FULL | {"hearing_on": "1-5-2027", "suspect": "A. C."}

    skipped = register.take_in(moved)
    assert (skipped.skipped, skipped.updated) == (1, 0)
    assert register.case().hearings == (Hearing(on=date(2027, 2, 1)),)

    updated = register.take_in(moved, update=True)
    assert (updated.skipped, updated.updated) == (0, 1)
    (shown,) = updated.changed
    assert dict(shown.fields) == {
        "hearing_on": (date(2027, 2, 1), date(2027, 5, 1)),
        "suspect": ("A. B.", "A. C."),
    }
    assert register.case().hearings == (Hearing(on=date(2027, 5, 1)),)
    assert register.case().suspect.birth_year == 1981


def test_rows_can_be_chosen_one_by_one(register: Register) -> None:
    other: dict[str, CellValue] = {"parketnummer": "16-123457-26", "hearing_on": "1-2-2027"}
    register.take_in(FULL, other)

    result = register.take_in(
        FULL | {"hearing_on": "2-2-2027"}, other | {"hearing_on": "2-2-2027"}, update={3}
    )

    assert (result.updated, result.skipped) == (1, 1)
    assert register.case().hearings == (Hearing(on=date(2027, 2, 1)),)
    assert register.case("16-123457-26").hearings == (Hearing(on=date(2027, 2, 2)),)


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


def test_all_or_nothing_writes_nothing_when_a_row_is_refused(register: Register) -> None:
    result = register.importing.carry_out(plan_of(FULL, {"parketnummer": "x"}), all_or_nothing=True)

    assert (result.id, result.imported) == (None, 0)
    assert register.importing.every() == ()
    assert register.importing.carry_out(plan_of(FULL), all_or_nothing=True).imported == 1


def test_imports_are_recorded(register: Register) -> None:
    register.take_in(FULL)
    register.take_in(FULL, file="b.csv")

    batches = register.importing.every()

    assert [(one.id, one.file, one.rows, one.undone) for one in batches] == [
        (2, "b.csv", 1, False),
        (1, FILE, 1, False),
    ]
    assert len(batches[1].created) == 1


def test_a_stopped_import_leaves_nothing_behind(register: Register) -> None:
    rows: list[Cells] = [{"parketnummer": f"16-{number:06d}-26"} for number in range(501)]
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 500

    plan = plan_of(*rows)
    with pytest.raises(Cancelled):
        register.importing.carry_out(plan, progress=stop)

    assert told == [(0, 501), (500, 501)]
    with register.store.reading(DESK) as work:
        assert work.cases.every() == ()


def test_a_file_is_read_as_of_today(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"Dossier;Zitting;Pleegdatum\n16-123456-26;1-2-2027;24-11-2026\n")

    plan = register.importing.read(path, mapping={"Dossier": "parketnummer"})

    assert (plan.file, plan.sheet, len(plan.listed)) == ("a.csv", "", 1)
    assert [one.code for one in plan.findings] == ["date.in_future"]
    assert read_list(path, date(2026, 11, 24), mapping={"Dossier": "parketnummer"}).findings == ()


def test_every_decision_of_a_list_says_so(register: Register) -> None:
    register.take_in(FULL)

    (entry,) = log_of(register)

    assert (entry.origin, entry.taken_by.name, entry.taken_by.entitled) == (Origin.LIST, SAYS, False)


ROW = st.fixed_dictionaries(
    {"parketnummer": st.sampled_from([f"16-00000{number}-26" for number in range(5)])},
    optional={
        "suspect": st.sampled_from(["A. B.", "C. D.", "-"]),
        "offence": st.sampled_from(["247", "243 lid 1", "242 (oud)", "?", "311"]),
        "committed_on": st.sampled_from(["1-3-2026", "1-3-2024", "31-02-2026", ""]),
        "victim_age": st.sampled_from(["<12", "18+", ""]),
        "custody_since": st.sampled_from(["2-4-2026", "nee", "-"]),
        "hearing_on": st.sampled_from(["1-2-2027", "1-3-2025", "n.n.b."]),
        "behavioural_aspects": st.sampled_from(["ja", "nee", "onbekend"]),
        "requested": st.sampled_from(["ja", "nee", ""]),
        "reason": st.sampled_from(["weigert medewerking", "anders", "tbs, recidive", ""]),
        "note": st.sampled_from(["x", "verdachte ernstig ziek", ""]),
        "sent_on": st.sampled_from(["15-4-2026", "1-1-2030", ""]),
        "variant": st.sampled_from(["dubbel", "triple", ""]),
    },
)


@settings(max_examples=60, deadline=None)
@given(st.lists(ROW, max_size=6), st.lists(ROW, max_size=6))
def test_what_was_taken_in_with_update_is_afterwards_unchanged(
    earlier: list[Cells], later: list[Cells]
) -> None:
    register = Register()
    register.take_in(*earlier)
    taken = register.take_in(*later, update=True)
    again = register.take_in(*later, update=True)

    for result in (taken, again):
        assert result.valid == result.imported + result.updated + result.unchanged + result.skipped
        assert result.rows == result.blank + result.valid + result.refused_rows + len(result.doubles)
    assert (again.imported, again.updated, again.unchanged) == (0, 0, again.valid)
