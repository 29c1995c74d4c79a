"""Lists from the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.running import SAMPLE, Terminal
from triage_app.errors import RegisterUnusable
from triage_app.services.importing import taking_in

LIST = """Parketnummer;Verdachte;Zitting;Gedragskundige aspecten
16-100001-26;A.B.;1-3-2030;ja
16-100002-26;C.D.;2-3-2030;nee
"""
RESULT = {
    "id",
    "rows",
    "blank",
    "doubles",
    "refused",
    "valid",
    "imported",
    "updated",
    "unchanged",
    "skipped",
    "changed",
    "findings",
}


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    file = tmp_path / "lijst.csv"
    file.write_text(LIST, encoding="utf-8")
    return file


def counts(document: dict[str, object]) -> dict[str, object]:
    return {name: document[name] for name in ("imported", "updated", "unchanged", "skipped")}


def test_a_list_makes_a_missing_register(nothing: Terminal, sheet: Path) -> None:
    ran = nothing.json("import", str(sheet))

    assert ran.code == 0
    assert set(ran.data) == RESULT
    assert counts(ran.data) == {"imported": 2, "updated": 0, "unchanged": 0, "skipped": 0}
    assert len(nothing.json("cases").data) == 2


@pytest.mark.parametrize("arguments", [("--dry-run",), ("--dry-run", "--on", "+2d")], ids=" ".join)
def test_a_dry_run_creates_nothing(nothing: Terminal, sheet: Path, arguments: tuple[str, ...]) -> None:
    dry = nothing.json("import", str(sheet), *arguments)

    assert dry.code == 0
    assert not nothing.register.exists()
    real = nothing.json("import", str(sheet)).data
    assert real | {"id": None, "imported": 0, "updated": 0} == dry.data


def test_a_dry_run_on_a_register_changes_nothing(nothing: Terminal, sheet: Path) -> None:
    nothing.json("import", str(sheet))
    sheet.write_text(LIST.replace("2-3-2030", "9-3-2030"), encoding="utf-8")

    dry = nothing.json("import", str(sheet), "--dry-run", "--update").data
    skipped = nothing.json("import", str(sheet)).data
    updated = nothing.json("import", str(sheet), "--update").data

    assert dry["changed"] == updated["changed"] == skipped["changed"]
    assert dry["changed"][0]["fields"] == {"hearing_on": ["2030-03-02", "2030-03-09"]}
    assert counts(dry) == {"imported": 0, "updated": 0, "unchanged": 1, "skipped": 0}
    assert counts(skipped) == {"imported": 0, "updated": 0, "unchanged": 1, "skipped": 1}
    assert counts(updated) == {"imported": 0, "updated": 1, "unchanged": 1, "skipped": 0}


def test_people_read_counts_and_every_row_that_asks_attention(nothing: Terminal, sheet: Path) -> None:
    sheet.write_text(
        f"{LIST}16-100001-26;A.B.;1-3-2030;ja\n16-1-26;E.F.;2-3-2030;ja\n16-100003-26;G.H.;31-2-2030;ja\n",
        encoding="utf-8",
    )

    ran = nothing.on("import", str(sheet))

    assert ran.code == 1
    lines = ran.out.splitlines()
    assert lines[0].split()[-1] == "5"
    assert "rij 4 is dezelfde zaak als rij 2" in lines
    assert any("16-1-26" in line for line in lines)
    assert any("31-2-2030" in line for line in lines)


def test_changes_are_read_old_and_new(nothing: Terminal, sheet: Path) -> None:
    nothing.json("import", str(sheet))
    sheet.write_text(
        LIST.replace("2-3-2030", "9-3-2030").replace("A.B.", "A.C.").replace("1-3-2030", ""),
        encoding="utf-8",
    )

    ran = nothing.on("import", str(sheet), "--dry-run", "--lang", "en")

    assert ran.code == 0
    assert "Nothing was saved." in ran.out
    assert "02-03-2030 → 09-03-2030" in ran.out
    assert "A.B. → A.C." in ran.out


def test_changes_are_told_in_words(nothing: Terminal, sheet: Path) -> None:
    nothing.json("import", str(sheet))
    sheet.write_text(LIST.replace("2030;nee", "2030;ja"), encoding="utf-8")

    assert "gedragskundige aspecten: nee → ja" in nothing.on("import", str(sheet)).out
    assert "behavioural aspects: no → yes" in nothing.on("import", str(sheet), "--lang", "en").out


def test_a_field_filled_for_the_first_time_was_empty(nothing: Terminal, sheet: Path) -> None:
    sheet.write_text(LIST.replace("1-3-2030", ""), encoding="utf-8")
    nothing.json("import", str(sheet))
    sheet.write_text(LIST, encoding="utf-8")

    assert "– → 01-03-2030" in nothing.on("import", str(sheet), "--update").out


def test_all_or_nothing_stores_nothing_when_a_row_is_refused(nothing: Terminal, sheet: Path) -> None:
    sheet.write_text(f"{LIST}16-1-26;E.F.;2-3-2030;ja\n", encoding="utf-8")

    ran = nothing.json("import", str(sheet), "--all-or-nothing")

    assert (ran.code, ran.data["id"], ran.data["imported"]) == (1, None, 0)
    assert not nothing.register.exists()
    nothing.json("init")
    assert nothing.json("import", str(sheet), "--all-or-nothing").data == ran.data
    assert nothing.json("cases").data == []


def test_all_or_nothing_stores_all_of_a_clean_list(nothing: Terminal, sheet: Path) -> None:
    assert nothing.json("import", str(sheet), "--all-or-nothing").data["imported"] == 2


def test_imports_are_listed_and_taken_back(nothing: Terminal, sheet: Path) -> None:
    first = nothing.json("import", str(sheet)).data["id"]

    listed = nothing.json("import", "list")
    undone = nothing.json("import", "--undo", "last")

    assert listed.code == 0
    assert [set(one) for one in listed.data] == [{"id", "file", "at", "rows"}]
    assert (listed.data[0]["file"], listed.data[0]["rows"]) == ("lijst.csv", 2)
    assert (undone.code, undone.data) == (0, {"removed": 2, "kept": []})
    assert nothing.json("cases").data == []
    assert nothing.json("import", "--undo", str(first)).error["code"] == "import.undone_already"
    assert "teruggedraaid" in nothing.on("import", "list").out


def test_taking_back_names_the_cases_worked_on_since(nothing: Terminal, sheet: Path) -> None:
    nothing.json("import", str(sheet))
    nothing.json("meeting", "plan", "+1w", "--fill")

    ran = nothing.on("import", "--undo", "1")

    assert ran.code == 0
    assert "16-100001-26" in ran.out.splitlines()


def test_a_mapping_and_a_sheet_are_chosen(nothing: Terminal, sheet: Path, tmp_path: Path) -> None:
    sheet.write_text(LIST.replace("Zitting", "Onbekende kop"), encoding="utf-8")
    mapping = tmp_path / "mapping.json"
    mapping.write_text(json.dumps({"Onbekende kop": "hearing_on"}), encoding="utf-8")

    ran = nothing.json("import", str(sheet), "--mapping", str(mapping))
    unknown = nothing.json("import", str(SAMPLE), "--sheet", "Er is geen blad van deze naam")

    assert ran.code == 0
    assert nothing.json("cases", "--filter", "100001").data[0]["hearing_on"] == "2030-03-01"
    assert unknown.code == 2


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), "import.file_missing"),
        (("register.json",), "command.not_yet"),
        (("--undo", "eerste"), "field.number"),
        (("lijst.csv", "--undo", "last"), "arguments.unknown"),
    ],
)
def test_wrong_use_is_told_with_two(nothing: Terminal, arguments: tuple[str, ...], code: str) -> None:
    ran = nothing.json("import", *arguments)

    assert (ran.code, ran.error["code"]) == (2, code)


def test_a_file_that_is_no_list_creates_no_register(nothing: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "brief.docx"
    file.write_bytes(b"PK\x03\x04 no workbook")

    ran = nothing.json("import", str(file))

    assert ran.code == 2
    assert not nothing.register.exists()
    assert nothing.json("import", str(tmp_path / "nergens.xlsx")).code == 2


def test_nothing_is_taken_back_where_nothing_was_taken_in(empty: Terminal) -> None:
    assert empty.json("import", "--undo", "last").error["code"] == "import.none"
    assert empty.json("import", "--undo", "7").error["code"] == "import.unknown"


def test_a_full_disk_leaves_no_empty_register(
    nothing: Terminal, sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise RegisterUnusable("register.disk_full")

    monkeypatch.setattr(taking_in, "write", full)

    ran = nothing.json("import", str(sheet))

    assert (ran.code, ran.error["code"]) == (3, "register.disk_full")
    assert not nothing.register.exists()
