"""What is told of a fault, and what is not."""

from datetime import UTC, datetime

import pytest

from ui.faults.fault import Fault, fault_of, read_fault

AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)


def test_a_fault_tells_when_of_what_kind_and_where() -> None:
    try:
        int("geheim van d. M.")
    except ValueError as error:
        fault = fault_of(type(error), error.__traceback__, AT)
    text = fault.as_text()
    assert text.startswith("2026-03-16 09:30:00Z  builtins.ValueError\n  tests/ui/faults/test_fault.py:")
    assert "geheim" not in text


def test_a_fault_is_read_back_from_its_line() -> None:
    fault = Fault(AT, "builtins.KeyError", ("ui/een.py:3 <lambda>",))
    assert read_fault(fault.as_line()) == fault
    assert fault.as_line().isascii()


@pytest.mark.parametrize(
    "line", ["", "geen json", "{}", '{"at": "x", "kind": "y", "where": []}', "[1]", '"x"']
)
def test_a_line_that_is_no_fault_is_none(line: str) -> None:
    assert read_fault(line) is None


def test_without_a_trace_there_is_no_place() -> None:
    assert fault_of(KeyError, None, AT).where == ()
