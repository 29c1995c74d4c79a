"""From a parket's spreadsheet to a printed agenda, on the command line."""

from collections import Counter
from pathlib import Path

import pytest

from tests.cli.running import SAMPLE, Terminal
from tests.fakes.registers import copy_register

STANDINGS = {"requested": 118, "exception_incomplete": 45, "undecided": 21, "no_aspects": 37, "unclear": 20}
FORMULA_ROW = 245


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with the list taken in, made once."""
    path = tmp_path_factory.mktemp("imported") / "register.db"
    from triage_app.__main__ import main

    assert main(["--db", str(path), "import", str(SAMPLE)]) == 1
    return path


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str], imported: Path) -> Terminal:
    register = tmp_path / "register.db"
    copy_register(imported, register)
    return Terminal(capsys, register)


@pytest.fixture
def fresh(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys, tmp_path / "fresh.db")


def test_every_row_of_the_list_is_accounted_for(fresh: Terminal) -> None:
    ran = fresh.json("import", str(SAMPLE))

    assert ran.code == 1
    told = ran.data
    assert (told["rows"], told["blank"], told["valid"], told["imported"]) == (244, 1, 241, 241)
    assert told["doubles"] == [{"row": 242, "of": 5}]
    assert {one["row"] for one in told["refused"]} == {243}
    assert {one["code"] for one in told["refused"]} == {"parketnummer.unreadable", "date.impossible"}
    refused = {one["row"] for one in told["refused"]}
    assert told["rows"] == told["blank"] + told["valid"] + len(refused) + len(told["doubles"])
    assert told["valid"] == told["imported"] + told["updated"] + told["unchanged"] + told["skipped"]


def test_a_dry_run_tells_the_same_but_for_the_counters(fresh: Terminal) -> None:
    dry = fresh.json("import", str(SAMPLE), "--dry-run").data
    real = fresh.json("import", str(SAMPLE)).data

    assert dry == real | {"id": None, "imported": 0, "updated": 0}


def test_the_cases_stand_as_the_list_says(terminal: Terminal) -> None:
    rows = terminal.json("cases").data

    assert Counter(row["standing"] for row in rows) == STANDINGS
    assert all(row["ground"] for row in rows if row["standing"] == "exception_incomplete")


def test_a_list_is_never_a_final_word(terminal: Terminal) -> None:
    incomplete = [row for row in terminal.json("cases").data if row["standing"] == "exception_incomplete"]

    whole = terminal.json("case", incomplete[0]["parketnummers"][0]).data
    decision = whole["decisions"][0]
    assert (decision["origin"], decision["finalised"], decision["entitled"]) == ("list", False, False)
    assert decision["taken_by"] == f"volgens lijst {SAMPLE.name}"


def test_silence_grows_when_the_unclear_cases_have_waited_too_long(terminal: Terminal) -> None:
    assert len(terminal.json("silence").data) == 66
    assert len(terminal.json("silence", "--on", "+15d").data) == 86
    assert len(terminal.json("silence").data) == 66


def test_the_same_list_again_adds_nothing(terminal: Terminal) -> None:
    before = terminal.json("cases").out

    again = terminal.json("import", str(SAMPLE)).data

    assert (again["imported"], again["updated"], again["unchanged"]) == (0, 0, 241)
    assert again["changed"] == []
    assert terminal.json("cases").out == before


def test_an_import_is_taken_back_whole(terminal: Terminal) -> None:
    assert terminal.json("import", "--undo", "last").data == {"removed": 241, "kept": []}
    assert terminal.json("cases").data == []


def test_a_meeting_is_filled_and_its_agenda_printed(terminal: Terminal, tmp_path: Path) -> None:
    planned = terminal.json("meeting", "plan", "+1w", "--fill").data
    paper = tmp_path / "agenda.pdf"

    printed = terminal.json("agenda", str(planned["id"]), "-o", str(paper))

    assert planned["items"] >= 66
    assert printed.code == 0
    assert printed.data["pages"] > planned["items"]
    assert paper.read_bytes().startswith(b"%PDF")
