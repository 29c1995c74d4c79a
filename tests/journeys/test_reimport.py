"""The same list again next week: what moved is updated, what is empty blanks nothing, what stands is kept."""

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tests.cli.running import SAMPLE, Terminal
from tests.fakes.registers import PASSPHRASE, copy_register
from triage_app.__main__ import main
from triage_app.bootstrap import SystemClock, existing_register
from triage_app.domain.decisions.decision import Outcome
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.people.person import Function, Organisation, Person
from triage_app.services.decisions.deciding import Proposal
from triage_app.services.opening import Opening

SHEET = "xl/worksheets/sheet1.xml"
HEARING = re.compile(r'<c r="H(\d+)" s="2" t="n"><v>(\d+)</v></c>')
SUSPECT = re.compile(r'<c r="B(\d+)" t="inlineStr"><is><t>[^<]*</t></is></c>')
MOVED, EMPTIED = 12, 3
LIST = "Parketnummer;Verdachte;Zitting;Gedragskundige aspecten\n16-100001-26;A.B.;{hearing:%d-%m-%Y};ja\n"


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("imported") / "register.db"
    assert main(["--db", str(path), "import", str(SAMPLE)]) == 1
    return path


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str], imported: Path) -> Terminal:
    register = tmp_path / "register.db"
    copy_register(imported, register)
    return Terminal(capsys, register)


@pytest.fixture
def next_week(tmp_path: Path) -> tuple[Path, set[int]]:
    """The list with twelve hearings a week later and three suspects gone; and the rows that moved."""
    moved: set[int] = set()
    emptied: set[int] = set()

    def later(cell: re.Match[str]) -> str:
        row, day = int(cell[1]), int(cell[2])
        if len(moved) == MOVED or row > 240:
            return cell[0]
        moved.add(row)
        return f'<c r="H{row}" s="2" t="n"><v>{day + 7}</v></c>'

    def gone(cell: re.Match[str]) -> str:
        row = int(cell[1])
        if len(emptied) == EMPTIED or row in moved:
            return cell[0]
        emptied.add(row)
        return f'<c r="B{row}" t="inlineStr" />'

    copy = tmp_path / "volgende week.xlsx"
    with ZipFile(SAMPLE) as old, ZipFile(copy, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == SHEET:
                data = SUSPECT.sub(gone, HEARING.sub(later, data.decode())).encode()
            new.writestr(name, data)
    assert (len(moved), len(emptied)) == (MOVED, EMPTIED)
    return copy, moved


def by_number(terminal: Terminal) -> dict[str, dict[str, Any]]:
    return {one["parketnummers"][0]: one for one in terminal.json("cases").data}


def counts(document: dict[str, Any]) -> tuple[int, int, int, int]:
    return document["imported"], document["updated"], document["unchanged"], document["skipped"]


def test_with_update_exactly_the_twelve_moved_hearings_change(
    terminal: Terminal, next_week: tuple[Path, set[int]]
) -> None:
    copy, moved = next_week
    before = by_number(terminal)

    dry = terminal.json("import", str(copy), "--update", "--dry-run").data
    ran = terminal.json("import", str(copy), "--update").data
    after = by_number(terminal)

    assert dry == ran | {"id": None, "imported": 0, "updated": 0}
    assert counts(ran) == (0, 12, 229, 0)
    assert {one["row"] for one in ran["changed"]} == moved
    assert all(set(one["fields"]) == {"hearing_on"} for one in ran["changed"])
    assert {number for number in before if before[number]["hearing_on"] != after[number]["hearing_on"]} == {
        one["parketnummer"] for one in ran["changed"]
    }
    for one in ran["changed"]:
        old, new = one["fields"]["hearing_on"]
        assert date.fromisoformat(new) - date.fromisoformat(old) == timedelta(days=7)
        assert after[one["parketnummer"]]["hearing_on"] == new
    assert {number: one["suspect"] for number, one in before.items()} == {
        number: one["suspect"] for number, one in after.items()
    }
    assert counts(terminal.json("import", str(copy), "--update").data) == (0, 0, 241, 0)


def test_without_update_they_are_skipped_and_listed(
    terminal: Terminal, next_week: tuple[Path, set[int]]
) -> None:
    copy, moved = next_week
    before = terminal.json("cases").out

    ran = terminal.json("import", str(copy)).data

    assert counts(ran) == (0, 0, 229, 12)
    assert {one["row"] for one in ran["changed"]} == moved
    assert terminal.json("cases").out == before


def test_changes_are_read_in_the_words_of_the_reader(
    terminal: Terminal, next_week: tuple[Path, set[int]]
) -> None:
    told = terminal.on("import", str(next_week[0])).out

    assert told.count("  zitting: ") == MOVED
    assert "hearing_on" not in told


def test_all_or_nothing_keeps_a_register_as_it_is(
    terminal: Terminal, next_week: tuple[Path, set[int]]
) -> None:
    before = terminal.json("cases").out

    ran = terminal.json("import", str(next_week[0]), "--update", "--all-or-nothing")

    assert (ran.code, ran.data["id"], ran.data["updated"]) == (1, None, 0)
    assert terminal.json("cases").out == before
    assert len(terminal.json("import", "list").data) == 1


def test_undo_takes_back_the_new_cases_only(terminal: Terminal, tmp_path: Path) -> None:
    more = tmp_path / "erbij.csv"
    more.write_text(LIST.format(hearing=date(2030, 1, 1)), encoding="utf-8")
    before = terminal.json("cases").out
    terminal.json("import", str(more))

    listed = terminal.json("import", "list").data
    undone = terminal.json("import", "--undo", "last").data

    assert [one["file"] for one in listed] == ["erbij.csv", SAMPLE.name]
    assert undone == {"removed": 1, "kept": []}
    assert terminal.json("cases").out == before


def test_a_hearing_moved_past_the_one_year_date_reopens_a_documented_exception(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal, clock = Terminal(capsys, tmp_path / "register.db"), SystemClock()
    today = clock.today()
    sheet = tmp_path / "lijst.csv"
    sheet.write_text(LIST.format(hearing=today + timedelta(days=60)), encoding="utf-8")
    terminal.json("import", str(sheet))
    with_report(terminal.register, clock)
    assert by_number(terminal)["16-100001-26"]["standing"] == "exception"

    sheet.write_text(LIST.format(hearing=today + timedelta(days=500)), encoding="utf-8")
    ran = terminal.json("import", str(sheet), "--update").data

    assert counts(ran) == (0, 1, 0, 0)
    case = by_number(terminal)["16-100001-26"]
    assert (case["standing"], case["ground"]) == ("exception_incomplete", "recent_report")
    assert case["stale"]
    assert [one["parketnummers"] for one in terminal.json("silence").data] == [["16-100001-26"]]


def with_report(register: Path, clock: SystemClock) -> None:
    """Have a prosecutor finalise that a recent report suffices."""
    app = existing_register(register, clock, Opening(PASSPHRASE))
    try:
        person = Person(name="Officier Een", organisation=Organisation.OM, function=Function.PROSECUTOR)
        taker = app.people.add(person).id
        case = app.showing.by_parketnummer("16-100001-26", clock.today()).stored.id
        report = RecentReport(
            report_date=clock.today() - timedelta(days=30), variant="dubbel", why_sufficient="zelfde vragen"
        )
        app.deciding.decide(case, Proposal(Outcome.NOT_REQUESTED, report, finalise=True, taken_by=taker))
    finally:
        app.store.close()
