"""Faults kept at this desk."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from ui.faults.fault import Fault
from ui.faults.fault_book import MOST, FaultBook

AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)


def fault(number: int, seconds: int = 0) -> Fault:
    return Fault(AT + timedelta(seconds=seconds), "builtins.KeyError", (f"ui/een.py:{number} een",))


def test_faults_are_there_again_the_latest_first(tmp_path: Path) -> None:
    file = tmp_path / "map" / "faults.jsonl"
    book = FaultBook(lambda: file)
    assert book.every() == ()
    book.add(fault(1))
    book.add(fault(2))
    assert FaultBook(lambda: file).every() == (fault(2), fault(1))


def test_only_the_latest_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "faults.jsonl"
    book = FaultBook(lambda: file)
    for number in range(MOST + 3):
        book.add(fault(number))
    again = FaultBook(lambda: file).every()
    assert (len(again), again[0], again[-1]) == (MOST, fault(MOST + 2), fault(3))


def test_one_that_comes_over_and_over_is_written_once(tmp_path: Path) -> None:
    book = FaultBook(lambda: tmp_path / "faults.jsonl")
    for second in (0, 1, 2, 60):
        book.add(fault(1, second))
    assert [one.at.second for one in book.every()] == [0, 2]
    assert len((tmp_path / "faults.jsonl").read_text().splitlines()) == 2


def test_a_file_that_cannot_be_written_or_read_does_no_harm(tmp_path: Path) -> None:
    book = FaultBook(lambda: tmp_path)  # a folder
    book.add(fault(1))
    assert book.every() == (fault(1),)
    odd = tmp_path / "faults.jsonl"
    odd.write_bytes(b"\xff\xfe\n")
    assert FaultBook(lambda: odd).every() == ()
    odd.write_text(f"rommel\n{fault(1).as_line()}\n", encoding="ascii")
    assert FaultBook(lambda: odd).every() == (fault(1),)
