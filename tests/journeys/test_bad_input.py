"""Files that are no list, registers that are none: a sentence, the exit code, nothing made or changed."""

import os
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import date
from pathlib import Path
from random import Random

import pytest
from sqlcipher3 import dbapi2

from tests.cli.running import Terminal
from tests.fakes.registers import bare, new_register
from tests.spreadsheets.making import (
    CONTENT_TYPES,
    MAIN,
    archive,
    container,
    raw_sheet,
    raw_xlsx,
    workbook,
)

HEADINGS = ("Parketnr.", "Verdachte", "Zitting")
CASE = ("16-123456-26", "É. de V.", date(2027, 1, 5))
BOMB = 60_000_000
PAGE = 4096
XXE = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row>'
    "</sheetData></worksheet>"
)
WORD = archive({"[Content_Types].xml": CONTENT_TYPES, "word/document.xml": "<a/>"})


PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(99)


def truncated(path: Path) -> None:
    whole = workbook(path, [HEADINGS, CASE]).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def bomb(path: Path) -> None:
    path.write_bytes(raw_xlsx(raw_sheet(f'<row r="1"><c r="A1" t="str"><v>{"A" * BOMB}</v></c></row>')))


def holding(data: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(data)


NO_LISTS: Mapping[str, tuple[str, Callable[[Path], object], str]] = {
    "a picture": ("a.png", holding(PICTURE), "import.wrong_type"),
    "a picture called a list": ("a.xlsx", holding(PICTURE), "import.wrong_type"),
    "a PDF": ("a.pdf", holding(b"%PDF-1.7\n"), "import.wrong_type"),
    "a letter": ("a.docx", holding(WORD), "import.wrong_type"),
    "an archive in an archive": (
        "a.xlsx",
        holding(archive({"a.zip": archive({"b.xlsx": b"x"})})),
        "import.wrong_type",
    ),
    "a folder": ("a.xlsx", Path.mkdir, "import.unreadable"),
    "no file": ("a.xlsx", lambda _: None, "import.not_found"),
    "an empty file": ("a.csv", Path.touch, "import.empty"),
    "an empty sheet": ("a.xlsx", lambda path: workbook(path, []), "import.empty"),
    "a locked workbook": ("a.xlsx", holding(container("EncryptedPackage", bytes(5000))), "import.password"),
    "half a workbook": ("a.xlsx", truncated, "import.broken"),
    "broken markup": ("a.xlsx", holding(raw_xlsx(raw_sheet('<row r="1"><c r='))), "import.broken"),
    "a bomb": ("a.xlsx", bomb, "import.too_big"),
    "an outside entity": ("a.xlsx", holding(raw_xlsx(XXE)), "import.unsafe"),
    "unknown headings": (
        "a.xlsx",
        lambda path: workbook(path, [("Foo", "Bar"), ("1", "2")]),
        "import.no_headings",
    ),
}

LISTS: Mapping[str, tuple[str, Callable[[Path], object]]] = {
    "days counted from 1900": ("a.xlsx", lambda path: workbook(path, [HEADINGS, CASE])),
    "days counted from 1904": ("a.xlsx", lambda path: workbook(path, [HEADINGS, CASE], date_1904=True)),
    "two rows of headings": (
        "a.xlsx",
        lambda path: workbook(path, [("Zaak", "Zaak", "Planning"), HEADINGS, CASE]),
    ),
    "a title above": ("a.xlsx", lambda path: workbook(path, [("Lijst zedenzaken",), (), HEADINGS, CASE])),
    "merged cells above": (
        "a.xlsx",
        lambda path: workbook(path, [(), HEADINGS, CASE], merged=[(0, 0, 0, 2, "Zedenzaken")]),
    ),
    "Windows-1252 with semicolons": (
        "a.csv",
        holding("Parketnr.;Verdachte;Zitting\r\n16-123456-26;É. de V.;05-01-2027\r\n".encode("cp1252")),
    ),
    "UTF-16 with tabs": (
        "a.csv",
        holding("Parketnr.\tVerdachte\tZitting\r\n16-123456-26\tÉ. de V.\t05-01-2027\r\n".encode("utf-16")),
    ),
}


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys, tmp_path / "kept" / "register.db")


