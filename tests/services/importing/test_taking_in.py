"""Importing, again and again."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes.clock import DESK
from tests.services.importing.listing import (
    FILE,
    FULL,
    REFUSED,
    SAYS,
    TODAY,
    Cells,
    Register,
    log_of,
    plan_of,
    requests_of,
)
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.decisions.decision import Origin
from triage_app.services.importing.plan import Cancelled
from triage_app.services.importing.taking_in import read_list, try_out
from triage_app.spreadsheets.sheet import CellValue


@pytest.fixture
def register() -> Register:
    return Register()


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
