"""Repeated cells of an ODS file are unfolded on paper before the parser does it in memory."""

import pytest

from tests.spreadsheets.making import ods_cell, ods_row, raw_ods
from triage_app.errors import BadInput
from triage_app.spreadsheets import ods_scan
from triage_app.spreadsheets.archive import opened
from triage_app.spreadsheets.ods_scan import check_content

EMPTY = '<table:table-cell table:number-columns-repeated="16384"/>'


def check(*rows: str) -> None:
    with opened(raw_ods(f'<table:table table:name="L">{"".join(rows)}</table:table>')) as unpacked:
        check_content(unpacked)


def refusal(*rows: str) -> str:
    with pytest.raises(BadInput) as refused:
        check(*rows)
    return refused.value.code


def test_a_list_with_the_usual_empty_tail_passes() -> None:
    check("\n", ods_row(ods_cell("Parketnr."), EMPTY), "\n", ods_row(EMPTY, repeated=1_048_575))


def test_a_filled_cell_behind_far_empty_ones_is_refused() -> None:
    assert refusal(ods_row(EMPTY, ods_cell("x")), ods_row(EMPTY, repeated=1_000), ods_row(ods_cell("y"))) == (
        "import.too_big"
    )


def test_rows_repeated_without_end_are_refused() -> None:
    assert refusal(ods_row(ods_cell("x", 1_000), repeated=1_000_000)) == "import.too_big"


def test_a_number_of_repeats_that_is_none_is_refused() -> None:
    broken = ods_row(ods_cell("x")).replace(
        "<table:table-row", '<table:table-row table:number-rows-repeated="1e9"'
    )

    assert refusal(broken) == "import.too_big"


def test_a_long_text_repeated_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ods_scan, "MOST_TEXT", 10_000)

    assert refusal(ods_row(ods_cell("x" * 100, 50), repeated=5)) == "import.too_big"


def test_a_formula_counts_as_filled() -> None:
    formula = '<table:table-cell table:formula="of:=1" table:number-columns-repeated="16384"/>'

    assert refusal(ods_row(formula, repeated=1_000)) == "import.too_big"


def test_text_that_is_no_xml_is_damage() -> None:
    assert refusal("<table:table-row>") == "import.broken"
