"""Printing from the command line."""

from pathlib import Path

import pytest

from tests.cli.running import Terminal
from triage_app.services.documents.issuing import Documents, Issued

PRINTED = {"file", "pages", "version", "code", "findings"}


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    return tmp_path / "paper.pdf"


def exception(terminal: Terminal) -> str:
    rows = terminal.json("cases").data
    return next(str(row["parketnummers"][0]) for row in rows if row["standing"] == "exception")


def test_an_agenda_is_issued_once_and_then_reprinted(demo: Terminal, paper: Path) -> None:
    coming = str(demo.json("meeting", "list").data[0]["id"])

    first = demo.json("agenda", coming, "-o", str(paper))
    issued = paper.read_bytes()
    again = demo.json("agenda", coming, "-o", str(paper), "--audience", "chair", "--form", "full")

    assert (first.code, again.code) == (0, 0)
    assert set(first.data) == PRINTED
    assert first.data == again.data
    assert (first.data["file"], first.data["version"]) == (str(paper), 1)
    assert (first.data["code"], first.data["findings"]) == (None, [])
    assert first.data["pages"] > 1
    assert issued.startswith(b"%PDF")
    assert paper.read_bytes() == issued
    assert demo.json("meeting", "list").data[0]["state"] == "fixed"


@pytest.mark.parametrize("form", ["overview", "sheets"])
def test_every_form_is_printed(demo: Terminal, paper: Path, form: str) -> None:
    ran = demo.json("agenda", "1", "-o", str(paper), "--form", form)

    assert ran.code == 0
    assert paper.stat().st_size > 1000


def test_looking_at_a_day_issues_nothing(demo: Terminal, paper: Path) -> None:
    coming = str(demo.json("meeting", "list").data[0]["id"])

    ran = demo.json("agenda", coming, "-o", str(paper), "--on", "vandaag")

    assert (ran.code, ran.data["version"]) == (0, 0)
    assert demo.json("meeting", "list").data[0]["state"] == "planned"


def test_people_read_where_it_is(demo: Terminal, paper: Path) -> None:
    ran = demo.on("agenda", "1", "-o", str(paper), "--lang", "en")

    assert ran.code == 0
    assert ran.out.startswith(f"{paper} (")


def test_a_case_summary_is_printed(demo: Terminal, paper: Path) -> None:
    ran = demo.json("case-summary", exception(demo), "-o", str(paper), "--on", "+1d")

    assert ran.code == 0
    assert set(ran.data) == PRINTED
    assert (ran.data["version"], ran.data["pages"] > 0) == (0, True)
    assert paper.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("purpose", ["intern", "procesdossier"])
def test_a_statement_is_printed(demo: Terminal, paper: Path, purpose: str) -> None:
    ran = demo.json("statement", exception(demo), "-o", str(paper), "--for", purpose)

    assert ran.code == 0
    assert set(ran.data) == PRINTED


def test_without_an_exception_there_is_no_statement(demo: Terminal, paper: Path) -> None:
    rows = demo.json("cases").data
    undecided = next(row["parketnummers"][0] for row in rows if row["standing"] == "undecided")

    ran = demo.json("statement", undecided, "-o", str(paper))

    assert (ran.code, ran.error["code"]) == (2, "statement.no_exception")
    assert not paper.exists()


@pytest.mark.parametrize(
    "arguments", [("--audience", "nifp"), ("--form", "compact"), ("--delta",)], ids=" ".join
)
def test_what_a_later_version_prints_is_not_yet_available(
    demo: Terminal, paper: Path, arguments: tuple[str, ...]
) -> None:
    ran = demo.json("agenda", "1", "-o", str(paper), *arguments)

    assert (ran.code, ran.error["code"]) == (2, "command.not_yet")


@pytest.mark.parametrize(("meeting", "code"), [("99", "meeting.unknown"), ("dinsdag", "field.number")])
def test_an_unknown_meeting_is_told_with_two(demo: Terminal, paper: Path, meeting: str, code: str) -> None:
    ran = demo.json("agenda", meeting, "-o", str(paper))

    assert (ran.code, ran.error["code"]) == (2, code)


def test_an_empty_agenda_is_not_issued(empty: Terminal, paper: Path) -> None:
    empty.on("meeting", "plan", "+1w")

    ran = empty.json("agenda", "1", "-o", str(paper))

    assert (ran.code, ran.error["code"]) == (2, "agenda.empty")


def test_a_file_that_cannot_be_written_is_told_with_five(demo: Terminal, tmp_path: Path) -> None:
    ran = demo.json("agenda", "1", "-o", str(tmp_path / "nowhere" / "paper.pdf"))

    assert (ran.code, ran.error["field"]) == (5, "output")


def test_characters_the_font_lacks_are_findings(
    demo: Terminal, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    issued = Issued(data=b"%PDF", pages=1, version=1, file_name="x.pdf", findings=("漢",))
    monkeypatch.setattr(Documents, "agenda", lambda *_: issued)

    ran, read = demo.json("agenda", "1", "-o", str(paper)), demo.on("agenda", "1", "-o", str(paper))

    assert (ran.code, ran.data["findings"]) == (1, ["漢"])
    assert (read.code, read.out.splitlines()[1][-1]) == (1, "漢")
