"""The sample list of a parket, and the example list of the app, from file to standing."""

import json
from collections import Counter
from datetime import date, timedelta
from importlib import resources
from pathlib import Path
from random import Random

import pytest

from tests.fakes.clock import DESK
from tests.services.importing.listing import TODAY, Register
from tools import example_list
from triage_app.domain.decisions.decision import Origin, Outcome
from triage_app.domain.grounds.other import OtherGround
from triage_app.services.cases.query import CaseQuery, View
from triage_app.services.importing.listed import Double, ImportPlan
from triage_app.services.importing.plan import make_plan
from triage_app.spreadsheets.cells import text_of
from triage_app.spreadsheets.read import read_sheets
from triage_app.spreadsheets.sheet import Row, Sheet

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "tests" / "data" / "zedenzaken-midden-nederland.xlsx"
HEARING = 7


@pytest.fixture(scope="module")
def plan() -> ImportPlan:
    return make_plan(SAMPLE.name, read_sheets(SAMPLE), TODAY)


@pytest.fixture
def register(plan: ImportPlan) -> Register:
    made = Register()
    made.importing.carry_out(plan)
    return made


def test_every_row_of_the_sample_is_accounted_for(plan: ImportPlan) -> None:
    assert (plan.rows, plan.blank, len(plan.listed)) == (244, 1, 241)
    assert plan.doubles == (Double(242, 5),)
    assert [(one.row, one.column, one.code, one.cell) for one in plan.refused] == [
        (243, "Parketnr.", "parketnummer.unreadable", "16-12-26"),
        (243, "Zitting", "date.impossible", "31-02-2027"),
    ]


def test_the_only_findings_of_the_sample_are_days_to_come(plan: ImportPlan) -> None:
    assert Counter((one.column, one.code) for one in plan.findings) == {
        ("Datum aanvraag", "date.in_future"): 3,
        ("Ontvangen NIFP", "date.in_future"): 3,
    }


def test_the_document_has_the_shape_of_the_command_line(plan: ImportPlan) -> None:
    document = json.loads(json.dumps(Register().importing.carry_out(plan).document("nl")))

    assert {name: document[name] for name in ("id", "rows", "blank", "valid", "imported")} == {
        "id": 1,
        "rows": 244,
        "blank": 1,
        "valid": 241,
        "imported": 241,
    }
    assert document["doubles"] == [{"row": 242, "of": 5}]
    assert [set(one) for one in document["refused"]] == [{"row", "column", "code", "cell", "message"}] * 2
    assert all(set(one) == {"row", "column", "code", "cell"} for one in document["findings"])


def test_the_sample_stands_as_it_says(register: Register) -> None:
    with register.store.reading(DESK) as work:
        standings = work.lists.standings(TODAY)

    assert standings == {
        "requested": 118,
        "exception_incomplete": 45,
        "undecided": 21,
        "no_aspects": 37,
        "unclear": 20,
    }


@pytest.mark.parametrize(("days", "silent"), [(0, 66), (15, 86)])
def test_silence_grows_when_unclear_cases_wait(days: int, silent: int, register: Register) -> None:
    query = CaseQuery(day=TODAY + timedelta(days=days), view=View.SILENT)
    with register.store.reading(DESK) as work:
        assert work.lists.count(query) == silent


def test_the_grounds_of_the_sample_are_those_it_names(register: Register) -> None:
    with register.store.reading(DESK) as work:
        log = [entry for case in work.cases.every() for entry in work.decisions.of_case(case.id)]
    refusals = [one.decision for one in log if one.decision.outcome is Outcome.NOT_REQUESTED]

    assert Counter(one.ground.code for one in refusals if one.ground is not None) == {
        "1": 8,
        "2": 11,
        "3": 19,
        "4f": 3,
        "4z": 4,
    }
    assert {one.origin for one in refusals} == {Origin.LIST}
    assert not any(one.finalised for one in refusals)
    others = {one.ground.reasoning for one in refusals if isinstance(one.ground, OtherGround)}
    assert others == {"reclasseringsadvies volstaat", "verdachte ernstig ziek"}


