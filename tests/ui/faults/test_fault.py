"""What is told of a fault, and what is not."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import pytest

from ui.faults.fault import Fault, fault_of, read_fault

AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)


def caught() -> tuple[type[BaseException], TracebackType]:
    try:
        Path("geheim van d. M.").read_text(encoding="utf-8")
    except OSError as error:
        assert error.__traceback__ is not None
        return type(error), error.__traceback__
    raise AssertionError


def test_a_fault_tells_kind_and_places_but_no_message_and_no_folder_of_this_computer() -> None:
    kind, trace = caught()
    fault = fault_of(kind, trace, AT)
    assert fault.kind == "builtins.FileNotFoundError"
    assert fault.where[0].startswith("tests/ui/faults/test_fault.py:")
    assert fault.where[0].endswith(" caught")
    assert fault.where[-1].rpartition(":")[0].count("/") == 1
    text = fault.as_text()
    assert text.startswith("2026-03-16 09:30:00Z  builtins.FileNotFoundError\n  tests/ui/faults/")
    assert "geheim" not in text
    assert str(Path.home()) not in text
    assert sys.prefix not in text


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
