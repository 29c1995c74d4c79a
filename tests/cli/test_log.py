"""The log on the command line: who looked, who printed, and why."""

import csv
from argparse import Namespace
from pathlib import Path

import pytest

from tests.cli.running import Terminal
from triage_app.cli.reasons import handing_on_given, reason_given
from triage_app.domain.audit.reasons import Because, Reason
from triage_app.services.audit.disclosing import HandingOn


def first_number(terminal: Terminal) -> str:
    return str(terminal.json("cases", "--limit", "1").data[0]["parketnummers"][0])


def test_opening_a_case_gives_a_line_with_why(demo: Terminal) -> None:
    number = first_number(demo)
    assert demo.on("case", number).code == 0

    line = demo.json("log", "--case", number, "--kind", "consultation", "--limit", "1").data[0]

    assert (line["action"], line["reason"], line["reason_text"]) == ("case.open", "own_case", None)
    assert line["records"][0]["parketnummer"] == number
    assert (line["origin"], line["result"]) == ("command_line", "done")


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        (None, None),
        ("  ", None),
        ("quality_check", Because(reason=Reason.QUALITY_CHECK)),
        ("steekproef  van de week", Because(reason=Reason.OTHER, text="steekproef van de week")),
    ],
)
def test_a_reason_is_a_code_or_words_of_ones_own(typed: str | None, taken: Because | None) -> None:
    given = Namespace(reason=typed, recipient="NIFP")

    assert reason_given(given) == taken
    assert handing_on_given(given) == HandingOn(taken, "NIFP")


def test_a_reason_or_recipient_longer_than_a_line_is_refused(demo: Terminal, tmp_path: Path) -> None:
    number = first_number(demo)

    ran = demo.json("case", number, "--reason", "x" * 300)
    assert (ran.code, ran.error["code"], ran.error["field"]) == (2, "field.too_long", "reason")
    paper = str(tmp_path / "a.pdf")
    ran = demo.json("case-summary", number, "-o", paper, "--recipient", "x" * 300)
    assert (ran.code, ran.error["code"], ran.error["field"]) == (2, "field.too_long", "recipient")


def test_lines_can_be_read_as_a_table_and_reading_them_is_a_line(empty: Terminal) -> None:
    ran = empty.on("log", "--person", "niemand", "--from", "2020-01-01", "--to", "2020-01-02")
    assert ran.code == 0
    assert "niemand" not in ran.out

    ran = empty.on("log", "--limit", "1")
    assert "logboek bekijken" in ran.out
    assert len(ran.out.splitlines()) == 3  # headings, a rule, and the line of this reading


def test_lines_can_be_exported(empty: Terminal, tmp_path: Path) -> None:
    empty.on("log")
    place = tmp_path / "log.csv"

    ran = empty.json("log", "-o", str(place))

    assert ran.code == 0
    with place.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 1 + ran.data["rows"]
    assert empty.json("log", "--kind", "disclosure").data[0]["action"] == "log.export"
    assert str(place) in empty.on("log", "-o", str(place)).out


def test_a_case_nobody_knows_is_said(empty: Terminal) -> None:
    ran = empty.json("log", "--case", "16-000001-26")
    assert (ran.code, ran.error["code"]) == (2, "case.unknown")


@pytest.mark.parametrize("kind", ["collection", "disclosure"])
def test_only_lines_of_the_kind_asked_for_are_shown(demo: Terminal, kind: str) -> None:
    assert {one["kind"] for one in demo.json("log", "--kind", kind).data} <= {kind}


def test_help_speaks_of_the_log_and_not_of_mandates(empty: Terminal) -> None:
    told = empty.on("log", "--help").out
    assert "vanaf deze dag" in told
    assert "mandaat" not in told