def test_the_formula_of_row_245_is_plain_text(register: Register) -> None:
    with register.store.reading(DESK) as work:
        stored = work.cases.by_parketnummer("16-777001-26")
        assert stored is not None
        (entry,) = work.decisions.of_case(stored.id)

    assert entry.decision.reasoning.endswith('\n=HYPERLINK("http://x";"klik")')


def altered(sheet: Sheet, moved: dict[int, str], emptied: dict[int, int]) -> Sheet:
    """The sheet with other hearings in some rows and one cell empty in others."""

    def alter(row: Row) -> Row:
        cells = list(row.cells)
        if row.number in moved:
            cells[HEARING] = moved[row.number]
        if row.number in emptied:
            cells[emptied[row.number]] = ""
        return Row(row.number, tuple(cells))

    return Sheet(sheet.name, tuple(map(alter, sheet.rows)))


@pytest.mark.parametrize("seed", range(5))
def test_moved_hearings_change_and_emptied_cells_do_not(seed: int, register: Register) -> None:
    chance = Random(seed)
    (sheet,) = read_sheets(SAMPLE)
    rows = chance.sample(range(2, 241), 15)
    day = date(2027, 9, 1)
    moved = {row: f"{day + timedelta(days=place):%d-%m-%Y}" for place, row in enumerate(rows[:12])}
    emptied = {
        row: chance.choice([column for column, cell in enumerate(filled(sheet, row)) if cell and column])
        for row in rows[12:]
    }
    copy = make_plan("later.xlsx", [altered(sheet, moved, emptied)], TODAY)

    result = register.importing.carry_out(copy, update=True)

    assert (result.updated, result.unchanged, result.imported, result.skipped) == (12, 229, 0, 0)
    assert {one.row for one in result.changed} == set(moved)
    assert all(set(one.fields) == {"hearing_on"} for one in result.changed)


def filled(sheet: Sheet, number: int) -> list[str]:
    return [text_of(cell) for cell in sheet.rows[number - 1].cells]


def test_a_hearing_moved_past_the_one_year_date_makes_a_recent_report_stale(register: Register) -> None:
    (sheet,) = read_sheets(SAMPLE)
    recent = next(row for row in sheet.rows if "18-7-2025" in str(row.cells[11]))
    earlier = make_plan("a.xlsx", [altered(sheet, {recent.number: "1-7-2026"}, {})], TODAY)
    later = make_plan("b.xlsx", [altered(sheet, {recent.number: "1-9-2026"}, {})], TODAY)
    fresh = Register()

    fresh.importing.carry_out(earlier)
    fresh.importing.carry_out(later, update=True)

    with fresh.store.reading(DESK) as work:
        ids = work.cases.ids_by_parketnummer()
        number = next(one.parketnummer for one in later.listed if one.source.number == recent.number)
        assert work.lists.row(ids[number], TODAY).stale == ("trial_past_one_year",)


def test_the_example_list_shows_what_a_list_can_hold() -> None:
    example = resources.files("triage_app") / "catalogue" / "examples" / "voorbeeldlijst.xlsx"
    with resources.as_file(example) as path:
        plan = make_plan(path.name, read_sheets(path), TODAY)
    result = Register().importing.carry_out(plan)

    assert (result.rows, result.blank, result.valid, result.imported) == (61, 1, 58, 58)
    assert len(result.doubles) == len(result.findings) == result.refused_rows == 1


def test_the_example_list_is_what_its_script_writes(tmp_path: Path) -> None:
    example_list.write(tmp_path / "a.xlsx")
    example = resources.files("triage_app") / "catalogue" / "examples" / "voorbeeldlijst.xlsx"
    with resources.as_file(example) as path:
        assert read_sheets(path) == read_sheets(tmp_path / "a.xlsx")
