import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from triage_app.domain.parketnummer import Parketnummer, parse_parketnummer, prefix_of
from triage_app.errors import BadInput

digits = st.text("0123456789", min_size=1)
parts = st.tuples(
    st.text("0123456789", min_size=2, max_size=2),
    st.text("0123456789", min_size=6, max_size=6),
    st.text("0123456789", min_size=2, max_size=2),
)


@given(parts, st.sampled_from(["-", "/", ".", " ", ""]), st.sampled_from(["-", "/", ".", " ", ""]))
def test_every_notation_reads_as_the_same_number(
    number: tuple[str, str, str], first: str, second: str
) -> None:
    written = f" {number[0]}{first}{number[1]}{second}{number[2]} "
    assert parse_parketnummer(written) == "-".join(number)


@given(st.text())
def test_anything_else_is_refused_by_code_or_normalised_once(text: str) -> None:
    try:
        number = parse_parketnummer(text)
    except BadInput as problem:
        assert (problem.code, problem.field) == ("parketnummer.unreadable", "parketnummer")
    else:
        assert parse_parketnummer(number) == number


@pytest.mark.parametrize("text", ["16-12-26", "", "16-0123456-26", "١٦-012345-26", "16--012345-26"])
def test_a_number_that_lacks_digits_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        parse_parketnummer(text)


def test_the_field_reports_the_code_and_not_the_input() -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter[str](Parketnummer).validate_python("geheim")
    assert caught.value.errors(include_input=False)[0]["msg"] == "Value error, parketnummer.unreadable"


def test_the_prefix_is_the_first_two_digits() -> None:
    assert prefix_of("16-012345-26") == "16"
