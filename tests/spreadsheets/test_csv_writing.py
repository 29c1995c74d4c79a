import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from triage_app.spreadsheets.csv_writing import csv_bytes, plain_cell


@given(st.text())
def test_no_cell_is_a_formula(text: str) -> None:
    assert not plain_cell(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@given(
    st.lists(
        st.lists(
            st.text(st.characters(codec="utf-8", categories=("L", "N", "P")), max_size=8),
            min_size=2,
            max_size=4,
        ),
        max_size=4,
    )
)
def test_rows_are_read_back_as_written(rows: list[list[str]]) -> None:
    text = csv_bytes(rows).decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert read == [[plain_cell(one) for one in row] for row in rows]
