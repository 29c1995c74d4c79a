"""CSV files, whatever their encoding and separator."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage_app.errors import BadInput
from triage_app.spreadsheets import csv_text
from triage_app.spreadsheets.csv_text import read_csv

LINES = "Parketnr.;Verdachte;Toelichting\r\n16-123456-26;É. de V.;“geweigerd”, zegt hij\r\n"
CELLS = [("Parketnr.", "Verdachte", "Toelichting"), ("16-123456-26", "É. de V.", "“geweigerd”, zegt hij")]


def cells(content: bytes) -> list[tuple[object, ...]]:
    return [row.cells for row in read_csv(content).rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_usual_encoding_is_read(encoding: str) -> None:
    assert cells(LINES.encode(encoding)) == CELLS


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_every_usual_separator_is_found(separator: str) -> None:
    text = "\n".join(separator.join(["a", '"b;c,d|e"', "c"]) for _ in range(5))

    assert cells(text.encode()) == [("a", "b;c,d|e", "c")] * 5


def test_the_separator_a_file_states_itself_is_used_and_is_no_row() -> None:
    sheet = read_csv(b"sep=,\r\na,b\r\n1;2;3,c\r\n")

    assert [(row.number, row.cells) for row in sheet.rows] == [(1, ("a", "b")), (2, ("1;2;3", "c"))]


def test_a_line_break_inside_quotes_stays_in_its_row() -> None:
    sheet = read_csv(b'a;"b\nc"\n\nd;e\n;\n')

    assert [(row.number, row.cells) for row in sheet.rows] == [(1, ("a", "b\nc")), (2, ()), (3, ("d", "e"))]


def test_one_column_is_one_column() -> None:
    assert cells(b"Parketnr.\n16-123456-26\n") == [("Parketnr.",), ("16-123456-26",)]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (bytes(range(32)) * 10, "import.wrong_type"),
        (b"\x81\x8d\x8f;x", "import.wrong_type"),
        (b"a;b\x00\x01\x02\x03", "import.wrong_type"),
        (b";;;\n;;;\n", "import.empty"),
        (b'a;"' + b"x" * 200_000 + b'"', "import.broken"),
    ],
)
def test_what_is_no_list_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_csv(content)

    assert refused.value.code == code


def test_more_cells_than_the_app_reads_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_text, "MOST_CELLS", 5)

    with pytest.raises(BadInput) as refused:
        read_csv(b"a;b\nc;d\ne;f\n")

    assert refused.value.code == "import.too_big"


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=20)


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=8), st.sampled_from(";\t"))
def test_what_a_spreadsheet_writes_comes_back(rows: list[tuple[str, str, str]], separator: str) -> None:
    held = StringIO()
    writer = csv.writer(held, delimiter=separator, quoting=csv.QUOTE_ALL)
    writer.writerow(("Parketnr.", "Verdachte", "Toelichting"))
    writer.writerows(rows)

    found = cells(held.getvalue().encode("utf-8-sig"))

    expected = [("Parketnr.", "Verdachte", "Toelichting"), *rows]
    while not any(cell.strip() for cell in expected[-1]):
        expected.pop()
    assert found == expected
