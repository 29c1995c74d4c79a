"""The recovery code: read back however it was typed, refused with any slip."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.keys.recovery_code import ALPHABET, new_code, read_code
from triage_app.errors import BadInput


def test_a_code_is_read_back_in_lower_case_without_dashes_and_with_blanks() -> None:
    code = new_code()

    assert read_code(code.text.lower().replace("-", " ")) == code
    assert read_code(code.text.replace("-", "")) == code


def test_letters_that_look_like_figures_are_taken_for_them() -> None:
    code = new_code()
    typed = code.text.replace("1", "l").replace("0", "O")

    assert read_code(typed) == code


@given(at=st.integers(min_value=0, max_value=35), put=st.sampled_from(ALPHABET))
def test_one_wrong_sign_is_a_slip_that_is_noticed(at: int, put: str) -> None:
    code = new_code()
    signs = code.text.replace("-", "")
    if signs[at] == put:
        return
    with pytest.raises(BadInput, match=r"recovery_code\.unreadable"):
        read_code(signs[:at] + put + signs[at + 1 :])


@pytest.mark.parametrize("text", ["", "ABCD", "?" * 36, "é" * 36])
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match=r"recovery_code\.unreadable"):
        read_code(text)


def test_no_two_codes_are_the_same() -> None:
    assert len({new_code().text for _ in range(50)}) == 50
