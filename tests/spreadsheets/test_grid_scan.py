"""What a raw sheet holds that the parser does not tell."""

import pytest

from tests.spreadsheets.making import raw_sheet, raw_xlsx
from triage_app.errors import BadInput
from triage_app.spreadsheets import archive as archive_module
from triage_app.spreadsheets import grid_scan
from triage_app.spreadsheets.archive import opened
from triage_app.spreadsheets.grid_scan import Grid, column_number, scan

SHEET = "xl/worksheets/sheet1.xml"


def grid_of(rows: str) -> Grid:
    with opened(raw_xlsx(raw_sheet(rows))) as unpacked:
        return scan(unpacked)[SHEET]


@pytest.mark.parametrize(
    ("letters", "number"), [(b"", 0), (b"A", 1), (b"z", 26), (b"AA", 27), (b"XFD", 16384)]
)
def test_columns_are_counted_from_their_letters(letters: bytes, number: int) -> None:
    assert column_number(letters) == number


def test_the_furthest_cell_counts() -> None:
    grid = grid_of('<row r="2"><c r="B2"><v>1</v></c></row><row r="30"><c r="AA30" s="1"/></row>')

    assert (grid.last_row, grid.last_column) == (30, 27)


def test_cells_of_another_prefix_and_quote_count_too() -> None:
    grid = grid_of("<x:row r='7'><x:c s='1' r = 'D7'><x:v>1</x:v></x:c></x:row>")

    assert (grid.last_row, grid.last_column) == (7, 4)


def test_a_lone_cell_in_the_far_corner_is_refused() -> None:
    with pytest.raises(BadInput) as refused:
        grid_of(
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
        )

    assert refused.value.code == "import.too_big"


def test_cells_that_do_not_say_where_they_stand_are_bounded() -> None:
    grid = grid_of("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c/><c><v>3</v></c></row>")

    assert grid.last_row >= 2
    assert grid.last_column >= 3


def test_far_rows_of_such_cells_are_refused() -> None:
    wide = "<c><v>1</v></c>" * 6000

    with pytest.raises(BadInput) as refused:
        grid_of(f'<row>{wide}</row><row r="1000"><c><v>1</v></c></row>')

    assert refused.value.code == "import.too_big"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('<c r="L3"><f>HYPERLINK("http://x";"klik")</f><v /></c>', '=HYPERLINK("http://x";"klik")'),
        ('<c r="L3"><f>A1&amp;B1</f></c>', "=A1&B1"),
        ('<c r="L3"><f ca="1">NOW()</f><v></v></c>', "=NOW()"),
        ('<c r="L3" t="e"><v>#N/A</v></c>', "#N/A"),
        ('<c r="L3" t="e"><f>NA()</f><v>#N/A</v></c>', "#N/A"),
    ],
)
def test_formulas_without_value_and_errors_are_kept_as_text(cell: str, text: str) -> None:
    assert grid_of(f'<row r="3">{cell}</row>').texts == {(3, 11): text}


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="L3"><f>1+1</f><v>2</v></c>',
        '<c r="L3" t="str"><f>""</f><v></v></c>',
        '<c r="L3"><v>2</v></c><c r="M3"><f>1</f><v>1</v></c>',
        "<c><f>1+1</f></c>",
        '<c s="1"><f>1+1</f></c>',
        '<c r="L3" t="e"><v/></c>',
    ],
)
def test_other_cells_are_left_to_the_parser(cell: str) -> None:
    assert grid_of(f'<row r="3">{cell}</row>').texts == {}


def test_a_shared_formula_shows_the_text_of_its_first_cell() -> None:
    grid = grid_of(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v/></c></row>'
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v/></c></row>'
    )

    assert grid.texts == {(1, 0): "=B1", (2, 0): "=B1"}


@pytest.mark.parametrize("size", [20, 33, 64, 100])
def test_a_cell_across_two_pieces_is_seen_whole(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_module, "PIECE", size)
    cells = "".join(f'<row r="{row}"><c r="C{row}"><f>SUM(A{row})</f><v /></c></row>' for row in range(1, 30))

    assert grid_of(cells).texts == {(row, 2): f"=SUM(A{row})" for row in range(1, 30)}


def test_a_cell_too_long_to_hold_back_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_module, "PIECE", 64)
    monkeypatch.setattr(grid_scan, "_LARGEST_CELL", 128)
    monkeypatch.setattr(grid_scan, "_LARGEST_TAG", 16)

    grid = grid_of(
        f'<row r="1"><c r="A1" t="inlineStr"><is><t>{"x" * 500}</t></is></c><c r="B1"><v>1</v></c></row>'
    )

    assert grid.last_column == 2