@pytest.mark.parametrize("what", NO_LISTS)
def test_what_is_no_list_is_told_in_both_languages_and_makes_nothing(
    terminal: Terminal, tmp_path: Path, what: str
) -> None:
    name, make, code = NO_LISTS[what]
    make(tmp_path / name)

    dutch = terminal.on("import", str(tmp_path / name))
    english = terminal.json("--lang", "en", "import", str(tmp_path / name))

    assert (dutch.code, dutch.out) == (2, "")
    assert (english.code, english.error["code"]) == (2, code)
    assert dutch.err.strip() != english.error["message"]
    assert "Traceback" not in dutch.err
    assert not terminal.register.parent.exists()


@pytest.mark.parametrize("what", LISTS)
def test_lists_are_read_however_they_were_kept(terminal: Terminal, tmp_path: Path, what: str) -> None:
    name, make = LISTS[what]
    make(tmp_path / name)

    ran = terminal.json("import", str(tmp_path / name))

    assert (ran.code, ran.data["imported"], ran.data["findings"]) == (0, 1, [])
    (case,) = terminal.json("cases").data
    assert (case["parketnummers"], case["hearing_on"]) == (["16-123456-26"], "2027-01-05")
    assert case["suspect"] == "É. de V."


def other_database(path: Path) -> None:
    with dbapi2.connect(str(path)) as raw:
        raw.execute("CREATE TABLE other (a)")
    raw.close()


def newer(path: Path) -> None:
    new_register(path)
    with closing(bare(path)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")


def damaged(path: Path) -> None:
    held = bytearray(new_register(path).read_bytes())
    for page in range(PAGE * 5, len(held), PAGE):
        held[page : page + 200] = b"\xaa" * 200
    path.write_bytes(held)


def cut_off(path: Path) -> None:
    path.write_bytes(new_register(path).read_bytes()[: PAGE * 12])


NO_REGISTERS: Mapping[str, tuple[Callable[[Path], object], str]] = {
    "text": (holding(b"hallo\n" * 2000), "register.not_a_register"),
    "random bytes": (holding(Random(1).randbytes(9000)), "register.not_a_register"),
    "nothing": (Path.touch, "register.not_a_register"),
    "another database": (other_database, "register.not_encrypted"),
    "a newer register": (newer, "register.newer"),
    "damaged pages": (damaged, "register.damaged"),
    "half a register": (cut_off, "register.damaged"),
}


@pytest.mark.parametrize("what", NO_REGISTERS)
def test_what_is_no_register_is_told_and_never_written(terminal: Terminal, tmp_path: Path, what: str) -> None:
    make, code = NO_REGISTERS[what]
    terminal.register.parent.mkdir()
    make(terminal.register)
    before = terminal.register.read_bytes()
    sheet = workbook(tmp_path / "a.xlsx", [HEADINGS, CASE])

    ran = [terminal.json(*one) for one in (("cases",), ("silence",), ("import", str(sheet)))]
    made = [terminal.json(*one) for one in (("init",), ("demo", "--no-window"))]

    assert [(one.code, one.error["code"]) for one in ran] == [(3, code)] * 3
    assert [(one.code, one.error["code"]) for one in made] == [(3, "register.exists")] * 2
    assert terminal.register.read_bytes() == before


def test_a_device_is_never_replaced_by_a_document(terminal: Terminal, tmp_path: Path) -> None:
    sheet = workbook(tmp_path / "a.xlsx", [HEADINGS, CASE])
    terminal.json("import", str(sheet))
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    ran = terminal.json("case-summary", "16-123456-26", "-o", str(pipe))

    assert (ran.code, ran.error["code"]) == (5, "output.unwritable")
    assert pipe.is_fifo()
    assert not list(tmp_path.glob(".triage-*"))


def test_taking_back_and_a_file_together_is_wrong_use(terminal: Terminal, tmp_path: Path) -> None:
    sheet = workbook(tmp_path / "a.xlsx", [HEADINGS, CASE])
    terminal.json("import", str(sheet))

    ran = terminal.json("import", str(sheet), "--undo", "last")

    assert (ran.code, ran.error["code"]) == (2, "arguments.unknown")
    assert len(terminal.json("cases").data) == 1
