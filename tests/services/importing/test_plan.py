"""Reading a whole list, the register not yet asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.importing.listing import NUMBER, TITLES, TODAY, Cells, plan_of
from tests.spreadsheets.making import sheet_of
from triage_app.errors import BadInput
from triage_app.services.importing.listed import Double, Finding, ImportPlan, Listed
from triage_app.services.importing.plan import CHUNK, Cancelled, make_plan
from triage_app.spreadsheets.sheet import CellValue


def test_a_refused_row_lists_all_its_problems_and_nothing_among_the_findings() -> None:
    plan = plan_of({"parketnummer": "16-12-26", "hearing_on": "31-02-2027"}, {"suspect": "A. B."})

    assert plan.refused == (
        Finding(2, "Parketnr.", "parketnummer.unreadable", "16-12-26"),
        Finding(2, "Zitting", "date.impossible", "31-02-2027"),
        Finding(3, "Parketnr.", "import.number_missing", ""),
    )
    assert plan.listed == ()
    assert plan.findings == ()


def test_a_double_is_told_with_the_row_it_doubles() -> None:
    plan = plan_of({"parketnummer": NUMBER}, {}, {"parketnummer": "1612345626", "hearing_on": "x"})

    assert plan.doubles == (Double(4, 2),)
    assert (plan.blank, len(plan.listed), plan.findings) == (1, 1, ())


def test_short_rows_are_read_as_far_as_they_go() -> None:
    plan = make_plan("x", [sheet_of(("Zitting", "Parketnr."), ("1-2-2027",), ("1-2-2027", NUMBER))], TODAY)

    assert [one.code for one in plan.refused] == ["import.number_missing"]
    assert len(plan.listed) == 1


def test_headings_nobody_knows_are_said_once() -> None:
    plan = make_plan(
        "x", [sheet_of(("Parketnr.", "Kleur", "Zitting", "Zittingsdatum"), (NUMBER, "rood"))], TODAY
    )

    assert plan.findings == (
        Finding(1, "Kleur", "import.heading_unknown", "Kleur"),
        Finding(1, "Zittingsdatum", "import.heading_double", "Zittingsdatum"),
    )


def test_a_list_without_headings_is_refused() -> None:
    with pytest.raises(BadInput):
        make_plan("x", [sheet_of(("a", "b"))], TODAY)


def test_reading_tells_how_far_it_is_and_can_be_stopped() -> None:
    rows: list[tuple[CellValue, ...]] = [(f"16-{number:06d}-26",) for number in range(CHUNK + 1)]
    told: list[tuple[int, int]] = []

    def go_on(done: int, total: int) -> bool:
        told.append((done, total))
        return done == 0

    with pytest.raises(Cancelled):
        make_plan("x", [sheet_of(("Parketnr.",), *rows)], TODAY, progress=go_on)

    assert told == [(0, CHUNK + 1), (CHUNK, CHUNK + 1)]


CELL = st.one_of(
    st.just(""),
    st.sampled_from(["ja", "nee", "-", "31-02-2026", "15-3-2026", "1-1-2030", "dubbel", "anders", "247"]),
    st.text(max_size=12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(),
)


LINE = st.dictionaries(
    st.sampled_from([field for field in TITLES if field != "parketnummer"]), CELL, max_size=8
)


NUMBERS = st.one_of(
    st.just(""),
    st.text(max_size=12),
    st.sampled_from(["16-000001-26", "1600000126", "16.000002.26", "16-1-26"]),
)


@given(st.lists(st.tuples(NUMBERS, LINE), max_size=12))
def test_every_row_is_blank_valid_refused_or_double(lines: list[tuple[str, Cells]]) -> None:
    plan: ImportPlan = plan_of(*({"parketnummer": number, **cells} for number, cells in lines))

    refused = len({one.row for one in plan.refused})
    assert plan.rows == plan.blank + len(plan.listed) + refused + len(plan.doubles)
    listed: tuple[Listed, ...] = plan.listed
    assert len({one.parketnummer for one in listed}) == len(listed)
